import type {KeyEvent} from './key-event.ts';
import {type CommandId, type KeyMode, keymap} from './keymap.ts';

/** mode → key → command. Built once: the table is small, but a key should cost nothing. */
const commands: ReadonlyMap<KeyMode, ReadonlyMap<string, CommandId>> = (() => {
	const byMode = new Map<KeyMode, Map<string, CommandId>>();
	for (const {command, keys, modes} of keymap) {
		for (const mode of modes) {
			const ofMode = byMode.get(mode) ?? new Map<string, CommandId>();
			byMode.set(mode, ofMode);
			for (const key of keys) ofMode.set(key, command);
		}
	}

	return byMode;
})();

/** Keys that terminals deliver as a control character inside text. */
const namesOfControls: Readonly<Record<string, string>> = {
	' ': 'space',
	'\t': 'tab',
	'\r': 'enter',
	'\n': 'enter',
	'\r\n': 'enter',
	'\u0008': 'backspace',
	'\u001b': 'escape',
	'\u007f': 'backspace',
};

/** How the key map writes a key: `up`, `ctrl-d`, `space`, `G`. A full-width letter is its own key. */
export const keyOf = ({name, text = '', ctrl, meta}: KeyEvent): string => {
	if (meta && name !== 'escape') return `meta-${name ?? text}`;
	if (name !== undefined) return ctrl ? `ctrl-${name}` : name;
	if (ctrl) return `ctrl-${text.toLowerCase()}`;
	const named = namesOfControls[text];
	if (named !== undefined) return named;
	// Control characters inside a longer piece of input: U+0015 is Ctrl-u.
	return isControl(text) ? `ctrl-${String.fromCharCode(text.charCodeAt(0) + 0x60)}` : text;
};

/** Whether a piece of input is a key rather than something to type. */
export const isControl = (text: string): boolean => text < ' ' || text === '\u007f';

/** The command of a key, or undefined where it has none. One key at a time: see split-input. */
export const commandForKey = (event: KeyEvent, mode: KeyMode): CommandId | undefined =>
	commands.get(mode)?.get(keyOf(event));
