import {terminalSafe} from '../../text/terminal-safe.ts';
import {queryProblemWords} from '../finding/query-problem.ts';
import {drawPalette} from '../help/draw-palette.ts';
import {helpLines} from '../help/help-lines.ts';
import {problemLines} from '../help/problem-lines.ts';
import {drawList} from '../list/draw-list.ts';
import {drawListHead} from '../list/draw-list-head.ts';
import {drawMenu} from '../menus/draw-menu.ts';
import {drawReading} from '../reading/draw-reading.ts';
import {drawReadingHead} from '../reading/draw-reading-head.ts';
import {stepsThroughEdits} from '../reading/move-to-edit.ts';
import {fieldHead, type Head} from '../screen/draw-head.ts';
import {cutText, emptyLine, fitLine, space} from '../screen/fit-line.ts';
import {documentsInSight, type Geometry, geometryOf} from '../screen/geometry.ts';
import {sentenceLines} from '../screen/sentence-lines.ts';
import type {Region, RegionId, Segment, ViewLine, ViewModel} from '../screen/view-model.ts';
import {type ScrollBar, scrollBarOf} from '../screen/viewport.ts';
import {type Context, listLength, soughtIn} from '../state/context.ts';
import {
	focusOf,
	type HelpMode,
	type HelpSearchMode,
	type PaletteMode,
	type State,
	soughtKeys,
} from '../state/state.ts';
import {drawFooter} from './draw-footer.ts';
import {drawMessage} from './draw-message.ts';

type Cursor = ViewModel['cursor'];

/** The whole screen for a state. */
export const createView = (state: State, context: Context): ViewModel => {
	const {columns, rows} = state.size;
	const geometry = geometryOf(state.size, state.panes);
	if (!geometry) {
		const lines = sentenceLines(context.words.tooSmall, columns, rows);
		return {columns, rows, regions: [region('too-small', 0, 0, columns, lines)]};
	}

	const body = bodyOf(state, context, geometry);
	const stepping = soughtIn(state) !== '' || stepsThroughEdits(state);
	const message = drawMessage(state, context, columns);
	const footer = drawFooter(state, stepping, columns, context);
	const regions = [
		...body.regions,
		region('message', 0, rows - 2, columns, message),
		...(message.length === 1 ? [region('footer', 0, rows - 1, columns, [footer])] : []),
	];
	return {
		columns,
		rows,
		regions,
		...(body.cursor && {cursor: body.cursor}),
		...(state.message && {message: state.message.text}),
	};
};

const bodyOf = (state: State, context: Context, geometry: Geometry): Body => {
	const {
		mode,
		size: {columns},
	} = state;
	switch (mode.kind) {
		case 'help':
		case 'help-search':
			return helpBody(mode, context, geometry, columns);
		case 'palette':
			return paletteBody(mode, context, geometry, columns);
		default:
			return panesBody(state, context, geometry);
	}
};

type Body = {
	readonly regions: readonly Region[];
	readonly cursor?: Cursor;
};

const region = (
	id: RegionId,
	left: number,
	top: number,
	width: number,
	lines: readonly ViewLine[],
): Region => ({id, left, top, width, height: lines.length, lines});

const panesBody = (state: State, context: Context, geometry: Geometry): Body => {
	const {list, reading, sideBySide} = geometry;
	const focus = focusOf(state.mode);
	const listTotal = listLength(state, context.corpus.size);
	const inSight = documentsInSight(geometry);
	let listScrollBar = scrollBarOf(state.listTop, listTotal, inSight, list.height);
	const layout = context.layoutFor(state);
	// Of a text whose end is not there yet nobody knows what share is in sight.
	const lineCount = layout && !layout.unfinished ? layout.lines.length : 0;
	const readingScrollBar = scrollBarOf(
		state.reading.top,
		lineCount,
		reading.height,
		reading.height,
	);
	const showsList = sideBySide || focus === 'list';
	const showsReading = sideBySide || focus === 'reading';
	const regions: Region[] = [];
	let cursor: Cursor;
	const addHead = (id: RegionId, head: Head, left: number, width: number): void => {
		regions.push(region(id, left, 0, width, [head.line]));
		if (head.cursor !== undefined) cursor = {column: left + head.cursor, row: 0};
	};

	if (state.mode.kind === 'menu') {
		const inner = sideBySide ? list.width : list.width - 1;
		const menu = drawMenu(state, state.mode, context, geometry, inner);
		listScrollBar = menu.scrollBar;
		regions.push(region('menu-head', 0, 0, list.width, [menu.head]));
		const bar = barLines(list.height, listScrollBar, ' ');
		const drawn = sideBySide ? menu.lines : joined(menu.lines, bar);
		regions.push(region('menu', 0, list.top, list.width, drawn));
	} else if (showsList) {
		addHead('list-head', drawListHead(state, context, list.width), 0, list.width);
		// Alone on the screen, the list has no divider to carry its scroll bar.
		const inner = sideBySide ? geometry : narrowed(geometry);
		const lines = drawList(state, context, inner);
		const drawn = sideBySide ? lines : joined(lines, barLines(list.height, listScrollBar, ' '));
		regions.push(region('list', 0, list.top, list.width, drawn));
	}

	if (sideBySide) {
		regions.push(region('divider', list.width, 0, 1, [edgeLine('│')]));
		const bar = barLines(list.height, listScrollBar, '│');
		regions.push(region('divider', list.width, list.top, 1, bar));
	}

	if (showsReading) {
		const head = drawReadingHead(state, context, geometry, reading.width);
		addHead('reading-head', head, reading.left, reading.width);
		const lines = drawReading(state, context, geometry, readingScrollBar);
		regions.push(region('reading', reading.left, reading.top, reading.width, lines));
	}

	const rule = headRule(state, geometry, context);
	regions.push(region('head-rule', 0, 1, state.size.columns, [rule]));
	return {regions, ...(cursor && {cursor})};
};

