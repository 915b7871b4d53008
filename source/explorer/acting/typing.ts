import type {KeyEvent} from '../keys/key-event.ts';
import {isControl, keyOf} from '../keys/key-of.ts';
import {keyLabel} from '../keys/keymap.ts';
import type {Keys} from '../keys/keys-in-use.ts';
import {splitInput, typable} from '../keys/split-input.ts';
import type {Action} from '../state/actions.ts';
import {keyModeOf, type State} from '../state/state.ts';

export type Typing = {
	/** A key, or text as the terminal delivered it; splits runs of keys, knows what is typed where. */
	press(key: KeyEvent): void;
	/** Pasted text. */
	paste(text: string): void;
};

/** What comes from the keyboard becomes commands, or text where a field is typed in. */
export const createTyping = (
	keys: Keys,
	state: () => State,
	dispatch: (action: Action) => void,
): Typing => {
	const type = (text: string): void => {
		const typed = typable(text);
		if (typed !== '') dispatch({type: 'typed', text: typed});
	};

	/** One key; false when it has no command here. */
	const pressOne = (key: KeyEvent): boolean => {
		const command = keys.commandFor(key, keyModeOf(state().mode));
		if (command) dispatch({type: 'command', command});
		else dispatch({type: 'unknown-key', label: keyLabel(keyOf(key))});
		return command !== undefined;
	};

	const pressText = (text: string): void => {
		let waiting = '';
		for (const piece of splitInput(text)) {
			if ('field' in state().mode && !isControl(piece)) {
				waiting += piece;
				continue;
			}

			type(waiting);
			waiting = '';
			// Behind a key that means nothing here the rest is hardly meant as keys: a commit of an input
			// method, or a paste that came without its brackets.
			if (!pressOne({text: piece})) return;
		}

		type(waiting);
	};

	return {
		press(key) {
			if (key.name === undefined && !key.ctrl && !key.meta) pressText(key.text ?? '');
			else pressOne(key);
		},
		paste(text) {
			if ('field' in state().mode) type(text.replace(/\s*[\r\n]+\s*/g, ' '));
			else dispatch({type: 'pasted-nowhere'});
		},
	};
};
