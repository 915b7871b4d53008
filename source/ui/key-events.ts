import type {Key} from 'ink';
import type {KeyEvent, KeyName} from '../explorer/keys/key-event.ts';

const namedKeys: ReadonlyArray<readonly [keyof Key, KeyName]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['home', 'home'],
	['end', 'end'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const namedControls: Readonly<Record<string, KeyName>> = {
	'\t': 'tab',
	'\n': 'enter',
	'\r': 'enter',
	'\r\n': 'enter',
	'\u0008': 'backspace',
	'\u007f': 'backspace',
};

/** The letter that makes a control character together with Ctrl: U+0004 → d. */
const letterOf = (control: string): string =>
	String.fromCharCode(control.charCodeAt(0) + 0x40).toLowerCase();

/**
 * The key events in what Ink hands over as one. Everything read in one go arrives together: a held
 * key (`jjj`), an input method's commit (疫情), and, on a slow line, text with the control characters
 * of other keys in it (`你好\r`, `j\u0004`). Runs of text stay together, control characters become keys.
 */
export const keyEvents = (input: string, key: Key): readonly KeyEvent[] => {
	const modifiers = {ctrl: key.ctrl, shift: key.shift, meta: key.meta};
	const named = namedKeys.find(([flag]) => key[flag]);
	if (named) return [{name: named[1], ...modifiers}];
	if (key.ctrl) return input === '' ? [] : [{text: input, ...modifiers}];
	const pieces = input.match(/\r\n|[\u0000-\u001f\u007f]|[^\u0000-\u001f\u007f]+/g) ?? [];
	return pieces.map(piece => {
		const name = namedControls[piece];
		if (name) return {name};
		return piece < ' ' ? {text: letterOf(piece), ctrl: true} : {text: piece, ...modifiers};
	});
};
