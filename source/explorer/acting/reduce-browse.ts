import {copyDocument} from '../copying/copy-document.ts';
import {emptyField} from '../keys/edit-field.ts';
import type {CommandId} from '../keys/keymap.ts';
import {takeMarksOff, toggleMark} from '../list/mark-documents.ts';
import {filterList, listRepeats, moveInList} from '../list/move-list.ts';
import {redo, undo} from '../memory/undo.ts';
import {visit} from '../memory/visits.ts';
import {openMenu} from '../menus/reduce-menu.ts';
import {moveToMatch, scrollReading} from '../reading/move-reading.ts';
import {moveToEdit, placeOnTop, stepsThroughEdits} from '../reading/move-to-edit.ts';
import {putBack} from '../reading/put-back.ts';
import {startSelecting} from '../reading/reduce-select.ts';
import {documentsInSight, geometryOf, hasRoomForBoth} from '../screen/geometry.ts';
import {type Context, listLength, selectedDocument} from '../state/context.ts';
import {ask, become, type Reduction, say, saying} from '../state/reduction.ts';
import type {Focus, ScriptChoice, State, ViewChoice} from '../state/state.ts';

const nextView: Readonly<Record<ViewChoice, ViewChoice>> = {
	clean: 'marked',
	marked: 'raw',
	raw: 'clean',
};

const nextScript: Readonly<Record<ScriptChoice, ScriptChoice>> = {
	found: 'hans',
	hans: 'tw',
	tw: 'hk',
	hk: 'found',
};

const focused = (state: State, focus: Focus): Reduction =>
	become({...state, mode: {kind: 'browse', focus}});

/** A command while nothing is typed and no help is shown. */
export const reduceBrowse = (
	state: State,
	focus: Focus,
	command: CommandId,
	context: Context,
): Reduction => {
	const geometry = geometryOf(state.size, state.panes);
	if (!geometry) return become(state);
	const onShow = geometry.sideBySide || focus === 'reading';
	const page = geometry.reading.height;
	const inSight = documentsInSight(geometry);
	const total = listLength(state, context.corpus.size);

	const move = (documents: number, lines: number): Reduction =>
		focus === 'list' ? moveInList(state, documents, context) : scrollReading(state, lines, context);
	const scroll = (lines: number): Reduction =>
		onShow ? scrollReading(state, lines, context) : say(state, context.words.textNotOnShow);
	const toMatch = (by: 1 | -1): Reduction =>
		onShow ? step(state, by, context) : say(state, context.words.textNotOnShow);
	const step = stepsThroughEdits(state) ? moveToEdit : moveToMatch;
	const half = (rows: number): number => Math.max(1, Math.floor(rows / 2));
	// A page leaves one line of the last one in sight.
	const most = (rows: number): number => Math.max(1, rows - 1);

	switch (command) {
		case 'down':
			return move(1, 1);
		case 'up':
			return move(-1, -1);
		case 'first':
			return move(-total, Number.NEGATIVE_INFINITY);
		case 'last':
			return move(total, Number.POSITIVE_INFINITY);
		case 'half-page-down':
			return move(half(inSight), half(page));
		case 'half-page-up':
			return move(-half(inSight), -half(page));
		case 'page-down':
			return move(inSight, most(page));
		case 'page-up':
			return move(-inSight, -most(page));
		case 'reading-page-down':
			return scroll(most(page));
		case 'reading-page-up':
			return scroll(-most(page));
		case 'reading-down':
			return scroll(1);
		case 'reading-up':
			return scroll(-1);
		case 'next-document':
			return moveInList(state, 1, context);
		case 'previous-document':
			return moveInList(state, -1, context);
		case 'next-match':
			return toMatch(1);
		case 'previous-match':
			return toMatch(-1);
		case 'search':
			return startSearch(state, focus, context);
		case 'open':
		case 'other-pane':
			if (focus === 'reading') return focused(state, 'list');
			return context.layoutFor(state)
				? focused(state, 'reading')
				: say(state, context.words.nothingToRead);
		case 'back':
			return goBack(state, focus, context);
		case 'change-panes': {
			if (!hasRoomForBoth(state.size)) return say(state, context.words.roomForOne);
			const panes = state.panes === 'both' ? 'one' : 'both';
			return say({...state, panes}, context.words.panesMessage[panes]);
		}

		case 'change-view': {
			const view = nextView[state.view];
			return say({...state, view}, context.words.viewMessage[view]);
		}
		case 'change-script':
			return changeScript(state, context);
		case 'view-beside': {
			const {besideMessage, noRoomBeside} = context.words;
			if (state.beside) return say({...state, beside: false}, besideMessage.off);
			if (geometry.halfMeasure === undefined) return say(state, noRoomBeside);
			return say({...state, beside: true}, besideMessage.on);
		}
		case 'change-paragraphs': {
			if (state.view !== 'clean') return say(state, context.words.scriptOnlyInClean(state.view));
			const paragraphs = state.paragraphs === 'indented' ? 'spaced' : 'indented';
			return say({...state, paragraphs}, context.words.paragraphsMessage[paragraphs]);
		}
		case 'fold-head': {
			const headFolded = !state.headFolded;
			const warnings = context.documentFor(state)?.warnings.length ?? 0;
			const {words} = context;
			return say({...state, headFolded}, headFolded ? words.headFolded(warnings) : words.headShown);
		}
		case 'open-raw': {
			const document = context.documentFor(state);
			const layout = context.layoutFor(state);
			if (!document || !layout) return say(state, context.words.nothingToRead);
			const place = placeOnTop(layout, state.reading.top);
			return ask(state, {kind: 'open-raw', document, place});
		}
		case 'undo':
			return undo(state, context);
		case 'redo':
			return redo(state, context);
		case 'visited-before':
			return visit(state, -1, context);
		case 'visited-after':
			return visit(state, 1, context);
		case 'copy':
			return copyDocument(state, 'text', context);
		case 'put-back':
			return onShow ? putBack(state, context) : say(state, context.words.textNotOnShow);
		case 'mark':
			return toggleMark(state, context);
		case 'unmark-all':
			return takeMarksOff(state, context);
		case 'select':
			return onShow ? startSelecting(state, context) : say(state, context.words.textNotOnShow);
		case 'contents':
		case 'details':
		case 'copy-menu':
		case 'sort':
		case 'repeats':
		case 'facets':
			return openMenu(state, command, focus, context);
		case 'all-repeats':
			return toggleRepeats(state, context);
		case 'palette':
			return become({...state, mode: {kind: 'palette', field: emptyField, item: 0, focus}});
		case 'help':
			return become({...state, mode: {kind: 'help', top: 0, focus}});
		case 'reload':
			return state.loading
				? say(state, context.words.stillLoading)
				: ask(saying(state, context.words.reloading), {kind: 'reload'});
		case 'problems':
			return context.problems().length === 0
				? say(state, context.words.noProblems)
				: become({...state, mode: {kind: 'help', about: 'problems', top: 0, focus}});
		case 'quit':
			return focus === 'reading' ? focused(state, 'list') : ask(state, {kind: 'quit', code: 0});
		// Not keys of these panes: see performCommand, and the fields.
		case 'interrupt':
		case 'suspend':
		case 'repaint':
		case 'copy-cited':
		case 'accept':
		case 'cancel':
		case 'clear-field':
		case 'delete-word':
		case 'delete-before':
		case 'delete-after':
		case 'cursor-left':
		case 'cursor-right':
		case 'cursor-start':
		case 'cursor-end':
			return become(state);
	}
};

