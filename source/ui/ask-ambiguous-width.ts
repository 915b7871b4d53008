import {patience} from './patience.ts';
import {type Input, takeFromInput} from './take-from-input.ts';

/** A character of ambiguous width, at the upper left corner, and the question where the cursor is now. */
const question = '\u001b7\u001b[H…\u001b[6n';

/** A cursor position as the terminal tells it: `ESC [ 1 ; 3 R`. */
const answer = /\u001b\[(\d{1,4});(\d{1,4})R/g;

/** The beginning of an answer whose end has yet to come in. */
const begun = /\u001b\[\d{1,4}(?:;\d{0,4})?$/;

/**
 * Asks the terminal in how many columns it shows characters of ambiguous width. `rowOnTop` is written
 * over the question's own character at once. Answers are taken out of what is read, early or late, so that
 * none is ever taken for a key; where none comes, nothing waits for one. Resolves when it has come,
 * or can be expected no more: left before that, it would be typed into the shell.
 */
export const askAmbiguousWidth = (
	input: Input,
	write: (sequence: string) => void,
	rowOnTop: string,
	tell: (columns: 1 | 2) => void,
): Promise<void> => {
	let isAnswered = false;
	let settle = (): void => {};
	const settled = new Promise<void>(resolve => {
		settle = resolve;
		setTimeout(resolve, patience).unref();
	});
	const heed = (row?: string, column?: string): void => {
		if (isAnswered || row !== '1' || (column !== '2' && column !== '3')) return;
		isAnswered = true;
		settle();
		tell(column === '2' ? 1 : 2);
	};

	takeFromInput(input, answer, begun, heed, () => isAnswered);
	// In one synchronized update, where the terminal knows them: nobody sees the character.
	write(`\u001b[?2026h${question}\u001b[H${rowOnTop}\u001b[K\u001b8\u001b[?2026l`);
	return settled;
};
