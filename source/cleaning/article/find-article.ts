import {countWords} from './line-weight.ts';
import type {ReadLine} from './read-lines.ts';
import {weighLines} from './weigh-lines.ts';

/** Where the article stands among the lines that are not blank: `[first, last]`, both included. */
export type ArticleSpan = {readonly first: number; readonly last: number};

/** An article begins soon after its date and ends before its editor. */
const startBonus = 4;
const endBonus = 2;
/** Text behind the end of an article is comments, teasers and other articles: it counts by half. */
const afterTail = 0.5;
/** How much text must have stood before the end of an article is believed. */
const leastArticle = 3;
/** How many lines may lie between the date line and the article. */
const headReach = 9;
/** An article without sentences has at least so many lines and words: a poem, a table. */
const fewestLines = 2;
const fewestWords = 8;

const headKinds = new Set(['byline', 'original-title', 'breadcrumb', 'font-size']);
/** Lists of links follow articles, but stand inside them too. */
const lists = new Set(['related-list', 'hot-list']);

const isSure = (line: ReadLine | undefined): line is ReadLine => line?.certainty === 'sure';

const endsArticle = (line: ReadLine | undefined): boolean =>
	isSure(line) && line.kind!.side !== 'head' && !lists.has(line.kind!.id);

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
		} else if (side === 'tail' && !lists.has(id) && text >= leastArticle) {
			isPast = true;
		}
	}

	return {followsHead, followsTail};
};

/**
 * The run of lines with the greatest total weight (a maximum subsequence, in one pass), with a bonus
 * for beginning soon after the date line and for ending before what follows articles.
 */
const findText = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const weights = weighLines(lines);
	const {followsHead, followsTail} = placeLines(lines, weights);
	let best: (ArticleSpan & {readonly sum: number}) | undefined;
	let first = 0;
	let sum = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < lines.length; at++) {
		const begin = followsHead[at] ? startBonus : 0;
		if (sum < begin) {
			sum = begin;
			first = at;
		}

		const weight = weights[at]!;
		sum += followsTail[at] && weight > 0 ? weight * afterTail : weight;
		if (weight <= 0) continue;
		const isEnd = endsArticle(lines[at + 1]) || endsArticle(lines[at + 2]);
		const whole = sum + (isEnd ? endBonus : 0);
		if (!best || whole > best.sum) best = {first, last: at, sum: whole};
	}

	if (!best) return undefined;
	const {last} = best;
	let from = best.first;
	while (from < last && weights[from]! <= 0) from++;
	return {first: from, last};
};

/** Where nothing is a sentence: what stands between the date line and the next line surely known. */
const findVerse = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const date = lines.findIndex(line => isSure(line) && line.kind!.id === 'byline');
	if (date < 0) return undefined;
	let first = date + 1;
	while (first < lines.length && lines[first]!.kind) first++;
	let last = first;
	while (last + 1 < lines.length && !lines[last + 1]!.kind) last++;
	const verse = lines.slice(first, last + 1);
	const words = verse.reduce((sum, {form}) => sum + countWords(form).words, 0);
	return verse.length >= fewestLines && words >= fewestWords ? {first, last} : undefined;
};

/** Finds the article of a page that has lines of other kinds too. */
export const findArticle = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const text = findText(lines);
	const isSentence = text && lines.slice(text.first, text.last + 1).some(({weight}) => weight >= 1);
	return isSentence ? text : (findVerse(lines) ?? text);
};
