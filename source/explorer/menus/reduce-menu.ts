import {copyDocument} from '../copying/copy-document.ts';
import type {CommandId} from '../keys/keymap.ts';
import {filterList, letStand, sortList} from '../list/move-list.ts';
import {sortChoices} from '../list/sort-documents.ts';
import {goTo} from '../reading/go-to.ts';
import {scrollReading} from '../reading/move-reading.ts';
import {type Geometry, geometryOf} from '../screen/geometry.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import {ask, become, type Reduction, say, saying} from '../state/reduction.ts';
import {type Focus, type MenuMode, type State, startOfDocument} from '../state/state.ts';
import {rawPlaceAt} from '../typesetting/shown-text.ts';
import type {Choice, MenuId, MenuItem} from './menu.ts';
import {choosableFrom, menuItems} from './menu-items.ts';

/** Why there is no such menu now, in a sentence. */
const whyNoMenu = (state: State, menu: MenuId, context: Context): string | undefined => {
	const {corpus, repeats, words} = context;
	const selected = selectedDocument(state, corpus.size);
	if (selected === undefined) return words.nothingToRead;
	switch (menu) {
		case 'sort':
		case 'facets':
			return undefined;
		case 'repeats':
			if (repeats.count === 0) return words.noRepeats;
			return repeats.isAlone(selected) ? words.noRepeatsOfThis : undefined;
		default:
			return context.documentFor(state) ? undefined : words.nothingToRead;
	}
};

/** Opens a menu for the selected document, or for the list. */
export const openMenu = (state: State, menu: MenuId, focus: Focus, context: Context): Reduction => {
	const geometry = geometryOf(state.size, state.panes);
	const why = whyNoMenu(state, menu, context);
	if (!geometry || why !== undefined) return say(state, why ?? context.words.nothingToRead);
	const items = menuItems(menu, state, context, geometry);
	const here = openedAt(menu, items, state, context);
	const from = {focus, view: state.view, reading: state.reading};
	const mode: MenuMode = {
		kind: 'menu',
		menu,
		item: choosableFrom(items, here, 1) ?? 0,
		top: 0,
		from,
	};
	const opened: State = {...state, mode};
	const choice = items[mode.item]?.choice;
	if (menu === 'details' && choice?.kind === 'go') return gone(opened, choice, context);
	return become(choice?.kind === 'repeat' ? compared(opened, choice.document, context) : opened);
};

/** What differs between the selected document and another, or the text itself where it is the same one. */
const compared = (state: State, document: number, {corpus}: Context): State => {
	const {compared: _, ...rest} = state;
	const there = {...rest, reading: startOfDocument};
	return document === selectedDocument(state, corpus.size) ? there : {...there, compared: document};
};

const gone = (
	state: State,
	{goal, words}: Extract<Choice, {readonly kind: 'go'}>,
	context: Context,
): Reduction => {
	const there = goTo(state, goal, context);
	return words === undefined ? become(there) : say(there, words);
};

/** The item one stands on at first: the one that is so already. */
const openedAt = (
	menu: MenuId,
	items: readonly MenuItem[],
	state: State,
	context: Context,
): number => {
	switch (menu) {
		case 'contents':
			return itemHere(items, state, context);
		case 'sort':
			return sortChoices.indexOf(state.sort);
		case 'repeats':
			// The first of the others: what differs is what one opens a group for.
			return 1;
		case 'details':
		case 'copy-menu':
		case 'facets':
			return 0;
	}
};

/** The last item that stands at or above the first line in sight. */
const itemHere = (items: readonly MenuItem[], state: State, context: Context): number => {
	const layout = context.layoutFor(state);
	const line = layout?.lines[state.reading.top];
	if (!layout || !line || state.reading.top < layout.textLine) return 0;
	const place = rawPlaceAt(layout, line.end);
	const next = items.findIndex(
		({choice}) => choice?.kind === 'go' && choice.goal.span.start > place,
	);
	return next === -1 ? items.length - 1 : Math.max(0, next - 1);
};

