import type {Lanes} from './lanes.ts';
import {matchLabels} from './match-labels.ts';
import type {Query, Term} from './parse-query.ts';
import {allOf, anyOf, improve, noMatch, noneOf, noScores, type Scores} from './score.ts';
import {wordRuns} from './word-runs.ts';

const isNegation = ([term, ...others]: readonly Term[]): boolean =>
	others.length === 0 && term!.negated;

const inLabels = (lanes: Lanes, text: string): Scores => {
	const scores = noScores(lanes.size);
	matchLabels(scores, lanes.labels, text);
	return scores;
};

/** What else a query may mean in a title, on top of its terms. */
const furtherReadings = (lanes: Lanes, {clauses, phrase}: Query): readonly Scores[] => {
	// Several words may stand together, as typed or without the white space.
	if (phrase) {
		return [phrase, phrase.replaceAll(' ', '')].map(text => inLabels(lanes, text));
	}

	// And one word of two scripts may stand apart.
	const [term, ...others] = clauses.flat();
	const runs = others.length > 0 || term!.exact ? undefined : wordRuns(term!.text);
	return runs ? [allOf(runs.map(run => inLabels(lanes, run)))] : [];
};

const without = (scores: Scores, excluded: readonly Scores[]): Scores => {
	const rest = noScores(scores.of.length);
	for (const document of scores.documents) {
		if (excluded.every(({of}) => of[document] === noMatch)) {
			improve(rest, document, scores.of[document]!);
		}
	}

	return rest;
};

/**
 * Scores every document for a query that has at least one clause: the best term of each clause, all
 * clauses together. Negations alone leave whatever they do not name. `scoresOf` is asked for what
 * has a term, negated or not.
 */
export const scoreQuery = (
	lanes: Lanes,
	query: Query,
	scoresOf: (term: Term) => Scores,
): Scores => {
	const wanted = query.clauses.filter(clause => !isNegation(clause));
	const excluded = query.clauses.filter(isNegation).map(([term]) => scoresOf(term!));
	const clauses = wanted.map(clause =>
		anyOf(clause.map(term => (term.negated ? noneOf(scoresOf(term)) : scoresOf(term)))),
	);
	const scores =
		clauses.length > 0
			? anyOf([allOf(clauses), ...furtherReadings(lanes, query)])
			: noneOf(noScores(lanes.size));
	return excluded.length > 0 ? without(scores, excluded) : scores;
};
