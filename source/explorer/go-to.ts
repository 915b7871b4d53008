import type {Context} from './context.ts';
import {geometryOf} from './geometry.ts';
import type {Goal} from './menu.ts';
import {anchorOf, lineAt} from './places.ts';
import {shownSpanOf} from './shown-span.ts';
import type {State} from './state.ts';
import {clampTop} from './viewport.ts';

/** Shows a span of the raw text, lit, with what leads up to it above. */
export const goTo = (state: State, {span, view, edit}: Goal, context: Context): State => {
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
	return {...there, reading: {top, anchor, lit, ...(edit === undefined ? {} : {edit})}};
};