const startSearch = (state: State, focus: Focus, context: Context): Reduction => {
	const fieldOf = (text: string) => ({text, cursor: text.length});
	if (focus === 'list') {
		const from = selectedDocument(state, context.corpus.size);
		return become({...state, mode: {kind: 'filter', field: fieldOf(state.query), from}});
	}

	if (!context.layoutFor(state)) return say(state, context.words.nothingToRead);
	const mode = {kind: 'find', field: fieldOf(state.find), from: state.reading} as const;
	return become({...state, mode});
};

/** One step back at a time: the hits in the text, the text, the filter. */
const goBack = (state: State, focus: Focus, context: Context): Reduction => {
	if (focus === 'reading') {
		if (state.find === '') return focused(state, 'list');
		const {match: _, ...reading} = state.reading;
		return say({...state, find: '', reading}, context.words.findCleared);
	}

	if (state.query === '' && state.loading) return ask(state, {kind: 'stop-loading'});
	if (state.query === '') return say(state, context.words.nothingToGoBackTo);
	return say(filterList(state, '', context), context.words.filterCleared);
};

/** Lists one document for each text, or every one. */
const toggleRepeats = (state: State, context: Context): Reduction => {
	const {words, repeats} = context;
	if (repeats.count === 0) return say(state, words.noRepeats);
	const listed = listRepeats(state, state.repeats === 'folded' ? 'listed' : 'folded', context);
	const rows = listLength(listed, context.corpus.size);
	return say(
		listed,
		listed.repeats === 'folded'
			? words.repeatsFolded(listed.rows?.listed ?? rows, rows)
			: words.repeatsListed(rows),
	);
};

const changeScript = (state: State, context: Context): Reduction => {
	if (state.view !== 'clean') return say(state, context.words.scriptOnlyInClean(state.view));
	return chooseScript(state, nextScript[state.awaited ?? state.script], context);
};

/** Shows another script, once its dictionary is loaded. */
export const chooseScript = (state: State, script: ScriptChoice, {words}: Context): Reduction => {
	const {awaited: _, ...rest} = state;
	if (script === 'found' || state.converters[script]) {
		return say({...rest, script}, words.scriptMessage[script]);
	}

	return ask(saying({...rest, awaited: script}, words.loadingConverter), {
		kind: 'load-converter',
		script,
	});
};
