import type {ReadStream, WriteStream} from 'node:tty';
import type {Answers} from './facts.ts';

/** Milliseconds after which a terminal is taken to give no answer: far ones need some. */
const patience = 700;

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
	const colour = /\u001b\]11;rgb:([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)/i.exec(text);
	// Parts have as many digits as the terminal likes: each is a share of the most they can say.
	const parts = colour?.slice(1).map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
	const brightness = parts && 0.299 * parts[0]! + 0.587 * parts[1]! + 0.114 * parts[2]!;
	return {
		...(column === '2' || column === '3' ? {ambiguousWidth: column === '2' ? 1 : 2} : {}),
		...(lastAnswer.test(text) ? {keyboard: /\u001b\[\?\d+u/.test(text)} : {}),
		...(brightness === undefined ? {} : {background: brightness > 0.5 ? 'light' : 'dark'}),
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
