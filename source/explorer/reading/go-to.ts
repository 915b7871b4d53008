import type {Goal} from '../menus/menu.ts';
import {geometryOf} from '../screen/geometry.ts';
import {clampTop} from '../screen/viewport.ts';
import type {Context} from '../state/context.ts';
import type {State} from '../state/state.ts';
import {anchorOf, lineAt} from '../typesetting/places.ts';
import {shownSpanOf} from '../typesetting/shown-span.ts';

/** Shows a span of the raw text, lit, with what leads up to it above. */
export const goTo = (state: State, {span, view, isEdit}: Goal, context: Context): State => {
	const there = {...state, view: view ?? state.view};
	const layout = context.layoutFor(there);
	if (!layout) return state;
	const {height} = geometryOf(state.size, state.panes)!.reading;
	const line = lineAt(layout, shownSpanOf(layout, span).start);
	const seen = state.view === there.view && line >= state.reading.top;
	// What is in sight already is not moved, so that the eye need not look for its place again.
	const stays = seen && line < state.reading.top + height - 1;
	const wished = stays ? state.reading.top : line - Math.floor(height / 3);
	const top = clampTop(wished, layout.lines.length, height);
	const lit = {start: span.start, end: span.end};
	const anchor = anchorOf(layout, top);
	return {
		...there,
		reading: {top, anchor, lit, ...(isEdit && {edit: editAt(there, span, context)})},
	};
};

/** The edit that is the span, or the first that has to do with it: another may have taken its place. */
const editAt = (state: State, {start, end}: Goal['span'], context: Context): number => {
	const edits = context.editsFor(state);
	const same = edits.findIndex(edit => edit.start === start && edit.end === end);
	const near = same === -1 ? edits.findIndex(edit => edit.end > start) : same;
	return near === -1 ? edits.length - 1 : near;
};
