import {foldingTable} from '../text/folding-table.ts';
import {simplifiedTable} from '../text/simplified-form.ts';
import type {Line, Page} from './page.ts';
import type {Recurring} from './templates/templates.ts';

/** Decodes code units; a lone surrogate comes out as U+FFFD, so lengths agree whatever comes in. */
const utf16 = new TextDecoder('utf-16le', {ignoreBOM: true});

const unitsOf = (text: string): Uint16Array => {
	const units = new Uint16Array(text.length);
	for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
	return units;
};

/** Code units, each replaced as a table says, in which 0 is for no change. */
const replaceUnits = (units: Uint16Array, table: Uint16Array): Uint16Array => {
	const replaced = new Uint16Array(units.length);
	for (let index = 0; index < units.length; index++) {
		const unit = units[index]!;
		replaced[index] = table[unit]! || unit;
	}

	return replaced;
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

class TextPage implements Page {
	readonly text: string;
	readonly recurring: Recurring | undefined;
	#units: Uint16Array | undefined;
	#simplified: string | undefined;
	#foldedUnits: Uint16Array | undefined;
	#folded: string | undefined;
	#lines: readonly Line[] | undefined;

	constructor(text: string, recurring: Recurring | undefined) {
		this.text = text;
		this.recurring = recurring;
	}

	get units(): Uint16Array {
		this.#units ??= unitsOf(this.text);
		return this.#units;
	}

	get simplified(): string {
		this.#simplified ??= utf16.decode(replaceUnits(this.units, simplifiedTable()));
		return this.#simplified;
	}

	get foldedUnits(): Uint16Array {
		if (!this.#foldedUnits) {
			// As `folded` has them: lines are known again by comparing the one with the other.
			const {text} = this;
			const units = text.isWellFormed() ? this.units : unitsOf(text.toWellFormed());
			this.#foldedUnits = replaceUnits(units, foldingTable());
		}

		return this.#foldedUnits;
	}

	get folded(): string {
		this.#folded ??= utf16.decode(this.foldedUnits);
		return this.#folded;
	}

	get lines(): readonly Line[] {
		this.#lines ??= splitLines(this.text);
		return this.#lines;
	}
}

/**
 * A page made of a text. Lines (cut at `\n`, a `\r` before it left out too; at least one line, which
 * may be empty) and the other forms of the text are worked out when a rule first asks for them.
 */
export const createPage = (text: string, recurring?: Recurring): Page =>
	new TextPage(text, recurring);
