import type {Pointing} from '../explorer/state/actions.ts';
import {type Input, takeFromInput} from './take-from-input.ts';

/**
 * Reports of buttons and wheel, each in the form that has no limit of columns (SGR). Not asked for:
 * movements, which a reader makes all the time and nothing here answers.
 */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/** `ESC [ < 64 ; 10 ; 5 M`: button, column and row from 1; M when pressed, m when let go. */
const report = /\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;

/** The beginning of a report whose end has yet to come in. */
const begun = /\u001b\[<[\d;]{0,16}$/;

/** Shift, Alt, Ctrl and movement, as they are added to a button. */
const modifiers = 4 + 8 + 16 + 32;

const kinds: Readonly<Record<number, Pointing['kind']>> = {
	0: 'click',
	64: 'wheel-up',
	65: 'wheel-down',
};

/**
 * Takes the reports of the mouse out of what is read: Ink drops them, with all that is no key. `tell`
 * gets those that mean something here: not buttons let go, other buttons, or with modifiers held.
 */
export const takePointing = (input: Input, tell: (pointing: Pointing) => void): void => {
	takeFromInput(input, report, begun, (button, column, row, sign) => {
		const kind = kinds[Number(button)];
		if (kind && sign === 'M' && (Number(button) & modifiers) === 0) {
			tell({kind, column: Number(column) - 1, row: Number(row) - 1});
		}
	});
};
