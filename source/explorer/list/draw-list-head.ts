import {displayWidth} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {fieldHead, type Head, headLine, prompt} from '../screen/draw-head.ts';
import {widthOf} from '../screen/fit-line.ts';
import type {Segment} from '../screen/view-model.ts';
import {type Context, listLength} from '../state/context.ts';
import {focusOf, type State} from '../state/state.ts';

/** The head of the list: the corpus, or the filter; how many documents are listed. */
export const drawListHead = (state: State, context: Context, width: number): Head => {
	const total = context.corpus.size;
	const shown = listLength(state, total);
	const listed = state.rows?.listed ?? shown;
	const position = shown === 0 ? 0 : state.selected + 1;
	const {filterPlaceholder, listCounter} = context.words;
	const counter = counterOf(listCounter(position, shown, listed, total, state.hits !== undefined));
	if (state.mode.kind === 'filter') {
		// What is typed must be seen: a counter that wants more than half says less.
		const short = counterOf(listCounter(position, shown, shown, total, false));
		const right = widthOf([counter]) > width / 2 ? short : counter;
		return fieldHead(state.mode.field, prompt.text, filterPlaceholder, [right], width);
	}

	const focused = focusOf(state.mode) === 'list';
	const name: Segment[] =
		state.query === ''
			? [{text: corpusWords(state, context), role: focused ? 'head-focused' : 'head'}]
			: [prompt, {text: terminalSafe(state.query), role: 'query'}];
	const order = orderOf(state, context, width - 1 - widthOf([...name, counter]));
	return {line: headLine([...name, ...order], [counter], width)};
};

const counterOf = (text: string): Segment => ({text: ` ${text} `, role: 'counter'});

/** In which order hits are listed, where it is not by rank and there is room to say so. */
const orderOf = ({query, sort}: State, {words}: Context, room: number): readonly Segment[] => {
	if (query === '' || sort === 'loaded') return [];
	const text = ` · ${words.sortWords[sort]}`;
	return displayWidth(text) <= room ? [{text, role: 'dim'}] : [];
};

const corpusWords = ({sort}: State, {corpusName, words}: Context): string =>
	terminalSafe(sort === 'loaded' ? corpusName : `${corpusName} · ${words.sortWords[sort]}`);
