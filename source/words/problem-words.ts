import {translate} from './translate.ts';
import type {Words} from './words.ts';

type Problem = {readonly path: string; readonly reason: string};

/** What could not be read, and why, in a sentence. */
export const problemWords = ({path, reason}: Problem, words: Words): string =>
	words.cannotRead(path, translate(reason, words));

/** What was left out as being no text, and why, in a sentence. */
export const skippedWords = ({path, reason}: Problem, words: Words): string =>
	words.skipped(path, translate(reason, words));
