import type {Span} from '../../text/span.ts';
import {translate} from '../../words/translate.ts';
import {matchAt} from '../finding/matches.ts';
import {fitLine, space} from '../screen/fit-line.ts';
import type {Geometry} from '../screen/geometry.ts';
import {sentenceLines} from '../screen/sentence-lines.ts';
import type {Role, Segment, ViewLine} from '../screen/view-model.ts';
import type {ScrollBar} from '../screen/viewport.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import type {State} from '../state/state.ts';
import type {Beside} from '../typesetting/beside-layout.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {chosenRange, spansOf} from '../typesetting/paragraph-spans.ts';
import {shownSpanOf} from '../typesetting/shown-span.ts';
import {partAt} from '../typesetting/shown-text.ts';

/** The reading pane without its scroll bar's column filled: see `withScrollBar`. */
export const drawReading = (
	state: State,
	context: Context,
	{reading: {width, height}, margin, halfMeasure}: Geometry,
	scrollBar: ScrollBar | undefined,
): readonly ViewLine[] => {
	const layout = context.layoutFor(state);
	if (!layout) return sentenceLines(whyNothing(state, context), width, height);
	const matches = context.matchesFor(state);
	const lit = lighterOf(state, layout);
	const isChosen = chooserOf(state, layout);
	const other = layout.beside && drawerBeside(state, layout.beside);
	const lines: ViewLine[] = [];
	for (let row = 0; row < height; row++) {
		const index = state.reading.top + row;
		const own = lit(lineSegments(layout, index, matches, state.reading.match), layout, index);
		const segments = other && halfMeasure ? other(own, index, halfMeasure) : own;
		const indent = other ? 1 : margin;
		const onThumb = scrollBar && row >= scrollBar.top && row < scrollBar.top + scrollBar.length;
		const {segments: text} = fitLine([space(indent), ...segments], width - 1);
		const line = {segments: [...text, onThumb ? thumb : space(1)]};
		lines.push(isChosen(index) ? {...line, tone: 'selected'} : line);
	}

	return lines;
};

/** Draws the other view's line beside each; behind the text there is nothing to stand beside. */
const drawerBeside = (state: State, {layout, lines}: Beside) => {
	const lit = lighterOf(state, layout);
	return (own: readonly Segment[], index: number, columns: number): readonly Segment[] => {
		const line = lines[index];
		if (line === undefined) return own;
		const shown = line < 0 ? [] : lit(lineSegments(layout, line, [], undefined), layout, line);
		const gap: Segment = {text: ' │ ', role: 'rule-line'};
		return [...fitLine(own, columns).segments, gap, ...shown];
	};
};

/** A document that had to be read first is there within a few frames, as a rule. */
const whyNothing = (state: State, context: Context): string => {
	const failure = context.failureFor(state);
	if (failure !== undefined) return context.words.cannotOpen(translate(failure, context.words));
	return selectedDocument(state, context.corpus.size) === undefined
		? context.words.nothingToRead
		: context.words.opening;
};

/** One line of a layout in segments; none where the layout has no such line. */
export const lineSegments = (
	layout: Layout,
	index: number,
	matches: readonly Span[],
	current: number | undefined,
): readonly Segment[] => {
	const line = layout.lines[index];
	if (!line || line.start === line.end) return [];
	const segments: Segment[] = line.indent > 0 ? [space(line.indent)] : [];
	let match = matchAt(matches, line.start);
	for (let part = partAt(layout, line.start); part < layout.parts.length; part++) {
		const {start: partStart, end: partEnd, role: partRole} = layout.parts[part]!;
		if (partStart >= line.end) break;
		const end = Math.min(partEnd, line.end);
		const role: Role = line.heading && partRole === 'body' ? 'heading' : partRole;
		let position = Math.max(partStart, line.start);
		while (position < end) {
			const hit = matches[match];
			if (!hit || hit.start >= end) {
				segments.push({text: layout.text.slice(position, end), role});
				position = end;
			} else if (hit.start > position) {
				segments.push({text: layout.text.slice(position, hit.start), role});
				position = hit.start;
			} else {
				const hitEnd = Math.min(end, hit.end);
				const through =
					role === 'rule-tag' || (role === 'removed' && !holds(partStart, partEnd, hit));
				const hitRole = match === current ? 'current-match' : 'match';
				segments.push({text: layout.text.slice(position, hitEnd), role: through ? role : hitRole});
				position = hitEnd;
				if (hit.end <= hitEnd) match++;
			}
		}
	}

	return segments;
};

/** Dirt inside a hit stays marked as dirt; a hit inside dirt is a hit. */
const holds = (start: number, end: number, hit: Span): boolean =>
	hit.start >= start && hit.end <= end;

/** Where the scroll bar is. */
const thumb: Segment = {text: '┃', role: 'scroll-thumb'};

type Lighter = (segments: readonly Segment[], layout: Layout, index: number) => readonly Segment[];

/** Lights what was gone to, whatever it is, but for the names of rules. */
const lighterOf = ({reading}: State, layout: Layout): Lighter => {
	const lit = reading.lit && shownSpanOf(layout, reading.lit);
	if (!lit || lit.start === lit.end) return segments => segments;
	return (segments, {lines}, index) => {
		const line = lines[index];
		if (!line || line.start >= lit.end || line.end <= lit.start) return segments;
		// Segments are the shown text from the start of the line, but for the indent before it.
		let position = line.start - line.indent;
		return segments.flatMap(({text, role}) => {
			const start = position;
			position += text.length;
			const from = Math.max(0, lit.start - start);
			const to = Math.min(text.length, lit.end - start);
			if (from >= to || role === 'rule-tag' || position <= line.start) return [{text, role}];
			return [
				{text: text.slice(0, from), role},
				{text: text.slice(from, to), role: 'current-match' as const},
				{text: text.slice(to), role},
			];
		});
	};
};

/** Tells the lines of the paragraphs that are chosen. */
const chooserOf = ({mode}: State, layout: Layout): ((index: number) => boolean) => {
	if (mode.kind !== 'select') return () => false;
	const {first, last} = chosenRange(mode);
	const paragraphs = spansOf(layout, mode);
	const start = paragraphs[first]?.start ?? 0;
	const end = paragraphs[last]?.end ?? 0;
	return index => {
		const line = layout.lines[index];
		return line !== undefined && line.end > line.start && line.start < end && line.end > start;
	};
};
