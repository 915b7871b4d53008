import {breakLines} from '../../text/break-lines.ts';
import {displayWidth} from '../../text/display-width.ts';
import {itemMark, type ParagraphKind, paragraphKinds} from './paragraph-kinds.ts';

/** One line of the pane: `[start, end)` in the shown text, set in by `indent` columns. */
export type LayoutLine = {
	readonly start: number;
	readonly end: number;
	readonly indent: number;
	readonly heading?: true;
};

/** What tells one paragraph from the next: an indent of two Han, or a blank line between them. */
export type ParagraphStyle = 'indented' | 'spaced';

/** Two Han, as Chinese books set in a paragraph. */
const paragraphIndent = 4;
const indentSpaces = '\u3000\u3000';

/** Two Han stay free at the right of who signed. */
const signatureMargin = 4;

/** A list hangs no deeper than this; columns. */
const deepestHang = 8;

/** Whether a blank line stands between two paragraphs. */
const isSetOff = (
	before: ParagraphKind | undefined,
	kind: ParagraphKind,
	style: ParagraphStyle,
): boolean => {
	if (before === undefined) return false;
	if (kind === 'heading') return true;
	if (before === 'heading') return false;
	// Lines of a list, a table or a listing stand close together.
	if (before === kind && kind !== 'body') return false;
	if (kind === 'signature' || before === 'signature') return true;
	return style === 'spaced';
};

/**
 * Sets the clean text as a Chinese book would: paragraphs told apart by the style, headings flush and
 * set off by a blank line above, items of a list hanging behind their marks, tables and listings as
 * they are, whom a letter is for flush left, and who signed it at the right.
 */
export const setParagraphs = (
	lines: LayoutLine[],
	paragraphs: readonly string[],
	offset: number,
	measure: number,
	style: ParagraphStyle,
): void => {
	const kinds = paragraphKinds(paragraphs);
	let start = offset;
	let before: ParagraphKind | undefined;
	const add = (text: string, from: number, columns: number, first: number, hang: number): void => {
		breakLines(text, columns).forEach((line, index) => {
			const indent = index === 0 ? first : hang;
			lines.push({start: from + line.start, end: from + line.end, indent});
		});
	};

	for (const [index, paragraph] of paragraphs.entries()) {
		const kind = kinds[index]!;
		const ink = paragraph.trim();
		const inkStart = start + paragraph.length - paragraph.trimStart().length;
		const lineStart = start;
		start += paragraph.length + 1;
		if (kind === 'blank') continue;
		if (isSetOff(before, kind, style)) {
			const {end} = lines.at(-1)!;
			lines.push({start: end, end, indent: 0});
		}

		before = kind;
		switch (kind) {
			case 'heading':
				for (const line of breakLines(ink, measure)) {
					const place = {start: inkStart + line.start, end: inkStart + line.end};
					lines.push({...place, indent: 0, heading: true});
				}

				break;
			case 'table':
			case 'code':
				add(paragraph.trimEnd(), lineStart, measure, 0, 0);
				break;
			case 'item': {
				const mark = displayWidth(itemMark(ink) ?? '');
				const first = style === 'indented' ? paragraphIndent : 2;
				// On a narrow pane there is no room to hang anything.
				const hang = measure >= 4 * deepestHang ? first + Math.min(mark, deepestHang) : 0;
				addHanging(lines, ink, inkStart, measure, first, hang);
				break;
			}

			case 'flush':
				add(ink, inkStart, measure, 0, 0);
				break;
			case 'signature':
				for (const line of breakLines(ink, measure)) {
					const indent = measure - signatureMargin - displayWidth(ink.slice(line.start, line.end));
					const place = {start: inkStart + line.start, end: inkStart + line.end};
					lines.push({...place, indent: Math.max(0, indent)});
				}

				break;
			case 'body':
				if (style === 'spaced') add(ink, inkStart, measure, 0, 0);
				else addIndented(lines, ink, inkStart, measure);
		}
	}
};

/** The indent takes part in the breaking as two ideographic spaces, and is drawn as columns. */
export const addIndented = (
	lines: LayoutLine[],
	ink: string,
	start: number,
	measure: number,
): void => {
	breakLines(indentSpaces + ink, measure).forEach((line, index) => {
		lines.push({
			start: start + Math.max(0, line.start - indentSpaces.length),
			end: start + line.end - indentSpaces.length,
			indent: index === 0 ? paragraphIndent : 0,
		});
	});
};

/** The first line is set in by `first` columns, the others by `hang`. */
const addHanging = (
	lines: LayoutLine[],
	ink: string,
	start: number,
	measure: number,
	first: number,
	hang: number,
): void => {
	const [head] = breakLines(ink, Math.max(2, measure - first));
	if (!head) return;
	lines.push({start: start + head.start, end: start + head.end, indent: first});
	const rest = ink.slice(head.end).trimStart();
	if (rest === '') return;
	const restStart = start + ink.length - rest.length;
	for (const line of breakLines(rest, Math.max(2, measure - hang))) {
		lines.push({start: restStart + line.start, end: restStart + line.end, indent: hang});
	}
};

/** Breaks the lines of the page where they are too long, and leaves them alone otherwise. */
export const setAsIs = (
	lines: LayoutLine[],
	paragraphs: readonly string[],
	offset: number,
	measure: number,
	keepBlank: boolean,
): void => {
	let start = offset;
	let afterBlank = true;
	for (const paragraph of paragraphs) {
		const blank = paragraph.trim() === '';
		if (!blank || keepBlank || !afterBlank) {
			for (const line of breakLines(paragraph, measure)) {
				lines.push({start: start + line.start, end: start + line.end, indent: 0});
			}
		}

		afterBlank = blank;
		start += paragraph.length + 1;
	}
};
