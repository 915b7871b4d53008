import type {Background} from './background-of.ts';

// The colour of the background as a terminal tells it: `ESC ] 11;rgb:ffff/ffff/ffff BEL`, or ended by `ESC \`.
const answer = /\u001b\]11;rgb:([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)/i;

/** The background by what a terminal answered; undefined where it told no colour. */
export const brightnessOf = (text: string): Background | undefined => {
	// Parts have as many digits as the terminal likes: each is a share of the most they can say.
	const parts = answer
		.exec(text)
		?.slice(1)
		.map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
	if (!parts) return undefined;
	return 0.299 * parts[0]! + 0.587 * parts[1]! + 0.114 * parts[2]! > 0.5 ? 'light' : 'dark';
};
