import type {KeyEvent} from './key-event.ts';

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

/** How the key map writes a key: `up`, `ctrl-d`, `alt-x`, `space`, `G`. A full-width letter is its own key. */
export const keyOf = ({name, text = '', ctrl, meta}: KeyEvent): string => {
	if (meta && name !== 'escape') return `alt-${name ?? text}`;
	if (name !== undefined) return ctrl ? `ctrl-${name}` : name;
	if (ctrl) return `ctrl-${text.toLowerCase()}`;
	const named = namesOfControls[text];
	if (named !== undefined) return named;
	// Control characters inside a longer piece of input: U+0015 is Ctrl-u.
	return isControl(text) ? `ctrl-${String.fromCharCode(text.charCodeAt(0) + 0x60)}` : text;
};

/** Whether a piece of input is a key rather than something to type. */
export const isControl = (text: string): boolean => text < ' ' || text === '\u007f';
