import type {Script} from '../corpus/document.ts';
import {displayWidth, fitColumns} from '../text/display-width.ts';
import {terminalSafe} from '../text/terminal-safe.ts';
import {grouped} from '../words/numbers.ts';
import {type Context, listLength, soughtIn} from './context.ts';
import {cutText, fitLine, space, spread, widthOf} from './fit-line.ts';
import type {Geometry} from './geometry.ts';
import {stepsThroughEdits} from './move-to-edit.ts';
import {type Field, focusOf, type State, type ViewChoice} from './state.ts';
import type {Segment, ViewLine} from './view-model.ts';

/** A head, and the column of the cursor in it while it is typed in. */
export type Head = {readonly line: ViewLine; readonly cursor?: number};

const prompt: Segment = {text: '/ ', role: 'prompt'};

/** The head of the list: the corpus, or the filter; how many documents are listed. */
export const drawListHead = (state: State, context: Context, width: number): Head => {
	const total = context.corpus.size;
	const shown = listLength(state, total);
	const listed = state.rows?.listed ?? shown;
	const position = shown === 0 ? 0 : state.selected + 1;
	const counter: Segment = {
		text: ` ${context.words.listCounter(position, shown, listed, total, state.hits !== undefined)} `,
		role: 'counter',
	};
	if (state.mode.kind === 'filter') {
		return fieldHead(
			state.mode.field,
			prompt.text,
			context.words.filterPlaceholder,
			[counter],
			width,
		);
	}

	const focused = focusOf(state.mode) === 'list';
	const name: Segment[] =
		state.query === ''
			? [{text: corpusWords(state, context), role: focused ? 'head-focused' : 'head'}]
			: [prompt, {text: terminalSafe(state.query), role: 'query'}];
	const order = orderOf(state, context, width - 1 - widthOf([...name, counter]));
	return {line: headLine([...name, ...order], [counter], width)};
};

/** In which order hits are listed, where it is not by rank and there is room to say so. */
const orderOf = ({query, sort}: State, {words}: Context, room: number): readonly Segment[] => {
	if (query === '' || sort === 'loaded') return [];
	const text = ` · ${words.sortWords[sort]}`;
	return displayWidth(text) <= room ? [{text, role: 'dim'}] : [];
};

const corpusWords = ({sort}: State, {corpusName, words}: Context): string =>
	terminalSafe(sort === 'loaded' ? corpusName : `${corpusName} · ${words.sortWords[sort]}`);

/** The head of the reading pane: what it shows, or what is sought in it; how far one has read. */
export const drawReadingHead = (
	state: State,
	context: Context,
	{reading}: Geometry,
	width: number,
): Head => {
	const {words} = context;
	const layout = context.layoutFor(state);
	const right: Segment[] = [];
	const query = soughtIn(state);
	const matches = context.matchesFor(state).length;
	if (stepsThroughEdits(state) && layout) {
		const {edit} = state.reading;
		const count = context.editsFor(state).length;
		const place =
			edit === undefined ? words.editsWords(count) : `${grouped(edit + 1)}/${grouped(count)}`;
		right.push({text: ` ${place} `, role: 'counter'});
	} else if (query !== '' && layout && (matches > 0 || state.find.trim() !== '')) {
		const {match} = state.reading;
		const place =
			match === undefined ? words.hitsWords(matches) : `${grouped(match + 1)}/${grouped(matches)}`;
		right.push({text: ` ${place} `, role: 'counter'});
	}

	if (layout) {
		const room = layout.lines.length - reading.height;
		const percent = room <= 0 ? 100 : Math.floor((100 * state.reading.top) / room);
		right.push({text: `${String(percent).padStart(3)} % `, role: 'counter'});
	}

	if (state.mode.kind === 'find')
		return fieldHead(state.mode.field, prompt.text, words.findPlaceholder, right, width);
	const focused = focusOf(state.mode) === 'reading';
	const own = context.documentFor(state)?.script ?? 'none';
	const shown =
		state.compared === undefined
			? layout?.beside
				? besideWords(state, layout.beside.layout.view, context)
				: paneWords(state, own, width - 2 - widthOf(right), context)
			: words.differenceHead;
	const name: Segment[] =
		state.find === ''
			? [{text: layout ? shown : '', role: focused ? 'head-focused' : 'head'}]
			: [prompt, {text: terminalSafe(state.find), role: 'query'}];
	return {line: headLine(name, right, width)};
};

/** The two views that stand side by side. */
const besideWords = ({script}: State, other: ViewChoice, {words}: Context): string =>
	`${words.viewWords.clean} · ${words.scriptChoiceWords[script]} │ ${words.viewWords[other]}`;

/** The view, and the script of the text where a reader can choose it: as much as there is room for. */
const paneWords = ({view, script}: State, own: Script, room: number, {words}: Context): string => {
	if (view !== 'clean') return words.viewWords[view];
	const shown = `${words.viewWords[view]} · ${words.scriptChoiceWords[script]}`;
	const exact = words.withOwnScript(shown, words.scriptWords[own]);
	return script === 'found' && own !== 'none' && displayWidth(exact) <= room ? exact : shown;
};

const headLine = (left: readonly Segment[], right: readonly Segment[], width: number): ViewLine => {
	const room = width - 1 - widthOf(right);
	const shown = left.map(({text, role}, index) => ({
		text: index === left.length - 1 ? cutText(text, room - widthOf(left.slice(0, -1))) : text,
		role,
	}));
	return spread([space(1), ...shown], right, width);
};

/** A field with its cursor in sight: a long query slides to the left under it. */
export const fieldHead = (
	{text, cursor}: Field,
	sign: string,
	placeholder: string,
	right: readonly Segment[],
	width: number,
): Head => {
	const lead = 3;
	const room = Math.max(2, width - lead - widthOf(right));
	const shown = terminalSafe(text);
	let from = 0;
	// One column for the cursor itself behind the last character.
	while (displayWidth(shown.slice(from, cursor)) > room - 1) {
		from += Math.max(1, fitColumns(shown.slice(from), 2));
	}

	const content: Segment =
		text === ''
			? {text: cutText(placeholder, room), role: 'placeholder'}
			: {text: shown.slice(from), role: 'query'};
	const {segments} = fitLine([space(1), {text: sign, role: 'prompt'}, content], lead + room);
	return {
		line: fitLine([...segments, ...right], width),
		cursor: Math.min(width - 1, lead + displayWidth(shown.slice(from, cursor))),
	};
};
