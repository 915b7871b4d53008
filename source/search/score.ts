import type {Lane} from './lane.ts';

/**
 * Why a document is a hit, best first. With several terms a document has the tier of its worst
 * term, but `all-terms` if the title has them all.
 */
export const tiers = [
	'title',
	'all-terms',
	'pinyin',
	'subsequence',
	'facts',
	'body',
	'fuzzy',
] as const;

export type MatchTier = (typeof tiers)[number];

/**
 * A tier and, within it, a quality (0 is best) in one small integer that sorts as it should: a
 * query scores a hundred thousand documents, so the scores of a term are one Int32Array.
 */
export type Score = number;

const qualityBits = 20;

/** What a score takes: three bits tell the tiers apart. */
export const scoreBits = qualityBits + 3;
export const worstQuality = 2 ** qualityBits - 1;

/** The score of a document that does not match: greater than any score. */
export const noMatch: Score = 2 ** 31 - 1;

const places = Object.fromEntries(tiers.map((tier, place) => [tier, place])) as Readonly<
	Record<MatchTier, number>
>;

/** A score as a number, the best being 0; a quality beyond the worst counts as that. */
export const scoreOf = (tier: MatchTier, quality: number): Score =>
	(places[tier] << qualityBits) | Math.min(quality, worstQuality);

/** Where the tier of a score stands among all, the best being 0. */
export const placeOf = (score: Score): number => score >> qualityBits;

const qualityOf = (score: Score): number => score & worstQuality;

/** The score of a document that has to match both: its worse tier, the qualities together. */
const both = (one: Score, other: Score): Score => {
	if (one === noMatch || other === noMatch) return noMatch;
	const worse = Math.max(one >> qualityBits, other >> qualityBits);
	const quality = Math.min(qualityOf(one) + qualityOf(other), worstQuality);
	// Both in the title (0) makes all-terms (1).
	return (Math.max(worse, 1) << qualityBits) | quality;
};

/** The scores of the documents that match, found as fast in a large corpus as in a small one. */
export type Scores = {
	/** For every document its score, or `noMatch`. */
	readonly of: Int32Array;
	/** The documents that have one, in no order: the first `count` of these. */
	readonly documents: Uint32Array;
	count: number;
};

/** Room for the scores of `size` documents, with none yet. */
export const noScores = (size: number): Scores => ({
	of: new Int32Array(size).fill(noMatch),
	documents: new Uint32Array(size),
	count: 0,
});

export const documentsOf = ({documents, count}: Scores): Uint32Array =>
	documents.subarray(0, count);

/** Where empty scores come from. */
export type TakeScores = () => Scores;

/**
 * Scores that are used again and again: to make those of a million documents takes longer than to
 * find out which of them match.
 */
export type ScorePool = {
	readonly take: TakeScores;
	/** Nobody looks at these any more. */
	giveBack(scores: Scores): void;
};

export const createScorePool = (size: number): ScorePool => {
	const free: Scores[] = [];
	return {
		take: () => free.pop() ?? noScores(size),
		giveBack(scores) {
			for (const document of documentsOf(scores)) scores.of[document] = noMatch;
			scores.count = 0;
			free.push(scores);
		},
	};
};

/** Keeps the better of two scores. */
export const improve = (scores: Scores, document: number, score: Score): void => {
	const known = scores.of[document]!;
	if (score >= known) return;
	if (known === noMatch) scores.documents[scores.count++] = document;
	scores.of[document] = score;
};

/** The same for all documents that a text of a lane stands for. */
export const improveAll = (scores: Scores, lane: Lane, text: number, score: Score): void => {
	if (!lane.isShared) {
		improve(scores, lane.firstDocument + text, score);
		return;
	}

	lane.visitDocuments(text, document => {
		improve(scores, document, score);
	});
};

/** What matches any of the lists, with its best score. */
export const anyOf = (lists: readonly Scores[], take: TakeScores): Scores => {
	if (lists.length === 1) return lists[0]!;
	const scores = take();
	for (const list of lists) {
		for (const document of documentsOf(list)) improve(scores, document, list.of[document]!);
	}

	return scores;
};

/** What matches all of the lists. */
export const allOf = (lists: readonly Scores[], take: TakeScores): Scores => {
	const [fewest, ...others] = lists.toSorted((a, b) => a.count - b.count);
	if (others.length === 0) return fewest!;
	const scores = take();
	for (const document of documentsOf(fewest!)) {
		const score = others.reduce(
			(sum, other) => both(sum, other.of[document]!),
			fewest!.of[document]!,
		);
		if (score !== noMatch) improve(scores, document, score);
	}

	return scores;
};

/** Whatever does not match, all alike. */
export const noneOf = (scores: Scores, take: TakeScores): Scores => {
	const others = take();
	for (let document = 0; document < scores.of.length; document++) {
		if (scores.of[document] === noMatch) improve(others, document, scoreOf('title', 0));
	}

	return others;
};
