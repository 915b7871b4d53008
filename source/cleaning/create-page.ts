import {foldingTable} from '../text/folding-table.ts';
import {simplifiedTable} from '../text/simplified-form.ts';
import type {Line, Page} from './page.ts';
import type {Recurring} from './templates/templates.ts';

/** Decodes code units; a lone surrogate comes out as U+FFFD, so lengths agree whatever comes in. */
const utf16 = new TextDecoder('utf-16le', {ignoreBOM: true});

/** The code units of a text, each replaced as a table says, in which 0 is for no change. */
const replaceUnits = (text: string, table: Uint16Array): Uint16Array => {
	const units = new Uint16Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		units[index] = table[unit]! || unit;
	}

	return units;
};

const splitLines = (text: string): readonly Line[] => {
	const lines: Line[] = [];
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf('\n', start);
		const next = found < 0 ? text.length : found;
		const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
		lines.push({index: lines.length, start, end, text: text.slice(start, end)});
		start = next + 1;
	}

	return lines;
};

/**
 * A page made of a text. Lines (cut at `\n`, a `\r` before it left out too; at least one line, which
 * may be empty) and the other forms of the text are worked out when a rule first asks for them.
 */
export const createPage = (text: string, recurring?: Recurring): Page => {
	let simplified: string | undefined;
	let foldedUnits: Uint16Array | undefined;
	let folded: string | undefined;
	let lines: readonly Line[] | undefined;
	return {
		text,
		recurring,
		get simplified() {
			simplified ??= utf16.decode(replaceUnits(text, simplifiedTable()));
			return simplified;
		},
		get foldedUnits() {
			foldedUnits ??= replaceUnits(text, foldingTable());
			return foldedUnits;
		},
		get folded() {
			folded ??= utf16.decode(this.foldedUnits);
			return folded;
		},
		get lines() {
			lines ??= splitLines(text);
			return lines;
		},
	};
};
