import type {Lanes} from './lanes.ts';
import {matchLabels} from './match-labels.ts';
import type {Query, Term} from './parse-query.ts';
import {
	allOf,
	anyOf,
	documentsOf,
	improve,
	noMatch,
	noneOf,
	type Scores,
	type TakeScores,
} from './score.ts';
import {wordRuns} from './word-runs.ts';

const isNegation = ([term, ...others]: readonly Term[]): boolean =>
	others.length === 0 && term!.negated;

const inLabels = (lanes: Lanes, text: string, take: TakeScores): Scores => {
	const scores = take();
	matchLabels(scores, lanes.labels, text);
	return scores;
};

/** What else a query may mean in a title, on top of its terms. */
const furtherReadings = (
	lanes: Lanes,
	{clauses, phrase}: Query,
	take: TakeScores,
): readonly Scores[] => {
	// Several words may stand together, as typed or without the white space.
	if (phrase) {
		return [phrase, phrase.replaceAll(' ', '')].map(text => inLabels(lanes, text, take));
	}

	// And one word of two scripts may stand apart.
	const [term, ...others] = clauses.flat();
	const runs = others.length > 0 || term!.exact ? undefined : wordRuns(term!.text);
	if (!runs) return [];
	const inTitles = runs.map(run => inLabels(lanes, run, take));
	return [allOf(inTitles, take)];
};

const without = (scores: Scores, excluded: readonly Scores[], take: TakeScores): Scores => {
	const rest = take();
	for (const document of documentsOf(scores)) {
		if (excluded.every(({of}) => of[document] === noMatch)) {
			improve(rest, document, scores.of[document]!);
		}
	}

	return rest;
};

/**
 * Scores every document for a query that has at least one clause: the best term of each clause, all
 * clauses together. Negations alone leave whatever they do not name. `scoresOf` is asked for what
 * has a term, negated or not; `take` for scores to work with, one of which may be the answer.
 */
export const scoreQuery = (
	lanes: Lanes,
	query: Query,
	scoresOf: (term: Term) => Scores,
	take: TakeScores,
): Scores => {
	const wanted = query.clauses.filter(clause => !isNegation(clause));
	const excluded = query.clauses.filter(isNegation).map(([term]) => scoresOf(term!));
	const clauses = wanted.map(clause =>
		anyOf(
			clause.map(term => (term.negated ? noneOf(scoresOf(term), take) : scoresOf(term))),
			take,
		),
	);
	const scores =
		clauses.length > 0
			? anyOf([allOf(clauses, take), ...furtherReadings(lanes, query, take)], take)
			: noneOf(take(), take);
	return excluded.length > 0 ? without(scores, excluded, take) : scores;
};
