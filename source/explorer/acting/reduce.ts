import {translate} from '../../words/translate.ts';
import type {CopyOutcome, Words} from '../../words/words.ts';
import {reduceHelp, reduceHelpSearch, withHelpField} from '../help/reduce-help.ts';
import {
	chosenCommand,
	leftPalette,
	reducePalette,
	withPaletteField,
} from '../help/reduce-palette.ts';
import {insertText} from '../keys/edit-field.ts';
import type {CommandId} from '../keys/keymap.ts';
import {listAgain, listFound, listRevised} from '../list/move-list.ts';
import {keepingLooks, withOwnLooks} from '../memory/own-looks.ts';
import {withUndo} from '../memory/undo.ts';
import {withVisit} from '../memory/visits.ts';
import {reduceMenu} from '../menus/reduce-menu.ts';
import {reduceSelect} from '../reading/reduce-select.ts';
import type {Action, Loaded} from '../state/actions.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import {ask, become, type Reduction, say, saying} from '../state/reduction.ts';
import type {State} from '../state/state.ts';
import {chooseScript, reduceBrowse} from './reduce-browse.ts';
import {longestQuery, reduceField, withField} from './reduce-field.ts';
import {reducePointer} from './reduce-pointer.ts';
import {settle} from './settle.ts';

/** What an action makes of the explorer. Pure: effects are asked for, not had. */
export const reduce = (state: State, action: Action, context: Context): Reduction => {
	const {state: changed, effects} = perform(state, action, context);
	const looking = keepingLooks(state, withOwnLooks(state, changed, context), context);
	const settled = settle(state, looking, context);
	// What is loaded anew or comes in by itself is no doing of the reader's.
	const isDone = action.type === 'command' || action.type === 'typed' || action.type === 'pointed';
	const kept = isDone ? withUndo(state, settled) : settled;
	return {state: withVisit(kept, context), effects};
};

const perform = (state: State, action: Action, context: Context): Reduction => {
	switch (action.type) {
		case 'command':
			return performCommand(silent(state), action.command, context);
		case 'typed':
			return performTyped(silent(state), action.text, context);
		case 'pointed':
			return reducePointer(silent(state), action.pointing, context, (from, command) =>
				performCommand(from, command, context),
			);
		case 'wished-script':
			return chooseScript(state, action.script, context);
		case 'unknown-key':
			return say(state, context.words.unknownKey(action.label));
		case 'pasted-nowhere':
			return say(state, context.words.pastedNowhere);
		case 'resized':
			return become({...state, size: action.size});
		case 'copied': {
			const {outcome} = action;
			const told = outcomeInWords(outcome, context.words);
			return become(saying(state, told, outcome.kind === 'failed'));
		}
		case 'converter-loaded': {
			const {script, convert} = action;
			const loaded = {...state, converters: {...state.converters, [script]: convert}};
			// The reader may have gone on to another script while this one was loading.
			if (state.awaited !== script) return become(loaded);
			const {awaited: _, ...rest} = loaded;
			return say({...rest, script}, context.words.scriptMessage[script]);
		}
		case 'converter-failed': {
			if (state.awaited !== action.script) return become(state);
			const {awaited: _, ...rest} = state;
			return become(saying(rest, context.words.converterFailed(action.reason), true));
		}
		case 'loading':
			return become(listAgain({...state, loading: action.progress}, context, false));
		case 'loaded': {
			const {loading: _, ...rest} = state;
			const all = listAgain(rest, context, true);
			return become(saying(all, context.words.loadingOver(action), action.problems > 0));
		}
		case 'opened':
			return become(
				selectedDocument(state, context.corpus.size) === action.document ||
					state.compared === action.document
					? {...state, arrivals: state.arrivals + 1}
					: state,
			);
		case 'excerpt-read':
			return become({...state, excerpts: state.excerpts + 1});
		case 'found':
			return become(state.hits && action.query === state.query ? listFound(state, context) : state);
		case 'repeats-found': {
			const listed = listAgain(state, context, !state.loading);
			// What is selected stays in its row on the screen: what is folded above it moves down.
			const listTop = Math.max(0, state.listTop + listed.selected - state.selected);
			return become(sayRepeats({...listed, listTop}, action.loaded, context));
		}
		case 'revised':
			return become(listRevised(state, action.index, context));
		case 'noticed':
			return become(saying(state, action.text, action.trouble));
	}
};

/** Adds to what was said of loading, if nothing else was said since, how many texts there are. */
const sayRepeats = (state: State, loaded: Loaded | undefined, {words, repeats}: Context): State => {
	if (!loaded || repeats.count === 0) return state;
	const said = words.loadingOver(loaded);
	if (state.message?.text !== said) return state;
	const without = words.repeatsLoaded(loaded.documents - repeats.count);
	return saying(state, said + without, loaded.problems > 0);
};

/** Why a copy went as it went is said where the copy is made, in English. */
const outcomeInWords = (outcome: CopyOutcome, words: Words): string =>
	words.copyWords(
		'reason' in outcome && outcome.reason !== undefined
			? {...outcome, reason: translate(outcome.reason, words)}
			: outcome,
	);

/** A message lasts until the next key. */
const silent = ({message: _, ...state}: State): State => state;

const performCommand = (state: State, command: CommandId, context: Context): Reduction => {
	if (command === 'interrupt') return ask(state, {kind: 'quit', code: 130});
	if (command === 'suspend') return ask(state, {kind: 'suspend'});
	if (command === 'repaint') return ask(state, {kind: 'repaint'});
	const {mode} = state;
	switch (mode.kind) {
		case 'browse':
			return reduceBrowse(state, mode.focus, command, context);
		case 'filter':
		case 'find':
			return reduceField(state, mode, command, context);
		case 'help':
			return reduceHelp(state, mode, command, context);
		case 'help-search':
			return reduceHelpSearch(state, mode, command);
		case 'menu':
			return reduceMenu(state, mode, command, context);
		case 'select':
			return reduceSelect(state, mode, command, context);
		case 'palette': {
			const chosen = command === 'accept' ? chosenCommand(mode, context) : undefined;
			return chosen
				? performCommand(leftPalette(state, mode), chosen, context)
				: reducePalette(state, mode, command, context);
		}
	}
};

const performTyped = (state: State, text: string, context: Context): Reduction => {
	const {mode} = state;
	if (mode.kind === 'palette') {
		return become(withPaletteField(state, mode, insertText(mode.field, text)));
	}

	if (mode.kind === 'help-search') {
		return become(withHelpField(state, mode, insertText(mode.field, text)));
	}

	if (mode.kind !== 'filter' && mode.kind !== 'find')
		return say(state, context.words.unknownKey(text));
	const field = insertText(mode.field, text);
	const next = withField(state, mode, field, context);
	return field.text.length > longestQuery
		? say(next, context.words.queryCut(longestQuery))
		: become(next);
};
