import type {BindingId} from '../../words/words.ts';
import type {KeyEvent} from './key-event.ts';
import {keyOf} from './key-of.ts';
import {type Binding, type CommandId, type KeyMode, keyLabel, keymap} from './keymap.ts';

/** The keys that a reader has: the usual ones, or with changes of the reader's own. */
export type Keys = {
	readonly bindings: readonly Binding[];
	/** The command of a key, or undefined where it has none. One key at a time: see split-input. */
	commandFor(event: KeyEvent, mode: KeyMode): CommandId | undefined;
	/** The first key of a binding as a reader knows it; its name where it has no key at all. */
	labelOf(id: BindingId): string;
};

/** Looked up by mode and key: the table is small, but a key should cost nothing. */
export const keysOf = (bindings: readonly Binding[]): Keys => {
	const byMode = new Map<KeyMode, Map<string, CommandId>>();
	for (const {command, keys, modes} of bindings) {
		for (const mode of modes) {
			const ofMode = byMode.get(mode) ?? new Map<string, CommandId>();
			byMode.set(mode, ofMode);
			for (const key of keys) ofMode.set(key, command);
		}
	}

	return {
		bindings,
		commandFor: (event, mode) => byMode.get(mode)?.get(keyOf(event)),
		labelOf(id) {
			const [first] = bindings.find(binding => binding.id === id)?.keys ?? [];
			return first === undefined ? id : keyLabel(first);
		},
	};
};

export const usualKeys: Keys = keysOf(keymap);
