import {problemWords, skippedWords} from '../words/problem-words.ts';
import type {Words} from '../words/words.ts';
import type {Collection} from './collection.ts';

/** What could not be read, in sentences that are made anew when there are more. */
export const problemsOf = (collection: Collection, words: Words): (() => readonly string[]) => {
	if (collection.kind === 'documents') return () => collection.problems;
	const {problems, skipped} = collection.loading.library;
	let sentences: readonly string[] = [];
	return () => {
		if (sentences.length < problems.length + skipped.length) {
			sentences = [
				...problems.map(problem => problemWords(problem, words)),
				...skipped.map(problem => skippedWords(problem, words)),
			];
		}

		return sentences;
	};
};
