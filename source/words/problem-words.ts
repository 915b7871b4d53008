import {translate} from './translate.ts';
import type {Words} from './words.ts';

/** The path is a file's, or says in English what else it was: a worker, a part of the input. */
type Problem = {readonly path: string; readonly reason: string};

/** `-`, as standard input is named on a command line, is no name in a sentence. */
const nameOf = (path: string, words: Words): string =>
	translate(path.replace(/^-(?=,|$)/, 'standard input'), words);

/** What could not be read, and why, in a sentence. */
export const problemWords = ({path, reason}: Problem, words: Words): string =>
	words.cannotRead(nameOf(path, words), translate(reason, words));

/** What was left out as being no text, and why, in a sentence. */
export const skippedWords = ({path, reason}: Problem, words: Words): string =>
	words.skipped(nameOf(path, words), translate(reason, words));
