import {english} from './words/english.ts';
import type {Words} from './words/words.ts';

/**
 * A wrong flag, path or place: the program says what, where and what to do, and exits with 2. What is
 * said is chosen where it goes wrong, and put into words where the reader's language is known.
 */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	readonly inWords: (words: Words) => string;

	constructor(inWords: (words: Words) => string) {
		super(inWords(english(id => id)));
		this.inWords = inWords;
	}
}
