import realStringWidth, {type Options} from '../node_modules/string-width/index.js';
import {ambiguousWidth, codePointWidth} from '../source/text/display-width.ts';

/**
 * Blocks whose characters stand alone: none combines with a neighbour, none is an emoji that a
 * selector after it would not announce. In these the width of a text is the sum of its characters.
 */
const plainBlocks: ReadonlyArray<readonly [first: number, last: number]> = [
	[0x20, 0x7e],
	[0xa0, 0xac],
	[0xae, 0x2ff],
	[0x370, 0x482],
	[0x2010, 0x2027],
	[0x2030, 0x205e],
	[0x20a0, 0x20bf],
	[0x2100, 0x22ff],
	[0x2400, 0x2426],
	[0x2460, 0x26ff],
	[0x3000, 0x3029],
	[0x3041, 0x3096],
	[0x309b, 0x30ff],
	[0x3105, 0x312f],
	[0x3200, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe4f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0xfffd, 0xfffd],
];

const unusual = 0;
const unmeasured = 0xff;

/** A column count, or one of the two above; measured when first met, for the sake of the start. */
const widths = new Uint8Array(65_536);
const forget = (): void => {
	for (const [first, last] of plainBlocks) widths.fill(unmeasured, first, last + 1);
};

forget();
/** How wide ambiguous characters were taken to be when these were measured. */
let ambiguous = ambiguousWidth();

const escapeUnit = 0x1b;

/** The last unit of an SGR sequence (ESC [ 1 ; 3 1 m) that starts at `start`, or -1 if none does. */
export const endOfSgr = (text: string, start: number): number => {
	if (text.charCodeAt(start) !== escapeUnit || text.charCodeAt(start + 1) !== 0x5b) return -1;
	for (let index = start + 2; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === 0x6d) return index;
		if (unit !== 0x3b && (unit < 0x30 || unit > 0x39)) return -1;
	}

	return -1;
};

/**
 * The columns of `[start, end)` of a text of plain characters and SGR sequences, or -1 if there is
 * anything else in it.
 */
export const plainWidth = (text: string, start = 0, end = text.length): number => {
	if (ambiguous !== ambiguousWidth()) {
		ambiguous = ambiguousWidth();
		forget();
	}

	let width = 0;
	for (let index = start; index < end; index++) {
		const unit = text.charCodeAt(index);
		let known = widths[unit]!;
		if (known === unmeasured) known = widths[unit] = codePointWidth(unit);
		if (known !== unusual) {
			width += known;
			continue;
		}

		const last = endOfSgr(text, index);
		if (last === -1) return -1;
		index = last;
	}

	return width;
};

/**
 * Stands in for string-width in the bundle (see build.mjs), because measuring widths is half of what
 * a frame costs: adds up plain characters by table, and leaves a text with anything else in it to
 * the real one. A test holds the two together.
 */
export default function stringWidth(text: string, options?: Options): number {
	if (options !== undefined || typeof text !== 'string') return realStringWidth(text, options);
	const width = plainWidth(text);
	return width === -1 ? realStringWidth(text) : width;
}
