import {eastAsianWidth} from 'get-east-asian-width';

/** Set in a block once it is filled; the low bits hold the width. */
const unknown = 0xff;

const widths = new Uint8Array(65_536).fill(unknown);

// Matches the combining acute in `é` (e + U+0301) and U+200B; must not match `é` or 会.
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** Columns of one code point. Controls count 0: they never reach the screen (see terminal-safe). */
export const codePointWidth = (codePoint: number): 0 | 1 | 2 => {
	if (codePoint > 0xffff) {
		// Tags and variation selectors; all other astral characters are judged by their table.
		if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return 0;
		return eastAsianWidth(codePoint) as 1 | 2;
	}

	let width = widths[codePoint]!;
	if (width === unknown) {
		const control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
		width =
			control || zeroWidth.test(String.fromCharCode(codePoint)) ? 0 : eastAsianWidth(codePoint);
		widths[codePoint] = width;
	}

	return width as 0 | 1 | 2;
};

/**
 * Terminal columns a text takes, code point by code point, as terminals count: Han and full-width
 * forms 2, combining and invisible characters 0, characters of ambiguous width (“ ” … — ·) 1. Emoji
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
