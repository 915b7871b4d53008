import type {Background} from './background-of.ts';
import {brightnessOf} from './brightness-of.ts';
import {patience} from './patience.ts';
import {type Input, takeFromInput} from './take-from-input.ts';

const question = '\u001b]11;?\u0007';

/** `ESC ] 11;rgb:1e1e/1e1e/1e1e BEL`, or ended by `ESC \`. */
const answer = /(\u001b\]11;[^\u0007\u001b]{0,40})(?:\u0007|\u001b\\)/g;

/** The beginning of an answer; no less than `ESC ] 1`, as `ESC ]` may be a key with Alt. */
const begun = /\u001b\]11?(?:;[^\u0007\u001b]{0,40}\u001b?)?$/;

/**
 * Asks the terminal for the colour of its background. Where no answer comes, nothing waits for one.
 * Resolves when it has come, or can be expected no more: left before that, it would be typed into the shell.
 */
export const askBackground = (
	input: Input,
	write: (sequence: string) => void,
	tell: (background: Background) => void,
): Promise<void> =>
	new Promise(resolve => {
		let isAnswered = false;
		setTimeout(resolve, patience).unref();
		takeFromInput(
			input,
			answer,
			begun,
			text => {
				const background = brightnessOf(text!);
				if (background !== undefined && !isAnswered) tell(background);
				isAnswered = true;
				resolve();
			},
			() => isAnswered,
		);
		write(question);
	});
