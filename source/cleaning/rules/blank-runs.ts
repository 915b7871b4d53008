import type {CleaningRule} from '../rule.ts';

/** White space that holds a line break; must not match the spaces in `林小满 何守田`. */
const run = /\n\s*/g;

/** Matches `return b;`, whose indentation means something; must not match a Chinese line. */
const isCode = (line: string): boolean => /[{}();=<>]/.test(line) && /^[\t\x20-\x7e]+$/.test(line);

/** Where the spaces before `offset` begin. */
const trimStart = (text: string, offset: number): number => {
	let start = offset;
	while (start > 0 && text[start - 1] !== '\n' && /\s/.test(text[start - 1]!)) start--;
	return start;
};

const lineAt = (text: string, offset: number): string => {
	const end = text.indexOf('\n', offset);
	return text.slice(offset, end < 0 ? text.length : end);
};

/**
 * Paragraphs are divided by one line break and begin at its margin: the space between them is the
 * reader's to choose. Of a run the first line break stays; at the ends of the text nothing does.
 */
export const blankRuns: CleaningRule = {
	id: 'blank-runs',
	stage: 'layout',
	summary: 'Removes blank lines, indentation and spaces at the ends of lines',
	*find({text}) {
		const first = text.length - text.trimStart().length;
		if (first > 0) yield {start: 0, end: first};
		if (first === text.length) return;
		const last = text.trimEnd().length;
		for (const {0: found, index} of text.matchAll(run)) {
			if (index < first) continue;
			if (index >= last) break;
			const start = trimStart(text, index);
			if (start < index) yield {start, end: index};
			let end = index + found.length;
			const lineStart = text.lastIndexOf('\n', end - 1) + 1;
			if (lineStart < end && isCode(lineAt(text, end))) end = lineStart;
			if (index + 1 < end) yield {start: index + 1, end};
		}

		if (last < text.length) yield {start: last, end: text.length};
	},
};
