import type {ReadLine} from './read-lines.ts';

/** Where the article stands among the lines that are not blank: `[first, last]`, both included. */
export type ArticleSpan = {readonly first: number; readonly last: number; readonly weight: number};

/**
 * A run of lines that no vocabulary knows and that have no punctuation costs at most this, however
 * long: a table or a poem must not tear an article in two.
 */
const dearestRun = 5;
/** An article begins soon after its date and ends before its editor. */
const startBonus = 4;
const endBonus = 2;
/** Text behind the end of an article is comments, teasers and other articles: it counts by half. */
const afterTail = 0.5;
/** How much text must have stood before the end of an article is believed. */
const leastArticle = 3;
/** What the text of a comment counts of its weight. */
const commentShare = 0.25;
/** How many lines may lie between the date line and the article. */
const headReach = 9;

const headKinds = new Set(['byline', 'original-title', 'breadcrumb', 'font-size']);

const isSure = (line: ReadLine | undefined): boolean => line?.certainty === 'sure';

/** A comment has counters before and after it; so its text counts for little. */
const isComment = (lines: readonly ReadLine[], at: number): boolean => {
	const isCounter = (line: ReadLine | undefined): boolean =>
		line?.kind?.id === 'comment-box' || (line?.kind?.id === 'byline' && isSure(line));
	return (
		(isCounter(lines[at + 1]) || isCounter(lines[at + 2])) &&
		(isCounter(lines[at - 1]) || isCounter(lines[at - 2]) || isCounter(lines[at - 3]))
	);
};

/** A page of a site has at least this many lines that no article has; one alone may be a mistake. */
const fullEvidence = 4;

/** The weight of each line in its surroundings. */
const weighLines = (lines: readonly ReadLine[]): Float64Array => {
	const weights = new Float64Array(lines.length);
	const trust = Math.min(1, lines.filter(isSure).length / fullEvidence);
	let run = 0;
	lines.forEach((line, at) => {
		if (line.kind || line.weight > 0) {
			run = 0;
			const isDoubted = line.weight > 0 && line.weight < 8 && isComment(lines, at);
			weights[at] = line.weight * (isDoubted ? commentShare : isSure(line) ? trust : 1);
		} else {
			weights[at] = run + line.weight < -dearestRun ? Math.min(0, -dearestRun - run) : line.weight;
			run += weights[at]!;
		}
	});
	return weights;
};

/**
 * For each line, whether the head of an article stands within reach before it, and whether an
 * article has surely ended before it. A first line of date and source begins anew: what came before
 * was advertising.
 */
const placeLines = (
	lines: readonly ReadLine[],
	weights: Float64Array,
): readonly {readonly followsHead: boolean; readonly followsTail: boolean}[] => {
	let sinceHead = Number.POSITIVE_INFINITY;
	let text = 0;
	let isPast = false;
	let isDated = false;
	return lines.map((line, at) => {
		const place = {followsHead: !isPast && sinceHead <= headReach, followsTail: isPast};
		sinceHead++;
		if (isSure(line)) {
			const {id, side} = line.kind!;
			if (headKinds.has(id)) sinceHead = 0;
			if (id === 'byline' && !isDated) {
				isDated = true;
				isPast = false;
				text = 0;
			} else if (side === 'tail' && text >= leastArticle) {
				isPast = true;
			}
		} else {
			text += Math.max(0, weights[at]!);
		}

		return place;
	});
};

const precedesTail = (lines: readonly ReadLine[], at: number): boolean => {
	for (let next = at + 1; next <= at + 2; next++) {
		const line = lines[next];
		if (isSure(line) && line!.kind!.side !== 'head') return true;
	}

	return false;
};

/**
 * Finds the run of lines with the greatest total weight (a maximum subsequence, in one pass), with a
 * bonus for beginning soon after the date line and for ending before what follows articles.
 */
export const findArticle = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const weights = weighLines(lines);
	const places = placeLines(lines, weights);
	let best: ArticleSpan | undefined;
	let first = 0;
	let sum = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < lines.length; at++) {
		const {followsHead, followsTail} = places[at]!;
		const begin = followsHead ? startBonus : 0;
		if (sum < begin) {
			sum = begin;
			first = at;
		}

		sum += followsTail && weights[at]! > 0 ? weights[at]! * afterTail : weights[at]!;
		if (weights[at]! <= 0) continue;
		const weight = sum + (precedesTail(lines, at) ? endBonus : 0);
		if (!best || weight > best.weight) best = {first, last: at, weight};
	}

	if (!best) return undefined;
	while (best.first < best.last && weights[best.first]! <= 0)
		best = {...best, first: best.first + 1};
	return best;
};