/** A command while a menu is open. */
export const reduceMenu = (
	state: State,
	mode: MenuMode,
	command: CommandId,
	context: Context,
): Reduction => {
	const geometry = geometryOf(state.size, state.panes);
	if (!geometry) return become(state);
	const items = menuItems(mode.menu, state, context, geometry);
	const page = Math.max(1, geometry.list.height - 1);
	const move = (by: number): Reduction => moved(state, mode, items, by, context);
	const scroll = (lines: number): Reduction =>
		geometry.sideBySide ? scrollReading(state, lines, context) : become(state);
	switch (command) {
		case 'down':
			return move(1);
		case 'up':
			return move(-1);
		case 'first':
			return move(-items.length);
		case 'last':
			return move(items.length);
		case 'half-page-down':
			return move(Math.max(1, page >> 1));
		case 'half-page-up':
			return move(-Math.max(1, page >> 1));
		case 'page-down':
			return move(page);
		case 'page-up':
			return move(-page);
		case 'reading-page-down':
			return scroll(pageOf(geometry));
		case 'reading-page-up':
			return scroll(-pageOf(geometry));
		case 'reading-down':
			return scroll(1);
		case 'reading-up':
			return scroll(-1);
		case 'open':
			return chosen(state, mode, items, context);
		case 'back':
		case 'quit':
			return become(left(state, mode));
		case 'contents':
		case 'details':
		case 'copy-menu':
		case 'sort':
		case 'repeats':
		case 'facets':
			return command === mode.menu
				? become(left(state, mode))
				: openMenu(left(state, mode), command, mode.from.focus, context);
		case 'help':
			return become({
				...left(state, mode),
				mode: {kind: 'help', top: 0, focus: mode.from.focus},
			});
		default:
			return become(state);
	}
};

const pageOf = ({reading}: Geometry): number => Math.max(1, reading.height - 1);

/** To another item; the text shows what it speaks of. */
const moved = (
	state: State,
	mode: MenuMode,
	items: readonly MenuItem[],
	by: number,
	context: Context,
): Reduction => {
	const item = choosableFrom(items, mode.item + by, by < 0 ? -1 : 1);
	const choice = item === undefined ? undefined : items[item]!.choice;
	if (item === undefined || item === mode.item || !choice) return become(state);
	const there: State = {...state, mode: {...mode, item}};
	if (choice.kind === 'repeat') return become(compared(there, choice.document, context));
	if (choice.kind !== 'go') return become(there);
	return gone(there, choice, context);
};

const chosen = (
	state: State,
	mode: MenuMode,
	items: readonly MenuItem[],
	context: Context,
): Reduction => {
	const choice = items[mode.item]?.choice;
	switch (choice?.kind) {
		case 'go': {
			const reading: State = {...state, mode: {kind: 'browse', focus: 'reading'}};
			return gone(reading, choice, context);
		}

		case 'copy':
			return copyDocument(left(state, mode), choice.what, context);
		case 'write': {
			const own = selectedDocument(state, context.corpus.size);
			const documents =
				state.marked.size > 0
					? [...state.marked].sort((a, b) => a - b)
					: own === undefined
						? []
						: [own];
			const {format} = choice;
			return ask(saying(left(state, mode), context.words.writing), {
				kind: 'write',
				documents,
				format,
			});
		}

		case 'copy-marked': {
			const {marked, script, converters} = state;
			return ask(saying(left(state, mode), context.words.copying), {
				kind: 'copy-marked',
				documents: [...marked].sort((a, b) => a - b),
				what: choice.what,
				convert: script === 'found' ? undefined : converters[script],
			});
		}

		case 'sort':
			return say(
				sortList(left(state, mode), choice.order, context),
				context.words.sortMessage[choice.order],
			);
		case 'repeat':
			return standing(left(state, mode), choice.document, context);
		case 'narrow': {
			const {query, ...rest} = left(state, mode);
			const narrower = withField(query, choice.field);
			const list: State = {...rest, query, mode: {kind: 'browse', focus: 'list'}};
			return say(filterList(list, narrower, context), context.words.narrowed(choice.field));
		}

		case undefined:
			return become(left(state, mode));
	}
};

/** Reads a document, which stands for its group from now on. */
const standing = (state: State, document: number, context: Context): Reduction => {
	const reading: State = {...state, mode: {kind: 'browse', focus: 'reading'}};
	if (document === selectedDocument(state, context.corpus.size)) return become(reading);
	const next = letStand(reading, document, context);
	const others = context.repeats.membersOf(document).length - 1;
	return say(next, context.words.letStandWords(others));
};

/** A query with a field more; of dates the last one said is the narrowest. */
const withField = (query: string, field: string): string => {
	const kept = field.startsWith('date:') ? query.replace(/(^|\s)date:\S+/g, '') : query;
	return `${kept.trim()} ${field}`.trim();
};

/** As it was before the menu was opened. */
const left = (old: State, {from: {focus, view, reading}}: MenuMode): State => {
	const {compared: _, ...state} = old;
	const {match, ...place} = reading;
	// The number of a hit holds for the view it was counted in.
	const kept = view === state.view && match !== undefined ? reading : place;
	return {...state, mode: {kind: 'browse', focus}, view, reading: kept};
};
