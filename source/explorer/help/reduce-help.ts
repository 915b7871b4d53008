import {editField} from '../keys/edit-field.ts';
import type {CommandId} from '../keys/keymap.ts';
import {geometryOf} from '../screen/geometry.ts';
import type {Context} from '../state/context.ts';
import {become, type Reduction, say} from '../state/reduction.ts';
import type {Field, HelpMode, HelpSearchMode, State} from '../state/state.ts';

/** A command while the help screen is open. Its top is clamped afterwards: see settle. */
export const reduceHelp = (
	state: State,
	mode: HelpMode,
	command: CommandId,
	{words, keys}: Context,
): Reduction => {
	const height = geometryOf(state.size, state.panes)?.list.height ?? 1;
	const scroll = (by: number): Reduction =>
		become({...state, mode: {...mode, top: Math.max(0, mode.top + by)}});
	switch (command) {
		case 'down':
			return scroll(1);
		case 'up':
			return scroll(-1);
		case 'half-page-down':
			return scroll(Math.max(1, height >> 1));
		case 'half-page-up':
			return scroll(-Math.max(1, height >> 1));
		case 'page-down':
		case 'reading-page-down':
			return scroll(Math.max(1, height - 1));
		case 'page-up':
		case 'reading-page-up':
			return scroll(-Math.max(1, height - 1));
		case 'first':
			return become({...state, mode: {...mode, top: 0}});
		case 'last':
			return become({...state, mode: {...mode, top: Number.MAX_SAFE_INTEGER}});
		case 'search': {
			if (mode.about === 'problems') return say(state, words.unknownKey(keys.labelOf('find-key')));
			const {focus, query = ''} = mode;
			const field = {text: query, cursor: query.length};
			return become({...state, mode: {kind: 'help-search', field, top: 0, focus}});
		}

		case 'back':
		case 'help':
		case 'problems':
		case 'quit':
			return become({...state, mode: {kind: 'browse', focus: mode.focus}});
		default:
			return become(state);
	}
};

/** The state with the filter of the keys changed: its first answers are in sight. */
export const withHelpField = (state: State, mode: HelpSearchMode, field: Field): State => ({
	...state,
	mode: {...mode, field, top: field.text === mode.field.text ? mode.top : 0},
});

/** A command while the filter of the keys is typed. */
export const reduceHelpSearch = (
	state: State,
	mode: HelpSearchMode,
	command: CommandId,
): Reduction => {
	const edited = editField(mode.field, command);
	if (edited) return become(withHelpField(state, mode, edited));
	const {focus, top, field} = mode;
	const height = geometryOf(state.size, state.panes)?.list.height ?? 1;
	const scroll = (by: number): Reduction =>
		become({...state, mode: {...mode, top: Math.max(0, top + by)}});
	switch (command) {
		case 'down':
			return scroll(1);
		case 'up':
			return scroll(-1);
		case 'page-down':
			return scroll(Math.max(1, height - 1));
		case 'page-up':
			return scroll(-Math.max(1, height - 1));
		case 'accept':
			return become({...state, mode: {kind: 'help', top, focus, query: field.text.trim()}});
		case 'cancel':
			return become({...state, mode: {kind: 'help', top: 0, focus}});
		default:
			return become(state);
	}
};
