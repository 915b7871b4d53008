import {contentsMenu} from './contents-menu.ts';
import type {Context} from './context.ts';
import {copyMenu} from './copy-menu.ts';
import {detailsMenu} from './details-menu.ts';
import type {Geometry} from './geometry.ts';
import type {MenuId, MenuItem} from './menu.ts';
import {sortMenu} from './sort-menu.ts';
import type {State} from './state.ts';

/** Columns that the mark of the selection and the right edge take. */
const edges = 4;

/** The items of a menu for the selected document, as wide as the list is. */
export const menuItems = (
	menu: MenuId,
	state: State,
	context: Context,
	{list: {width}}: Geometry,
): readonly MenuItem[] => {
	const document = context.documentFor(state);
	if (!document) return [];
	const columns = width - edges;
	switch (menu) {
		case 'contents': {
			const convert = state.script === 'found' ? undefined : state.converters[state.script];
			return contentsMenu(document, columns, convert);
		}

		case 'details':
			return detailsMenu(document, columns, context.reasonOf);
		case 'copy-menu':
			return copyMenu(columns);
		case 'sort':
			return sortMenu(columns, state.sort);
	}
};

/** The item that can be chosen nearest to a wished one: ahead of it in the direction of `by`, else behind. */
export const choosableFrom = (
	items: readonly MenuItem[],
	wished: number,
	by: 1 | -1,
): number | undefined => {
	const last = items.length - 1;
	const start = Math.max(0, Math.min(last, wished));
	for (const step of [by, -by]) {
		for (let index = start; index >= 0 && index <= last; index += step) {
			if (items[index]!.choice) return index;
		}
	}

	return undefined;
};

/** The line at which each item begins, and behind the last one their number. */
export const itemStarts = (items: readonly MenuItem[]): readonly number[] => {
	const starts = [0];
	for (const {lines} of items) starts.push(starts.at(-1)! + lines.length);
	return starts;
};
