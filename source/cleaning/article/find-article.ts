import {areKeywords} from './are-keywords.ts';
import {bareForm} from './bare-form.ts';
import {findAnswers} from './find-answers.ts';
import type {ReadLine} from './read-line.ts';
import {weighLines} from './weigh-lines.ts';
import {wordCountOf} from './word-count-of.ts';

/** Where the article stands among the lines that are not blank: `[first, last]`, both included. */
export type ArticleSpan = {
	readonly first: number;
	readonly last: number;
	/** The first post of a thread, which may be as short as can be. */
	readonly isPost?: boolean;
	/** Where the heading of several answers to one question stands, 12 个回答, which are the article. */
	readonly answersAt?: number;
};

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

/** Whether a line says when the article appeared: a date alone does below the name of its author. */
const isDateLine = (lines: readonly ReadLine[], at: number): boolean => {
	const line = lines[at];
	if (line?.kind?.id !== 'byline') return false;
	const above = lines[at - 1];
	return isSure(line) || (isSure(above) && above.kind!.id === 'editor-line');
};

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
			!lists.has(id) &&
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
const findText = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
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

/** Where nothing is a sentence: what stands between the date line and the next line surely known. */
const findVerse = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const date = lines.findIndex(line => isSure(line) && line.kind!.id === 'byline');
	if (date < 0) return undefined;
	let first = date + 1;
	while (first < lines.length && lines[first]!.kind) first++;
	let last = first;
	while (last + 1 < lines.length && !lines[last + 1]!.kind) last++;
	const verse = lines.slice(first, last + 1);
	const words = verse.reduce((sum, line) => sum + wordCountOf(line).words, 0);
	return verse.length >= fewestLines && words >= fewestWords ? {first, last} : undefined;
};

/** How far above the date line its headline stands, and how long it is, in letters and digits. */
const headlineReach = 5;
const shortestHeadline = 6;
const longestHeadline = 70;
/** What share of a headline's pairs of characters its own text has, and a strange text has not. */
const ownShare = 0.5;
const strangeShare = 0.8;
/** Teasers come in such numbers. */
const fewestTeasers = 3;
/** A page as long as a book has ends of articles without number; so many are looked at. */
const mostTries = 50;

// 发布 #1 2024年5月15日 · 楼主 · 只看该作者   |   not: 发布 #12 2024年5月15日
const firstPost = /#1(?!\d)|(?<!\d)1 ?楼|楼主|只看该作者|电梯直达/u;

const isByline = (line: ReadLine): boolean => isSure(line) && line.kind!.id === 'byline';

const isLocked = (line: ReadLine): boolean =>
	isSure(line) && (line.kind!.side === 'tail' || line.kind!.id === 'byline');

/** The share of the pairs of characters of `words` that `text` has too, from 0 to 1. */
export const shareIn = (words: string, text: string): number => {
	let known = 0;
	for (let at = 0; at + 1 < words.length; at++) if (text.includes(words.slice(at, at + 2))) known++;
	return known / Math.max(1, words.length - 1);
};

/** A text's own words occur early if they do at all; UTF-16 code units. */
const enoughText = 2500;

/** The beginning of a part of a page, in match form. */
export const textOf = (lines: readonly ReadLine[], {first, last}: ArticleSpan): string => {
	let text = '';
	for (let at = first; at <= last && text.length < enoughText; at++) text += `${lines[at]!.form}\n`;
	return text.slice(0, enoughText);
};

/** Whether a headline above `date` has its words in the one text and not in the other. */
const isHeaded = (
	lines: readonly ReadLine[],
	date: number,
	own: ArticleSpan,
	other: ArticleSpan,
): boolean => {
	const text = textOf(lines, own);
	const strange = textOf(lines, other);
	return lines.slice(Math.max(0, date - headlineReach), date).some(({kind, form}) => {
		const headline = bareForm(form);
		if (kind || headline.length < shortestHeadline || headline.length > longestHeadline)
			return false;
		const share = shareIn(headline, text);
		return share >= ownShare && shareIn(headline, strange) <= strangeShare * share;
	});
};

/**
 * The short text under the page's first date line, where what was found stands wholly behind its end:
 * teasers and replies may be longer than the article. Its own headline has to vouch for it, and not
 * for what was found; or it is the first post of a thread.
 */
const findShort = (
	lines: readonly ReadLine[],
	found: ArticleSpan,
	date: number,
): ArticleSpan | undefined => {
	if (date >= found.first) return undefined;
	let first = date + 1;
	while (first < found.first && lines[first]!.kind && !isLocked(lines[first]!)) first++;
	let last = first - 1;
	while (last + 1 < found.first && !isLocked(lines[last + 1]!)) last++;
	if (last < first || last + 1 >= found.first) return undefined;
	const short = {first, last};
	const unknown = lines.slice(first, last + 1).filter(({kind}) => !kind);
	const words = unknown.reduce((sum, line) => sum + wordCountOf(line).words, 0);
	if (words < fewestWords) return undefined;
	const heads = lines.slice(Math.max(0, date - 3), date + 1);
	if (heads.some(line => isByline(line) && firstPost.test(line.form)))
		return {...short, isPost: true};
	if (!unknown.some(({weight}) => weight >= 1)) return undefined;
	return isHeaded(lines, date, short, found) ? short : undefined;
};

