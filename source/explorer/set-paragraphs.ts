import {breakLines} from '../text/break-lines.ts';
import {isHeading} from './heading.ts';

/** One line of the pane: `[start, end)` in the shown text, set in by `indent` columns. */
export type LayoutLine = {
	readonly start: number;
	readonly end: number;
	readonly indent: number;
	readonly heading?: true;
};

/** Two Han, as Chinese books set in a paragraph. */
const paragraphIndent = 4;
const indentSpaces = '\u3000\u3000';

/**
 * Sets the clean text as a Chinese book would: paragraphs close to one another and indented by two
 * Han, headings flush and set off by a blank line above.
 */
export const setParagraphs = (
	lines: LayoutLine[],
	paragraphs: readonly string[],
	offset: number,
	measure: number,
): void => {
	const firstLine = lines.length;
	const inked = paragraphs.map(paragraph => paragraph.trim());
	let start = offset;
	for (const [index, paragraph] of paragraphs.entries()) {
		const ink = inked[index]!;
		const inkStart = start + paragraph.length - paragraph.trimStart().length;
		start += paragraph.length + 1;
		if (ink === '') continue;
		const next = inked.slice(index + 1, index + 3).find(text => text !== '');
		const heading = isHeading(ink, next);
		if (heading) {
			const last = lines.at(-1);
			if (lines.length > firstLine && last) {
				lines.push({start: last.end, end: last.end, indent: 0});
			}

			for (const line of breakLines(ink, measure)) {
				lines.push({
					start: inkStart + line.start,
					end: inkStart + line.end,
					indent: 0,
					heading: true,
				});
			}

			continue;
		}

		// The indent takes part in the breaking as two ideographic spaces, and is drawn as columns.
		breakLines(indentSpaces + ink, measure).forEach((line, lineIndex) => {
			lines.push({
				start: inkStart + Math.max(0, line.start - indentSpaces.length),
				end: inkStart + line.end - indentSpaces.length,
				indent: lineIndex === 0 ? paragraphIndent : 0,
			});
		});
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
