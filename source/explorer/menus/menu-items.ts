import type {Document} from '../../corpus/document.ts';
import {ambiguousWidth} from '../../text/display-width.ts';
import type {Geometry} from '../screen/geometry.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import type {State} from '../state/state.ts';
import {contentsMenu} from './contents-menu.ts';
import {copyMenu} from './copy-menu.ts';
import {detailsMenu} from './details-menu.ts';
import {facetsMenu} from './facets-menu.ts';
import type {MenuId, MenuItem} from './menu.ts';
import {repeatsMenu} from './repeats-menu.ts';
import {sortMenu} from './sort-menu.ts';

/** Columns that the mark of the selection and the right edge take. */
const edges = 4;

type Known = {readonly key: string; readonly items: readonly MenuItem[]};

const none: readonly MenuItem[] = [];

/** The items shown last of each document: a long text has thousands, and every key asks for them. */
const known = new WeakMap<Document, Known>();

/** The items of a menu for the selected document, as wide as the list is. */
export const menuItems = (
	menu: MenuId,
	state: State,
	context: Context,
	{list: {width}}: Geometry,
): readonly MenuItem[] => {
	if (menu === 'repeats' || menu === 'facets')
		return listItems(menu, state, context, width - edges);
	const document = context.documentFor(state);
	if (!document) return none;
	const {script, sort, marked} = state;
	const {language} = context.words;
	const key = [language, menu, width, ambiguousWidth(), script, sort, marked.size].join(' ');
	let last = known.get(document);
	if (last?.key !== key) {
		last = {key, items: makeItems(menu, state, document, context, width - edges)};
		known.set(document, last);
	}

	return last.items;
};

/** The items last shown of a menu that is about the list: known as long as the list is the same. */
let lastOfList:
	| {readonly about: readonly unknown[]; readonly items: readonly MenuItem[]}
	| undefined;

const listItems = (
	menu: 'repeats' | 'facets',
	state: State,
	context: Context,
	columns: number,
): readonly MenuItem[] => {
	const {hits, rows, stand, revised} = state;
	const {corpus, repeats, words} = context;
	const selected = selectedDocument(state, corpus.size);
	const about = [
		menu,
		hits,
		rows,
		stand,
		revised,
		corpus,
		corpus.size,
		repeats.count,
		selected,
		columns,
		words,
	];
	if (!lastOfList || about.some((one, index) => one !== lastOfList?.about[index])) {
		const items =
			menu === 'repeats'
				? selected === undefined
					? none
					: repeatsMenu(state, selected, columns, context)
				: facetsMenu(state, columns, context);
		lastOfList = {about, items};
	}

	return lastOfList.items;
};

const makeItems = (
	menu: Exclude<MenuId, 'repeats' | 'facets'>,
	state: State,
	document: Document,
	{reasonOf, words}: Context,
	columns: number,
): readonly MenuItem[] => {
	switch (menu) {
		case 'contents': {
			const convert = state.script === 'found' ? undefined : state.converters[state.script];
			return contentsMenu(document, columns, convert);
		}

		case 'details':
			return detailsMenu(document, columns, reasonOf, words);
		case 'copy-menu':
			return copyMenu(columns, state.marked.size, words);
		case 'sort':
			return sortMenu(columns, state.sort, words);
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
