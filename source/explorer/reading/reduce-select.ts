import type {Span} from '../../text/span.ts';
import {citation} from '../copying/citation.ts';
import {matchAt} from '../finding/matches.ts';
import type {CommandId} from '../keys/keymap.ts';
import {geometryOf} from '../screen/geometry.ts';
import {topShowing} from '../screen/viewport.ts';
import type {Context} from '../state/context.ts';
import {ask, become, type Reduction, say, saying} from '../state/reduction.ts';
import type {SelectMode, State} from '../state/state.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {chosenRange, paragraphSpans, spansOf} from '../typesetting/paragraph-spans.ts';
import {lineAt} from '../typesetting/places.ts';
import {rawPlaceAt} from '../typesetting/shown-text.ts';
import {scrollTo} from './move-reading.ts';

/** Begins to choose paragraphs: with the one of the hit one stands on, or the first in sight. */
export const startSelecting = (state: State, context: Context): Reduction => {
	const layout = context.layoutFor(state);
	if (!layout) return say(state, context.words.nothingToRead);
	const paragraphs = paragraphSpans(layout);
	if (paragraphs.length === 0) return say(state, context.words.nothingToChoose);
	const {match, top} = state.reading;
	const hit = match === undefined ? undefined : context.matchesFor(state)[match];
	const line = layout.lines[Math.max(top, layout.textLine)];
	const place = hit?.start ?? line?.start ?? 0;
	const paragraph = Math.min(matchAt(paragraphs, place), paragraphs.length - 1);
	return moved(
		state,
		{kind: 'select', unit: 'paragraphs', anchor: paragraph, cursor: paragraph},
		layout,
		context,
	);
};

/** A command while paragraphs are chosen. */
export const reduceSelect = (
	state: State,
	mode: SelectMode,
	command: CommandId,
	context: Context,
): Reduction => {
	const layout = context.layoutFor(state);
	if (!layout) return become(left(state));
	const spans = spansOf(layout, mode);
	const last = spans.length - 1;
	const clamp = (paragraph: number): number => Math.max(0, Math.min(last, paragraph));
	const move = (by: number): Reduction => {
		const cursor = clamp(mode.cursor + by);
		return moved(state, {...mode, anchor: cursor, cursor}, layout, context);
	};

	const extend = (by: number): Reduction =>
		moved(state, {...mode, cursor: clamp(mode.cursor + by)}, layout, context);
	switch (command) {
		case 'down':
			return move(1);
		case 'up':
			return move(-1);
		case 'first':
			return move(-last);
		case 'last':
			return move(last);
		case 'reading-down':
			return extend(1);
		case 'reading-up':
			return extend(-1);
		case 'copy':
		case 'copy-cited':
			return copyChosen(state, mode, layout, command === 'copy-cited', context);
		case 'select': {
			if (mode.unit === 'lines') return become(left(state));
			const lines = spansOf(layout, {unit: 'lines'});
			const cursor = Math.min(matchAt(lines, spans[mode.cursor]!.start), lines.length - 1);
			return moved(state, {kind: 'select', unit: 'lines', anchor: cursor, cursor}, layout, context);
		}
		case 'back':
		case 'quit':
			return become(left(state));
		case 'help':
			return become({...state, mode: {kind: 'help', top: 0, focus: 'reading'}});
		default:
			return become(state);
	}
};

const left = (state: State): State => ({...state, mode: {kind: 'browse', focus: 'reading'}});

/** Chooses, and brings the paragraph one stands on in sight: its start, where it is too high for all. */
const moved = (state: State, mode: SelectMode, layout: Layout, {words}: Context): Reduction => {
	const {start, end} = spansOf(layout, mode)[mode.cursor]!;
	const height = geometryOf(state.size, state.panes)!.reading.height;
	const total = layout.lines.length;
	const withEnd = topShowing(lineAt(layout, end - 1), state.reading.top, total, height);
	const top = topShowing(lineAt(layout, start), withEnd, total, height);
	const {first, last} = chosenRange(mode);
	const next = {...state, mode};
	const reading = top === state.reading.top ? state.reading : scrollTo(next, layout, top);
	const count = last - first + 1;
	const told = mode.unit === 'lines' ? words.chosenLines(count) : words.chosenWords(count);
	return say({...next, reading}, told);
};

const copyChosen = (
	state: State,
	mode: SelectMode,
	layout: Layout,
	cited: boolean,
	context: Context,
): Reduction => {
	const document = context.documentFor(state);
	if (!document) return become(left(state));
	const {first, last} = chosenRange(mode);
	const chosen = spansOf(layout, mode).slice(first, last + 1);
	const text =
		mode.unit === 'lines'
			? layout.text.slice(chosen[0]!.start, chosen.at(-1)!.end)
			: chosen.map(({start, end}) => layout.text.slice(start, end)).join('\n');
	const script = state.view === 'clean' ? state.script : 'found';
	const convert = script === 'found' ? undefined : state.converters[script];
	const span = {start: chosen[0]!.start, end: chosen.at(-1)!.end};
	const source = cited
		? `\n\n${citation(document, context.words, convert, rawSpanOf(layout, span))}`
		: '';
	return ask(saying(left(state), context.words.copying), {
		kind: 'copy',
		text: text + source,
		document,
	});
};

/** The raw text that a passage of the shown text stands for. */
const rawSpanOf = (layout: Layout, {start, end}: Span): Span => ({
	start: rawPlaceAt(layout, start),
	end: rawPlaceAt(layout, end - 1) + 1,
});
