import {eastAsianWidth} from 'get-east-asian-width';

/** Set in a block once it is filled; the low bits hold the width. */
const unknown = 0xff;

const widths = new Uint8Array(65_536).fill(unknown);

// Matches the combining acute in `é` (e + U+0301) and U+200B; must not match `é` or 会.
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/**
 * What terminals set to "ambiguous wide" show in two columns: “ ” … — · × and the like. One column by
 * default, as nearly everywhere. The setting is the terminal's, and there is one terminal.
 */
let ambiguous: 1 | 2 = 1;

/** How wide characters of ambiguous width are taken to be. */
export const ambiguousWidth = (): 1 | 2 => ambiguous;

/** From now on they are that wide. What was measured before is to be measured anew. */
export const setAmbiguousWidth = (columns: 1 | 2): void => {
	if (columns === ambiguous) return;
	ambiguous = columns;
	widths.fill(unknown);
	astralWidths.clear();
};

/**
 * Lines, boxes and blocks are signs of the interface, which has one column for each: where they
 * would be wide they go to the screen as ASCII (see ui/steady-text.ts).
 */
const isDrawn = (codePoint: number): boolean => codePoint >= 0x2500 && codePoint <= 0x259f;

const measured = (codePoint: number): 1 | 2 =>
	eastAsianWidth(codePoint, {ambiguousAsWide: ambiguous === 2 && !isDrawn(codePoint)}) as 1 | 2;

/** Beyond U+1FFFF there are only Han, and tags. */
const firstAstralHan = 0x20000;

/** Widths of the characters between; few texts have any. */
const astralWidths = new Map<number, 0 | 1 | 2>();

const astralWidth = (codePoint: number): 0 | 1 | 2 => {
	// Tags and variation selectors.
	if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return 0;
	if (codePoint >= firstAstralHan) return measured(codePoint);
	let width = astralWidths.get(codePoint);
	if (width === undefined) {
		width = zeroWidth.test(String.fromCodePoint(codePoint)) ? 0 : measured(codePoint);
		astralWidths.set(codePoint, width);
	}

	return width;
};

/** Columns of one code point. Controls count 0: they never reach the screen (see terminal-safe). */
export const codePointWidth = (codePoint: number): 0 | 1 | 2 => {
	if (codePoint > 0xffff) return astralWidth(codePoint);
	let width = widths[codePoint]!;
	if (width === unknown) {
		const control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
		width = control || zeroWidth.test(String.fromCharCode(codePoint)) ? 0 : measured(codePoint);
		widths[codePoint] = width;
	}

	return width as 0 | 1 | 2;
};

/**
 * Terminal columns a text takes, code point by code point, as terminals count: Han and full-width
 * forms 2, combining and invisible characters 0, those of ambiguous width (“ ” … — ·) as set. Emoji
 * sequences count as their parts, because the screen gets them without their joiners.
 */
export const displayWidth = (text: string): number => {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		const known = widths[unit]!;
		if (known !== unknown && (unit & 0xf800) !== 0xd800) {
			width += known;
			continue;
		}

		const codePoint = text.codePointAt(index)!;
		if (codePoint > 0xffff) index++;
		width += codePointWidth(codePoint);
	}

	return width;
};

/**
 * The end of the longest start of `text` that fits `columns`, in UTF-16 code units. Never splits a
 * surrogate pair or takes a combining mark from its base.
 */
export const fitColumns = (text: string, columns: number, from = 0): number => {
	let width = 0;
	let index = from;
	while (index < text.length) {
		const codePoint = text.codePointAt(index)!;
		width += codePointWidth(codePoint);
		if (width > columns) break;
		index += codePoint > 0xffff ? 2 : 1;
	}

	return index;
};
