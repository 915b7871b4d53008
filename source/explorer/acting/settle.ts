import {matchAt} from '../finding/matches.ts';
import {helpLines} from '../help/help-lines.ts';
import {problemLines} from '../help/problem-lines.ts';
import {choosableFrom, itemStarts, menuItems} from '../menus/menu-items.ts';
import {leadToHit} from '../reading/move-reading.ts';
import {documentsInSight, type Geometry, geometryOf} from '../screen/geometry.ts';
import {clampTop, topShowing} from '../screen/viewport.ts';
import {type Context, listLength, selectedDocument, soughtIn} from '../state/context.ts';
import {
	type MenuMode,
	type Reading,
	type SelectMode,
	type State,
	soughtKeys,
	startOfDocument,
} from '../state/state.ts';
import {lineOfAnchor} from '../typesetting/places.ts';
import {rawPlaceAt, shownPlaceOf} from '../typesetting/shown-text.ts';

/**
 * Brings everything that follows from the rest in order after an action: the list shows its
 * selection, the reading pane its place, whatever became of size, view, script and document.
 */
export const settle = (before: State, after: State, context: Context): State => {
	const geometry = geometryOf(after.size, after.panes);
	if (!geometry) return after;
	const total = listLength(after, context.corpus.size);
	const selected = Math.max(0, Math.min(after.selected, total - 1));
	const listTop = topShowing(selected, after.listTop, total, documentsInSight(geometry));
	const chosen = {...after, selected, listTop};
	const state = {...chosen, mode: settledMode(before, chosen, geometry, context)};
	return settledReading(before, state, geometry, context);
};

const settledMode = (
	before: State,
	state: State,
	geometry: Geometry,
	context: Context,
): State['mode'] => {
	const {mode} = state;
	if (mode.kind === 'select') return settledChoice(before, state, mode, context);
	if (mode.kind === 'menu') return settledMenu(state, mode, geometry, context);
	if (mode.kind !== 'help' && mode.kind !== 'help-search') return mode;
	const {width, height} = geometry.list;
	const columns = geometry.sideBySide ? width + 1 + geometry.reading.width : width;
	const lines =
		mode.kind === 'help' && mode.about === 'problems'
			? problemLines(context.problems(), columns)
			: helpLines(columns, context, soughtKeys(mode));
	return {...mode, top: clampTop(mode.top, lines.length, height)};
};

/** Another layout may have other paragraphs: nothing is chosen in it. */
const settledChoice = (
	before: State,
	state: State,
	mode: SelectMode,
	context: Context,
): State['mode'] => {
	const layout = context.layoutFor(state);
	const same = layout !== undefined && layout === context.layoutFor(before);
	return same ? mode : {kind: 'browse', focus: 'reading'};
};

/** The item one stands on is in sight, whole if it can be, and with a heading that stands over it. */
const settledMenu = (
	state: State,
	mode: MenuMode,
	geometry: Geometry,
	context: Context,
): MenuMode => {
	const {height} = geometry.list;
	const items = menuItems(mode.menu, state, context, geometry);
	const starts = itemStarts(items);
	const item = choosableFrom(items, mode.item, 1) ?? 0;
	const total = starts.at(-1)!;
	const start = starts[item] ?? 0;
	const above = items[item - 1]?.choice === undefined ? (starts[item - 1] ?? 0) : start;
	const last = Math.max(start, (starts[item + 1] ?? 1) - 1);
	const top = topShowing(above, topShowing(last, mode.top, total, height), total, height);
	return {...mode, item, top: Math.min(start, Math.max(top, start - height + 1))};
};

const settledReading = (
	before: State,
	after: State,
	{reading: pane}: Geometry,
	context: Context,
): State => {
	const {corpus} = context;
	const old = selectedDocument(before, corpus.size);
	const now = selectedDocument(after, corpus.size);
	const layout = context.layoutFor(after);
	const fitted = (reading: Reading): Reading => {
		if (!layout) return startOfDocument;
		const top = clampTop(lineOfAnchor(layout, reading.anchor), layout.lines.length, pane.height);
		return {...reading, top};
	};

	const places = old === now ? after.places : withPlace(after, old, before, context);
	const sought = soughtIn(after);
	const seeks = after.query !== before.query && after.find.trim() === '';
	const arrived = before.arrivals !== after.arrivals;
	if (old !== now || arrived || (seeks && after.reading.led)) {
		const id = now === undefined ? undefined : corpus.entry(now).id;
		const place = id === undefined ? undefined : places.get(id);
		// A place that was left while something else was sought is no answer to this search.
		const known = place && (sought === '' || sought === place.sought);
		const start = known ? {top: 0, anchor: place.anchor} : startOfDocument;
		// While only its beginning was there the reader may have gone on in it.
		const hasMoved =
			arrived && old === now && after.compared === undefined && !isAtStart(after.reading);
		const reading = fitted(hasMoved ? after.reading : start);
		const there = {...after, places, reading};
		return known || sought === '' ? there : {...there, reading: leadToHit(there, context)};
	}

	if (seeks && sought !== '') return {...after, reading: leadToHit(after, context)};

	const oldLayout = context.layoutFor(before);
	if (layout === oldLayout && before.size === after.size) return after;
	const {match, ...reading} = fitted(after.reading);
	if (match === undefined || !layout || !oldLayout) return {...after, reading};
	// The hit stood on keeps its raw place; its number may be another in this view.
	const oldMatch = context.matchesFor(before)[match];
	const matches = context.matchesFor(after);
	if (!oldMatch || matches.length === 0) return {...after, reading};
	const place = shownPlaceOf(layout, rawPlaceAt(oldLayout, oldMatch.start));
	const offset = oldMatch.start < oldLayout.textStart ? oldMatch.start : place;
	return {
		...after,
		reading: {...reading, match: Math.min(matchAt(matches, offset), matches.length - 1)},
	};
};

const isAtStart = ({anchor}: Reading): boolean => anchor.section === 'head' && anchor.line === 0;

/** The places read so far, and the one the reader just left. */
const withPlace = (
	{places}: State,
	document: number | undefined,
	before: State,
	context: Context,
): State['places'] => {
	// Of a document that was not read yet when it was left there is no place to keep.
	const id =
		document === undefined || !context.documentFor(before)
			? undefined
			: context.corpus.entry(document).id;
	const {anchor, led} = before.reading;
	if (id === undefined || led || (isAtStart(before.reading) && !places.has(id))) return places;
	return new Map([...places, [id, {anchor, sought: soughtIn(before)}]]);
};
