import {paletteItems} from '../help/palette.ts';
import type {CommandId} from '../keys/keymap.ts';
import {moveInList} from '../list/move-list.ts';
import {itemStarts, menuItems} from '../menus/menu-items.ts';
import {scrollReading} from '../reading/move-reading.ts';
import {type Geometry, geometryOf, type Rectangle, rowsPerDocument} from '../screen/geometry.ts';
import {topShowing} from '../screen/viewport.ts';
import type {Pointing} from '../state/actions.ts';
import {type Context, listLength} from '../state/context.ts';
import {become, type Reduction} from '../state/reduction.ts';
import {focusOf, type State} from '../state/state.ts';

/** Lines that one notch of the wheel scrolls, as terminals do. */
const linesOfNotch = 3;

const holds = ({left, top, width, height}: Rectangle, {column, row}: Pointing): boolean =>
	column >= left && column < left + width && row >= top && row < top + height;

type Perform = (state: State, command: CommandId) => Reduction;

/**
 * What the mouse does: the wheel moves what is under it; a click chooses a row, and does what Enter
 * does on the row that is chosen already. `perform` does a command.
 */
export const reducePointer = (
	state: State,
	pointing: Pointing,
	context: Context,
	perform: Perform,
): Reduction => {
	const geometry = geometryOf(state.size, state.panes);
	if (!geometry) return become(state);
	return pointing.kind === 'click'
		? click(state, pointing, geometry, context, perform)
		: wheel(state, pointing, geometry, context, perform);
};

/** Whether the list, or a menu in its place, is on show and under the pointer. */
const isOnList = (state: State, pointing: Pointing, {sideBySide, list}: Geometry): boolean =>
	(sideBySide || focusOf(state.mode) === 'list') && holds(list, pointing);

const wheel = (
	state: State,
	pointing: Pointing,
	geometry: Geometry,
	context: Context,
	perform: Perform,
): Reduction => {
	const by = pointing.kind === 'wheel-up' ? -1 : 1;
	const command = by < 0 ? 'up' : 'down';
	const {mode} = state;
	if (mode.kind === 'palette') return perform(state, command);
	if (mode.kind === 'help' || mode.kind === 'help-search') {
		return become({...state, mode: {...mode, top: Math.max(0, mode.top + by * linesOfNotch)}});
	}

	if (!isOnList(state, pointing, geometry)) {
		return holds(geometry.reading, pointing)
			? scrollReading(state, by * linesOfNotch, context)
			: become(state);
	}

	return mode.kind === 'menu' ? perform(state, command) : moveInList(state, by, context);
};

const click = (
	state: State,
	pointing: Pointing,
	geometry: Geometry,
	context: Context,
	perform: Perform,
): Reduction => {
	const {mode} = state;
	const {list} = geometry;
	const line = pointing.row - list.top;
	if (mode.kind === 'palette') {
		const total = paletteItems(
			mode.focus,
			mode.field.text,
			context.keys.bindings,
			context.words,
		).length;
		const item = topShowing(mode.item, 0, total, list.height) + line;
		if (line < 0 || line >= list.height || item >= total) return become(state);
		if (item === mode.item) return perform(state, 'accept');
		return become({...state, mode: {...mode, item}});
	}

	if (mode.kind === 'help' || mode.kind === 'help-search') return become(state);
	if (mode.kind === 'menu') {
		if (!isOnList(state, pointing, geometry)) return become(state);
		const items = menuItems(mode.menu, state, context, geometry);
		const starts = itemStarts(items);
		const item = starts.findIndex((_, index) => starts[index + 1]! > mode.top + line);
		if (!items[item]?.choice) return become(state);
		if (item === mode.item) return perform(state, 'open');
		const there: State = {...state, mode: {...mode, item: item - 1}};
		return perform(there, 'down');
	}

	if (isOnList(state, pointing, geometry)) {
		const row = state.listTop + Math.floor(line / rowsPerDocument);
		return clickOnDocument(state, row, context, perform);
	}

	if (mode.kind !== 'browse' || !holds(geometry.reading, pointing)) return become(state);
	return context.layoutFor(state)
		? become({...state, mode: {kind: 'browse', focus: 'reading'}})
		: become(state);
};

const clickOnDocument = (
	state: State,
	row: number,
	context: Context,
	perform: Perform,
): Reduction => {
	const {mode} = state;
	if (mode.kind === 'select' || row >= listLength(state, context.corpus.size)) return become(state);
	// What is being typed stays as it is, as if it had been accepted.
	const {state: browsing} =
		mode.kind === 'filter' || mode.kind === 'find' ? perform(state, 'accept') : become(state);
	const {state: next} = moveInList(browsing, row - browsing.selected, context);
	if (row !== state.selected) return become({...next, mode: {kind: 'browse', focus: 'list'}});
	const {mode: now} = next;
	return now.kind === 'browse' && now.focus === 'list' && mode.kind === 'browse'
		? perform(next, 'open')
		: become({...next, mode: {kind: 'browse', focus: 'list'}});
};
