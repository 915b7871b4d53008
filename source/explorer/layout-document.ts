import type {Document} from '../corpus/document.ts';
import type {Converter} from '../script/convert-script.ts';
import {breakLines} from '../text/break-lines.ts';
import {displayWidth} from '../text/display-width.ts';
import {addCleanText} from './clean-text.ts';
import {footOf} from './foot.ts';
import {headBlock} from './head-block.ts';
import {isHeading} from './heading.ts';
import {addMarkedText} from './marked-text.ts';
import {emptyRawText, emptyText} from './messages.ts';
import {rawAdder} from './raw-adder.ts';
import {buildShownText, type ShownText} from './shown-text.ts';
import type {ViewChoice} from './state.ts';

/** One line of the pane: `[start, end)` in the shown text, set in by `indent` columns. */
export type LayoutLine = {
	readonly start: number;
	readonly end: number;
	readonly indent: number;
	readonly heading?: true;
};

/** A document as the reading pane shows it in one view, script and measure. */
export type Layout = ShownText & {
	readonly lines: readonly LayoutLine[];
	/** The first line of the text, behind the head block, and the first of the foot, behind the text. */
	readonly textLine: number;
	readonly footLine: number;
	/** Offsets of the shown text between which the text stands. */
	readonly textStart: number;
	readonly textEnd: number;
	readonly view: ViewChoice;
};

export type LayoutWish = {
	readonly view: ViewChoice;
	/** Converts the clean text to the script on show; absent when it is shown as found. */
	readonly convert?: Converter | undefined;
	/** Columns of a line. */
	readonly measure: number;
	/** No styles: edits are bracketed. */
	readonly plain?: boolean;
};

/** Two Han, as Chinese books set in a paragraph. */
const paragraphIndent = 4;
const indentSpaces = '\u3000\u3000';

export const layoutDocument = (document: Document, wish: LayoutWish): Layout => {
	const {view, convert, measure, plain = false} = wish;
	const builder = buildShownText();
	const lines: LayoutLine[] = [];

	const blankLine = (at: number): void => {
		lines.push({start: at, end: at, indent: 0});
	};

	/** Breaks shown text that begins at `offset`; when it is too long, its later lines hang. */
	const addBroken = (text: string, offset: number, hang: number): void => {
		const columns = displayWidth(text) <= measure ? measure : measure - hang;
		breakLines(text, columns).forEach(({start, end}, index) => {
			lines.push({start: offset + start, end: offset + end, indent: index === 0 ? 0 : hang});
		});
	};

	for (const {pieces, hang} of headBlock(document, measure, convert)) {
		const start = builder.length;
		for (const {text, role} of pieces) builder.add(oneLine(text), role, 0, 0);
		addBroken(pieces.map(({text}) => oneLine(text)).join(''), start, hang);
		builder.add('\n', 'plain', 0, 0);
	}

	blankLine(builder.length);
	const textLine = lines.length;
	const textStart = builder.length;
	const {raw} = document;
	if (view === 'clean') addCleanText(builder, document, convert);
	else if (view === 'marked') addMarkedText(builder, document, plain);
	else rawAdder(builder, document)(0, raw.length);
	const textEnd = builder.length;
	const body = builder.soFar().text.slice(textStart);
	if (body.trim() === '') {
		const start = builder.length;
		const sentence = view === 'clean' ? emptyText : emptyRawText;
		builder.add(`\n${sentence}`, 'warning', raw.length, raw.length);
		addBroken(sentence, start + 1, 0);
	} else {
		const paragraphs = body.split('\n');
		if (view === 'clean') setParagraphs(lines, paragraphs, textStart, measure);
		else setAsIs(lines, paragraphs, textStart, measure, view === 'raw');
	}

	const footLine = lines.length;
	blankLine(builder.length);
	for (const pieces of footOf(document, measure)) {
		builder.add('\n', 'plain', raw.length, raw.length);
		const start = builder.length;
		for (const {text, role} of pieces) builder.add(text, role, raw.length, raw.length);
		addBroken(pieces.map(({text}) => text).join(''), start, 0);
	}

	return {...builder.soFar(), lines, textLine, footLine, textStart, textEnd, view};
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Sets the clean text as a book would: paragraphs indented by two Han, headings set off. */
const setParagraphs = (
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
		// A blank line before each paragraph, but none between a heading and what it heads.
		const last = lines.at(-1);
		if (lines.length > firstLine && last && !last.heading) {
			lines.push({start: last.end, end: last.end, indent: 0});
		}

		if (heading) {
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
const setAsIs = (
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
