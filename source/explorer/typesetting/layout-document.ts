import type {Edit} from '../../cleaning/edit.ts';
import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {breakLines} from '../../text/break-lines.ts';
import {displayWidth} from '../../text/display-width.ts';
import type {Words} from '../../words/words.ts';
import type {ViewChoice} from '../state/state.ts';
import type {Beside} from './beside-layout.ts';
import {addCleanText} from './clean-text.ts';
import {footOf} from './foot.ts';
import {headBlock} from './head-block.ts';
import {addMarkedText} from './marked-text.ts';
import {rawAdder} from './raw-adder.ts';
import {type LayoutLine, type ParagraphStyle, setAsIs, setParagraphs} from './set-paragraphs.ts';
import {buildShownText, type ShownText} from './shown-text.ts';

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
	/** It is only the beginning of the document that is laid out: more is to come. */
	readonly unfinished?: boolean;
	/** Another view of it, where one stands beside. */
	readonly beside?: Beside;
};

export type LayoutWish = {
	readonly view: ViewChoice;
	/** Converts the clean text to the script on show; absent when it is shown as found. */
	readonly convert?: Converter | undefined;
	readonly words: Words;
	/** Columns of a line. */
	readonly measure: number;
	/** How paragraphs of the clean text are told apart; by an indent when not given. */
	readonly paragraphs?: ParagraphStyle | undefined;
	/** Whether only the title stands above the text. */
	readonly headFolded?: boolean;
	/** No styles: edits are bracketed. */
	readonly plain?: boolean;
	/** Edits that were put back into the text. */
	readonly kept?: readonly Edit[];
	/** Whether the document is only the beginning of one. */
	readonly unfinished?: boolean;
};

/** Sets a document, head, text and foot, in lines of the wished measure. */
export const layoutDocument = (document: Document, wish: LayoutWish): Layout => {
	const {view, convert, measure, words, plain = false, kept = []} = wish;
	const {paragraphs: style = 'indented', headFolded = false, unfinished = false} = wish;
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

	const whole = headBlock(document, measure, words, convert);
	for (const {pieces, hang} of headFolded ? whole.slice(0, 1) : whole) {
		const start = builder.length;
		for (const {text, role} of pieces) builder.add(oneLine(text), role, 0, 0);
		addBroken(pieces.map(({text}) => oneLine(text)).join(''), start, hang);
		builder.add('\n', 'plain', 0, 0);
	}

	blankLine(builder.length);
	const textLine = lines.length;
	const textStart = builder.length;
	const {raw} = document;
	if (view === 'clean') addCleanText(builder, document, measure, convert);
	else if (view === 'marked') addMarkedText(builder, document, words, plain, kept);
	else rawAdder(builder, document)(0, raw.length);
	const textEnd = builder.length;
	const body = builder.soFar().text.slice(textStart);
	if (body.trim() === '') {
		const start = builder.length;
		const sentence = view === 'clean' ? words.emptyText : words.emptyRawText;
		builder.add(`\n${sentence}`, 'warning', raw.length, raw.length);
		addBroken(sentence, start + 1, 0);
	} else {
		const paragraphs = body.split('\n');
		if (view === 'clean') setParagraphs(lines, paragraphs, textStart, measure, style);
		else setAsIs(lines, paragraphs, textStart, measure, view === 'raw');
	}

	const footLine = lines.length;
	blankLine(builder.length);
	const restFollows = {text: words.restFollows, role: 'foot'} as const;
	for (const pieces of unfinished
		? [[restFollows]]
		: footOf(document, measure, words, kept.length)) {
		builder.add('\n', 'plain', raw.length, raw.length);
		const start = builder.length;
		for (const {text, role} of pieces) builder.add(text, role, raw.length, raw.length);
		addBroken(pieces.map(({text}) => text).join(''), start, 0);
	}

	return {...builder.soFar(), lines, textLine, footLine, textStart, textEnd, view, unfinished};
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
