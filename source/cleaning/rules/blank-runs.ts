import type {CleaningRule} from '../rule.ts';

/** What \s matches, by code unit: asked at every line break, where an expression takes longer. */
const isSpace = (unit: number): boolean =>
	unit <= 0x20
		? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
		: unit === 0xa0 || unit === 0x3000 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));

/** Matches `return b;`, whose indentation means something; must not match a Chinese line. */
const isCode = (line: string): boolean => /[{}();=<>]/.test(line) && /^[\t\x20-\x7e]+$/.test(line);

/** Matches the row `⇥合计⇥12`, whose first cell is empty; must not match `⇥正文第一段。`. */
const isRow = (line: string): boolean => /^\t+[^\t\r]+\t/.test(line);

const lineAt = (text: string, offset: number): string => {
	const end = text.indexOf('\n', offset);
	return text.slice(offset, end < 0 ? text.length : end);
};

/**
 * Paragraphs are divided by one line break and begin at its margin, but for code and rows of a table: the space between them is the
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
		for (let at = text.indexOf('\n', first); at >= 0 && at < last; ) {
			let start = at;
			while (isSpace(text.charCodeAt(start - 1))) start--;
			if (start < at) yield {start, end: at};
			let end = at + 1;
			while (isSpace(text.charCodeAt(end))) end++;
			const next = text.indexOf('\n', end);
			if (at + 1 < end) {
				const lineStart = text.lastIndexOf('\n', end - 1) + 1;
				const keepsIndent =
					lineStart < end && (isCode(lineAt(text, end)) || isRow(lineAt(text, lineStart)));
				if (at + 1 < (keepsIndent ? lineStart : end))
					yield {start: at + 1, end: keepsIndent ? lineStart : end};
			}

			at = next;
		}

		if (last < text.length) yield {start: last, end: text.length};
	},
};
