import type {Span} from '../../text/span.ts';
import {matchAt} from '../finding/matches.ts';
import {geometryOf} from '../screen/geometry.ts';
import {clampTop} from '../screen/viewport.ts';
import {type Context, soughtIn} from '../state/context.ts';
import {become, type Reduction, say, saying} from '../state/reduction.ts';
import type {Reading, State} from '../state/state.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {anchorOf, lineAt} from '../typesetting/places.ts';

const heightFor = (state: State): number =>
	geometryOf(state.size, state.panes)?.reading.height ?? 1;

/** Puts a line at the top of the pane, as far as there is text to fill it. */
export const scrollTo = (state: State, layout: Layout, line: number): Reading => {
	const top = clampTop(line, layout.lines.length, heightFor(state));
	const {match} = state.reading;
	return {top, anchor: anchorOf(layout, top), ...(match === undefined ? {} : {match})};
};

/** Scrolls the text by lines, up when negative; says so at either end. */
export const scrollReading = (state: State, by: number, context: Context): Reduction => {
	const layout = context.layoutFor(state);
	if (!layout) return say(state, context.words.nothingToRead);
	const reading = scrollTo(state, layout, state.reading.top + by);
	if (reading.top === state.reading.top) {
		const {atStart, atEnd, restFollows} = context.words;
		return say(state, by < 0 ? atStart : layout.unfinished ? restFollows : atEnd);
	}

	return become({...state, reading});
};

/** Stands on a hit: scrolls only when it is out of sight, and then leaves text above it. */
const standingOn = (
	state: State,
	layout: Layout,
	matches: readonly Span[],
	match: number,
): Reading => {
	const height = heightFor(state);
	const line = lineAt(layout, matches[match]!.start);
	const {top} = state.reading;
	const inSight = line >= top && line < top + height;
	const reading = inSight ? state.reading : scrollTo(state, layout, lineAbove(line, height));
	return {...reading, match};
};

/** The line at the top when another is to be seen with what leads up to it. */
const lineAbove = (line: number, height: number): number => line - Math.floor(height / 3);

/** Shows the first hit to a reader who sees none, as long as nobody scrolled. */
export const leadToHit = (state: State, context: Context): Reading => {
	const {reading} = state;
	const layout = context.layoutFor(state);
	const matches = context.matchesFor(state);
	const first = matches[0];
	if (!layout || !first) return reading;
	const height = heightFor(state);
	const start = layout.lines[reading.top]?.start ?? 0;
	const seen = matches[matchAt(matches, start)];
	if (seen && lineAt(layout, seen.start) < reading.top + height) return reading;
	const line = lineAbove(lineAt(layout, first.start), height);
	return {...scrollTo(state, layout, line), led: true};
};

/** To the next (1) or previous (-1) hit; from where the reader is, when on none yet. */
export const moveToMatch = (state: State, by: 1 | -1, context: Context): Reduction => {
	const layout = context.layoutFor(state);
	if (!layout) return say(state, context.words.nothingToRead);
	const query = soughtIn(state);
	if (query === '') return say(state, context.words.noQuery);
	const matches = context.matchesFor(state);
	const count = matches.length;
	if (count === 0) return say(state, context.words.notFound(query));
	const from = state.reading.match;
	const ahead = matchAt(matches, layout.lines[state.reading.top]?.start ?? 0);
	const wished = from === undefined ? (by === 1 ? ahead : ahead - 1) : from + by;
	const match = (wished + count) % count;
	const next = {...state, reading: standingOn(state, layout, matches, match)};
	if (wished >= count) return become(saying(next, context.words.wrappedToFirst));
	if (wished < 0) return become(saying(next, context.words.wrappedToLast));
	return become(saying(next, context.words.hitWords(match + 1, count)));
};

/** While a find query is typed: the first hit behind the place where the search began. */
export const seekFrom = (state: State, from: Reading, context: Context): State => {
	const {match: _, ...there} = from;
	const atOrigin = {...state, reading: there};
	const layout = context.layoutFor(atOrigin);
	const matches = context.matchesFor(atOrigin);
	if (!layout || state.find.trim() === '' || matches.length === 0) return atOrigin;
	const ahead = matchAt(matches, layout.lines[there.top]?.start ?? 0);
	return {
		...atOrigin,
		reading: standingOn(atOrigin, layout, matches, ahead % matches.length),
	};
};
