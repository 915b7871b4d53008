import {foldingTable} from '../text/folding-table.ts';
import {textOfUnits} from '../text/text-of-units.ts';
import {unitsOf} from '../text/units-of.ts';
import type {Line, Page} from './page.ts';
import type {Recurring} from './templates/templates.ts';

let isFolded: Uint8Array | undefined;

/** For every code unit whether it is folded: most are not, and bytes stay in the processor's nearest cache. */
const createIsFolded = (): Uint8Array =>
	foldingTable().reduce((flags, folded, unit) => {
		if (folded !== 0) flags[unit] = 1;
		return flags;
	}, new Uint8Array(65_536));

const foldUnits = (units: Uint16Array): Uint16Array => {
	isFolded ??= createIsFolded();
	// What a loop looks at is named inside the function: else V8 looks it up at every step.
	const flags = isFolded;
	const table = foldingTable();
	const folded = units.slice();
	for (let index = 0; index < folded.length; index++) {
		const unit = folded[index]!;
		if (flags[unit] === 1) folded[index] = table[unit]!;
	}

	return folded;
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
	readonly kept: unknown[] = [];
	#units: Uint16Array | undefined;
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

	get foldedUnits(): Uint16Array {
		if (!this.#foldedUnits) {
			// As `folded` has them: lines are known again by comparing the one with the other.
			const {text} = this;
			const units = text.isWellFormed() ? this.units : unitsOf(text.toWellFormed());
			this.#foldedUnits = foldUnits(units);
		}

		return this.#foldedUnits;
	}

	get folded(): string {
		this.#folded ??= textOfUnits(this.foldedUnits);
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
