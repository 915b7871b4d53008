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
export const worstQuality = 2 ** qualityBits - 1;

/** The score of a document that does not match: greater than any score. */
export const noMatch: Score = 2 ** 31 - 1;

export const scoreOf = (tier: MatchTier, quality: number): Score =>
	(tiers.indexOf(tier) << qualityBits) | Math.min(quality, worstQuality);

export const tierOf = (score: Score): MatchTier => tiers[score >> qualityBits]!;

const qualityOf = (score: Score): number => score & worstQuality;

/** The score of a document that has to match both: its worse tier, the qualities together. */
export const both = (one: Score, other: Score): Score => {
	if (one === noMatch || other === noMatch) return noMatch;
	const worse = Math.max(one >> qualityBits, other >> qualityBits);
	const quality = Math.min(qualityOf(one) + qualityOf(other), worstQuality);
	// Both in the title (0) makes all-terms (1).
	return (Math.max(worse, 1) << qualityBits) | quality;
};

export const emptyScores = (size: number): Int32Array => new Int32Array(size).fill(noMatch);

/** Keeps the better of two scores. */
export const improve = (scores: Int32Array, document: number, score: Score): void => {
	if (score < scores[document]!) scores[document] = score;
};