const narrowed = (geometry: Geometry): Geometry => ({
	...geometry,
	list: {...geometry.list, width: geometry.list.width - 1},
});

const joined = (lines: readonly ViewLine[], edges: readonly ViewLine[]): readonly ViewLine[] =>
	lines.map((line, index) => ({
		...line,
		segments: [...line.segments, ...edges[index]!.segments],
	}));

const edgeLine = (text: string): ViewLine => ({segments: [{text, role: 'rule-line'}]});

/** A column with the thumb of a scroll bar in it. */
const barLines = (height: number, bar: ScrollBar | undefined, track: string): readonly ViewLine[] =>
	Array.from({length: height}, (_, row) =>
		bar && row >= bar.top && row < bar.top + bar.length
			? {segments: [{text: '┃', role: 'scroll-thumb'}]}
			: edgeLine(track),
	);

/**
 * The rule under the heads: heavy under the pane that has the keys. What is wrong with the filter
 * stands in it, right under the field, while one types.
 */
const headRule = (
	{size: {columns}, mode, query}: State,
	{sideBySide, list}: Geometry,
	{words}: Context,
): ViewLine => {
	const problem = mode.kind === 'filter' ? queryProblemWords(query, words) : undefined;
	if (problem !== undefined) {
		const text = cutText(`! ${problem}`, columns - 2);
		return fitLine([space(1), {text, role: 'message-trouble'}], columns);
	}

	const focus = focusOf(mode);
	const run = (length: number, focused: boolean): Segment => ({
		text: (focused ? '━' : '─').repeat(length),
		role: focused ? 'rule-line-focused' : 'rule-line',
	});
	if (!sideBySide) return fitLine([run(columns, true)], columns);
	return fitLine(
		[
			run(list.width, focus === 'list'),
			{text: '┼', role: 'rule-line'},
			run(columns - list.width - 1, focus === 'reading'),
		],
		columns,
	);
};

const helpBody = (
	mode: HelpMode | HelpSearchMode,
	context: Context,
	{list: {top: firstRow, height}}: Geometry,
	columns: number,
): Body => {
	const {words} = context;
	const isProblems = mode.kind === 'help' && mode.about === 'problems';
	const {top} = mode;
	const query = soughtKeys(mode);
	const all = isProblems
		? problemLines(context.problems(), columns)
		: helpLines(columns, context, query);
	const bar = scrollBarOf(top, all.length, height, height);
	const shown = all.slice(top, top + height).map(segments => fitLine(segments, columns - 1));
	while (shown.length < height) shown.push(emptyLine(columns - 1));
	const title: Segment[] =
		query === ''
			? [{text: isProblems ? words.problemsHead : words.helpHead, role: 'head-focused'}]
			: [
					{text: '/ ', role: 'prompt'},
					{text: cutText(terminalSafe(query), columns - 4), role: 'query'},
				];
	const head: Head =
		mode.kind === 'help-search'
			? fieldHead(mode.field, '/ ', words.helpPlaceholder, [], columns)
			: {line: fitLine([space(1), ...title], columns)};
	const body =
		all.length === 0
			? sentenceLines(words.noKey(terminalSafe(query)), columns, height)
			: joined(shown, barLines(height, bar, ' '));
	return {
		...(head.cursor === undefined ? {} : {cursor: {column: head.cursor, row: 0}}),
		regions: [
			region('help-head', 0, 0, columns, [head.line]),
			region('head-rule', 0, 1, columns, [focusedRule(columns)]),
			region('help', 0, firstRow, columns, body),
		],
	};
};

const paletteBody = (
	mode: PaletteMode,
	context: Context,
	{list: {top: firstRow, height}}: Geometry,
	columns: number,
): Body => {
	const {head, lines, scrollBar} = drawPalette(mode, columns, height, context);
	const bar = barLines(height, scrollBar, ' ');
	return {
		regions: [
			region('palette-head', 0, 0, columns, [head.line]),
			region('head-rule', 0, 1, columns, [focusedRule(columns)]),
			region('palette', 0, firstRow, columns, joined(lines, bar)),
		],
		...(head.cursor === undefined ? {} : {cursor: {column: head.cursor, row: 0}}),
	};
};

const focusedRule = (columns: number): ViewLine =>
	fitLine([{text: '━'.repeat(columns), role: 'rule-line-focused'}], columns);
