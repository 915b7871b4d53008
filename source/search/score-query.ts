import {matchLabels} from './match-labels.ts';
import type {Lanes} from './match-term.ts';
import type {Query, Term} from './parse-query.ts';
import {both, emptyScores, improve, noMatch, scoreOf} from './score.ts';
import {wordRuns} from './word-runs.ts';

type Combine = (one: number, other: number) => number;

const combined = (lists: readonly Int32Array[], combine: Combine): Int32Array => {
	const [first, ...others] = lists;
	const scores = first!.slice();
	for (const other of others) {
		for (let at = 0; at < scores.length; at++) scores[at] = combine(scores[at]!, other[at]!);
	}

	return scores;
};

const isNegation = ([term, ...others]: readonly Term[]): boolean =>
	others.length === 0 && term!.negated;

/** What else a query may mean in a title, on top of its terms: improves the scores in place. */
const addReadings = (scores: Int32Array, lanes: Lanes, {clauses, phrase}: Query): void => {
	// Several words may stand together, as typed or without the white space.
	if (phrase) {
		for (const text of new Set([phrase, phrase.replaceAll(/\s/g, '')])) {
			matchLabels(scores, lanes.labels, text);
		}
	}

	// And one word of two scripts may stand apart.
	const [clause, ...others] = clauses;
	const [term, ...alternatives] = clause!;
	if (others.length > 0 || alternatives.length > 0 || term!.exact) return;
	const runs = wordRuns(term!.text)?.map(run => {
		const found = emptyScores(lanes.size);
		matchLabels(found, lanes.labels, run);
		return found;
	});
	if (!runs) return;
	combined(runs, both).forEach((score, document) => {
		improve(scores, document, score);
	});
};

/**
 * Scores every document for a query that has at least one clause: the best term of each clause, all
 * clauses together. Negations alone leave whatever they do not name.
 */
export const scoreQuery = (
	lanes: Lanes,
	query: Query,
	scoresOf: (term: Term) => Int32Array,
): Int32Array => {
	const wanted = query.clauses.filter(clause => !isNegation(clause));
	const scores =
		wanted.length > 0
			? combined(
					wanted.map(clause => combined(clause.map(scoresOf), Math.min)),
					both,
				)
			: new Int32Array(lanes.size).fill(scoreOf('title', 0));
	addReadings(scores, lanes, query);

	for (const clause of query.clauses.filter(isNegation)) {
		const allowed = scoresOf(clause[0]!);
		for (let at = 0; at < scores.length; at++) {
			if (allowed[at] === noMatch) scores[at] = noMatch;
		}
	}

	return scores;
};
