import type {Context} from '../state/context.ts';
import {become, type Reduction, say, saying} from '../state/reduction.ts';
import type {State} from '../state/state.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {rawPlaceAt} from '../typesetting/shown-text.ts';
import {goTo} from './go-to.ts';

/** Whether n and N go from edit to edit here, and not from hit to hit. */
export const stepsThroughEdits = ({view, find}: State): boolean =>
	view === 'marked' && find.trim() === '';

/** The raw place of the first line of the text in sight. */
export const placeOnTop = (layout: Layout, top: number): number => {
	const line = layout.lines[Math.max(top, layout.textLine)];
	return line ? rawPlaceAt(layout, line.start) : 0;
};

/** To the next (1) or previous (-1) edit, with the reason for it; from where the reader is at first. */
export const moveToEdit = (state: State, by: 1 | -1, context: Context): Reduction => {
	const layout = context.layoutFor(state);
	if (!layout) return say(state, context.words.nothingToRead);
	const edits = context.editsFor(state);
	const count = edits.length;
	if (count === 0) return say(state, context.words.noEdits);
	const {edit: from, top} = state.reading;
	const place = placeOnTop(layout, top);
	const ahead = edits.findIndex(({start}) => start >= place);
	const next = ahead === -1 ? count : ahead;
	const wished = from === undefined ? (by === 1 ? next : next - 1) : from + by;
	const edit = (wished + count) % count;
	const step = edits[edit]!;
	const {rule, start, end, isKept} = step;
	const there = goTo(state, {span: {start, end}, isEdit: true}, context);
	if (wished >= count) return become(saying(there, context.words.wrappedToFirstEdit));
	if (wished < 0) return become(saying(there, context.words.wrappedToLastEdit));
	if (isKept) return say(there, context.words.keptEditWords(rule));
	return say(
		there,
		context.words.editWords(rule, context.whyOf(context.documentFor(state)!, step)),
	);
};
