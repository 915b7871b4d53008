import {areKeywords} from './are-keywords.ts';
import type {ArticleSpan} from './article-span.ts';
import {linkLists} from './link-lists.ts';
import type {ReadLine} from './read-line.ts';
import {isDateLine, isSure} from './sure-line.ts';
import {weighLines} from './weigh-lines.ts';

/** An article begins soon after its date and ends before its editor. */
const startBonus = 4;
const endBonus = 2;
/** Text behind the end of an article is comments, teasers and other articles: it counts by half. */
const afterTail = 0.5;

/** How much text must have stood before the end of an article is believed. */
export const leastArticle = 3;
/** How many lines may lie between the date line and the article. */
const headReach = 9;

const headKinds = new Set(['byline', 'original-title', 'breadcrumb', 'font-size']);

const endsArticle = (line: ReadLine | undefined): boolean =>
	isSure(line) && line.kind!.side !== 'head' && !linkLists.has(line.kind!.id);

type Places = {
	/** 1 where the head of an article stands within reach before the line, and no text between. */
	readonly followsHead: Uint8Array;
	/** 1 where an article has surely ended before the line. */
	readonly followsTail: Uint8Array;
};

/** A first line of date and source begins anew: what came before it was advertising. */
const placeLines = (lines: readonly ReadLine[], weights: Float64Array): Places => {
	const followsHead = new Uint8Array(lines.length);
	const followsTail = new Uint8Array(lines.length);
	let sinceHead = Number.POSITIVE_INFINITY;
	let text = 0;
	let isPast = false;
	let isDated = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at]!;
		if (isPast) followsTail[at] = 1;
		else if (sinceHead <= headReach) followsHead[at] = 1;
		sinceHead++;
		if (isDateLine(lines, at)) sinceHead = 0;
		if (!isSure(line)) {
			text += Math.max(0, weights[at]!);
			if (weights[at]! > 0.3) sinceHead = Number.POSITIVE_INFINITY;
			continue;
		}

		const {id, side} = line.kind!;
		if (headKinds.has(id)) sinceHead = 0;
		if (id === 'byline' && !isDated) {
			isDated = true;
			isPast = false;
			text = 0;
		} else if (
			side === 'tail' &&
			!linkLists.has(id) &&
			text >= leastArticle &&
			!areKeywords(lines, at)
		) {
			isPast = true;
		}
	}

	return {followsHead, followsTail};
};

/**
 * The run of lines with the greatest total weight (a maximum subsequence, in one pass), with a bonus
 * for beginning soon after the date line and for ending before what follows articles.
 */
export const findText = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const weights = weighLines(lines);
	const {followsHead, followsTail} = placeLines(lines, weights);
	let best: (ArticleSpan & {readonly sum: number}) | undefined;
	let first = 0;
	let sum = Number.NEGATIVE_INFINITY;
	/** The text of the run that goes on. */
	let text = 0;
	for (let at = 0; at < lines.length; at++) {
		const begin = followsHead[at] ? startBonus : 0;
		if (sum < begin) {
			sum = begin;
			first = at;
			text = 0;
		}

		const weight = weights[at]!;
		sum += followsTail[at] && weight > 0 ? weight * afterTail : weight;
		if (weight <= 0) continue;
		text += weight;
		const isEnd = endsArticle(lines[at + 1]) || endsArticle(lines[at + 2]);
		// A lead alone, with buttons behind it, is not yet an article.
		const whole = sum + (isEnd && text >= leastArticle ? endBonus : 0);
		if (!best || whole > best.sum) best = {first, last: at, sum: whole};
	}

	if (!best) return undefined;
	const {last} = best;
	let from = best.first;
	while (from < last && weights[from]! <= 0) from++;
	return {first: from, last};
};