/**
 * Ends an article where the heading of a list stands and teasers of other pages follow: as many bare
 * lines as texts, with nothing of the headline.
 */
const withoutTeasers = (
	lines: readonly ReadLine[],
	found: ArticleSpan,
	date: number,
): ArticleSpan => {
	if (date >= found.first) return found;
	let unknown = 0;
	let bare = 0;
	for (let at = found.first; at <= found.last; at++) {
		const {kind, weight} = lines[at]!;
		if (kind) continue;
		unknown++;
		if (weight <= 0) bare++;
	}

	let text = 0;
	let tries = 0;
	for (let at = found.first; at < found.last; at++) {
		const line = lines[at]!;
		if (!line.kind) {
			text += Math.max(0, line.weight);
			unknown--;
			if (line.weight <= 0) bare--;
		}

		if (!isSure(line) || line.kind!.side !== 'tail' || text < leastArticle) continue;
		if (bare < fewestTeasers || bare * 2 < unknown) continue;
		if (++tries > mostTries) break;
		let last = at - 1;
		while (last > found.first && lines[last]!.weight <= 0) last--;
		const own = {first: found.first, last};
		if (isHeaded(lines, date, own, {first: at + 1, last: found.last})) return own;
	}

	return found;
};

/** Whether as many bare lines as texts make up a part of a page, and texts are several. */
const isTeasers = (lines: readonly ReadLine[], {first, last}: ArticleSpan): boolean => {
	const unknown = lines.slice(first, last + 1).filter(({kind}) => !kind);
	const bare = unknown.filter(({weight}) => weight < 0.5).length;
	return bare >= fewestTeasers && bare * 2 >= unknown.length;
};

/** What stands behind a post for sure: readers' comments, and the foot of the site. */
const behindPosts = new Set(['comment-box', 'copyright', 'friend-links', 'login']);
const longestPost = 30;
/** A medium or a writer between headline and date, in UTF-16 code units. */
const longestSource = 8;

/**
 * The few lines under the page's first date line, without a full stop perhaps, where all that looks
 * like text stands behind readers' comments or in the foot.
 */
const findPost = (
	lines: readonly ReadLine[],
	found: ArticleSpan | undefined,
	date: number,
): ArticleSpan | undefined => {
	let first = date + 1;
	while (lines[first]?.kind && (isByline(lines[first]!) || !isLocked(lines[first]!))) first++;
	const signed = isSure(lines[date - 1]) && lines[date - 1]!.kind!.id === 'editor-line';
	const isHeadline = ({kind, form}: ReadLine): boolean =>
		!kind && bareForm(form).length >= shortestHeadline && form.length <= longestHeadline;
	// The headline stands above its date line, or else it is the first line below.
	const isName = (line: ReadLine | undefined): boolean =>
		line !== undefined && !line.kind && line.form.length <= longestSource;
	const above = lines[signed || isName(lines[date - 1]) ? date - 2 : date - 1];
	if (!above || above.kind) {
		// A button of a word may stand in front of it.
		if (lines[first] && !lines[first]!.kind && lines[first]!.form.length <= 4) first++;
		if (!lines[first] || !isHeadline(lines[first]!)) return undefined;
		first++;
	} else if (!isHeadline(above)) return undefined;
	let last = first - 1;
	while (lines[last + 1] && !lines[last + 1]!.kind && last - first < longestPost) last++;
	if (last < first || !lines[last + 1]?.kind) return undefined;
	const words = lines
		.slice(first, last + 1)
		.reduce((sum, line) => sum + wordCountOf(line).words, 0);
	if (words < fewestWords || (found && found.first <= last)) return undefined;
	const between = lines.slice(last + 1, found?.first ?? last + 1);
	const isSureOf = (ids: ReadonlySet<string>): boolean =>
		between.some(line => isSure(line) && ids.has(line.kind!.id));
	const isBehind = !found || isSureOf(behindPosts) || (isSureOf(lists) && isTeasers(lines, found));
	return isBehind ? {first, last, isPost: true} : undefined;
};

/** Finds the article of a page that has lines of other kinds too. */
export const findArticle = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const answers = findAnswers(lines);
	if (answers) return answers;
	const found = findText(lines);
	const date = lines.findIndex((_, at) => isDateLine(lines, at));
	const text =
		found && date >= 0
			? (findShort(lines, found, date) ??
				findPost(lines, found, date) ??
				withoutTeasers(lines, found, date))
			: date >= 0
				? findPost(lines, found, date)
				: found;
	if (text?.isPost) return text;
	const isSentence = text && lines.slice(text.first, text.last + 1).some(({weight}) => weight >= 1);
	return isSentence ? text : (findVerse(lines) ?? text);
};
