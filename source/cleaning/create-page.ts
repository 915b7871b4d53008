import {simplifiedUnit} from '../text/simplified-form.ts';
import type {Line, Page} from './page.ts';
import type {Recurring} from './templates/templates.ts';

/** Decodes code units; a lone surrogate comes out as U+FFFD, so lengths agree whatever comes in. */
const utf16 = new TextDecoder('utf-16le', {ignoreBOM: true});

const simplifyUnits = (text: string): string => {
	const units = new Uint16Array(text.length);
	let changed = false;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		const simple = simplifiedUnit(unit);
		changed ||= simple !== unit;
		units[index] = simple;
	}

	return changed ? utf16.decode(units) : text;
};

/** A line that is cut out of the simplified page when it is first asked for: most never are. */
class PageLine implements Line {
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly #page: () => string;

	constructor(index: number, start: number, end: number, text: string, page: () => string) {
		this.index = index;
		this.start = start;
		this.end = end;
		this.text = text;
		this.#page = page;
	}

	get simplified(): string {
		return this.#page().slice(this.start, this.end);
	}
}

const splitLines = (text: string, simplified: () => string): readonly Line[] => {
	const lines: Line[] = [];
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf('\n', start);
		const next = found < 0 ? text.length : found;
		const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
		lines.push(new PageLine(lines.length, start, end, text.slice(start, end), simplified));
		start = next + 1;
	}

	return lines;
};

/**
 * A page made of a text. Lines (cut at `\n`, a `\r` before it left out too; at least one line, which
 * may be empty) and the simplified text are worked out when a rule first asks for them.
 */
export const createPage = (text: string, recurring?: Recurring): Page => {
	let simplified: string | undefined;
	let lines: readonly Line[] | undefined;
	const simplify = (): string => {
		simplified ??= simplifyUnits(text);
		return simplified;
	};

	return {
		text,
		recurring,
		get simplified() {
			return simplify();
		},
		get lines() {
			lines ??= splitLines(text, simplify);
			return lines;
		},
	};
};
