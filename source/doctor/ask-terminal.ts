import type {ReadStream, WriteStream} from 'node:tty';
import {brightnessOf} from '../ui/brightness-of.ts';
import type {Answers} from './facts.ts';

/** Milliseconds after which a terminal is taken to give no answer: far ones need some. */
const patience = 2000;

/**
 * Where the cursor is behind an ambiguous character at the start of a line; the keyboard protocol; the
 * colour behind the text; and what every terminal answers, last, so that nobody waits longer than
 * need be.
 */
const questions = '\r…\u001b[6n\r\u001b[K\u001b[?u\u001b]11;?\u0007\u001b[c';

/** `ESC [ ? 62 ; 4 c`: the answer to the last question. */
const lastAnswer = /\u001b\[\?[\d;]*c/;

/** What the answers say, however they came in. */
export const readAnswers = (text: string): Answers => {
	const column = /\u001b\[\d+;(\d+)R/.exec(text)?.[1];
	const background = brightnessOf(text);
	return {
		...(column === '2' || column === '3' ? {ambiguousWidth: column === '2' ? 1 : 2} : {}),
		...(lastAnswer.test(text) ? {keyboard: /\u001b\[\?\d+u/.test(text)} : {}),
		...(background === undefined ? {} : {background}),
	};
};

/** Asks the terminal what it can do, and leaves it as it was. */
export const askTerminal = (input: ReadStream, output: WriteStream): Promise<Answers> =>
	new Promise(resolve => {
		let text = '';
		const wasRaw = input.isRaw;
		const end = (): void => {
			clearTimeout(timer);
			input.off('data', listen).pause();
			input.setRawMode(wasRaw);
			resolve(readAnswers(text));
		};

		const listen = (chunk: Buffer): void => {
			text += chunk.toString('latin1');
			if (lastAnswer.test(text)) end();
		};

		const timer = setTimeout(end, patience);
		input.setRawMode(true);
		input.on('data', listen);
		output.write(questions);
	});
