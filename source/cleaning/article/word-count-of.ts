import {countWords, type WordCount} from './line-weight.ts';
import type {ReadLine} from './read-line.ts';

/** Words and points of a line. */
export const wordCountOf = (line: ReadLine): WordCount => {
	line.count ??= countWords(line.form);
	return line.count;
};
