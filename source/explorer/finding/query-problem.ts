import {parseQuery} from '../../search/parse-query.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import type {Words} from '../../words/words.ts';

/** Says what part of a query is not what it seems to be meant as; undefined when all is. */
export const queryProblemWords = (query: string, words: Words): string | undefined => {
	const problem = parseQuery(query).problems[0];
	if (!problem) return undefined;
	const {kind, start, end, values = []} = problem;
	return words.queryProblem[kind](terminalSafe(query.slice(start, end)), values.join(' '));
};
