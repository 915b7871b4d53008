import type {ArticleSpan} from './find-article.ts';
import {countWords, partHeading} from './line-weight.ts';
import type {ReadLine} from './read-lines.ts';

/** How many lines before and behind the found article are looked at. */
const backReach = 12;
const aheadReach = 6;
const leadReach = 3;
/** The name of an office under its notice. */
const longestOffice = 24;
/** Behind a table, of many short lines, only a real sentence before an end that is sure counts. */
const farReach = 60;

// 各位读者: · 记者:难在哪里?   |   not: 新桥为什么要等三十年?
const opensText = /[。:”]$|^[^:]{1,12}:.*[?!]$/u;
const endsSentence = /[。!?”)]$/u;

/** Takes lines before the article that belong to it: 下周一, · 第一章 总则 */
const extendBack = (
	lines: readonly ReadLine[],
	first: number,
	title: number | undefined,
): number => {
	let from = first;
	for (let at = first - 1; at >= Math.max(0, first - backReach); at--) {
		const {kind, form, weight} = lines[at]!;
		if (kind || at === title) break;
		if (weight > 0 || partHeading.test(form) || opensText.test(form)) from = at;
	}

	return from;
};

const isDay = (line: ReadLine | undefined): boolean =>
	line?.kind?.id === 'byline' && line.certainty === 'likely';

/** The end of a signature: 北港市园林局 · 2021年6月10日, or the day alone. Or `last`, without one. */
const signatureEnd = (lines: readonly ReadLine[], last: number): number => {
	if (isDay(lines[last + 1])) return last + 1;
	const office = lines[last + 1];
	const isOffice = office && !office.kind && office.form.length <= longestOffice;
	return isOffice && isDay(lines[last + 2]) ? last + 2 : last;
};

/**
 * Takes lines behind the article that belong to it: all up to the last one with a sentence's end, if
 * the next line of a known kind is near; and, where the article does without full stops, what goes
 * on in the same way.
 */
const extendAhead = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	if (!endsSentence.test(lines[last]!.form)) {
		while (lines[to + 1] && !lines[to + 1]!.kind && countWords(lines[to + 1]!.form).points > 0)
			to++;
	}

	const signed = signatureEnd(lines, to);
	if (signed > to) return signed;
	const goesOn = to;
	for (let at = to + 1; at <= last + farReach; at++) {
		const line = lines[at];
		if (!line) return to;
		if (line.kind) return line.certainty === 'sure' ? to : goesOn;
		const isNear = at <= last + aheadReach;
		if (line.weight > 0.3 || (isNear && (line.weight > 0 || endsSentence.test(line.form)))) to = at;
	}

	return goesOn;
};

/**
 * Takes the lead of an article, an address or a dateline ending in a colon, with the heading between
 * it and the text: before the headline is looked for, or that heading would be taken for one.
 */
export const takeLead = (lines: readonly ReadLine[], article: ArticleSpan): ArticleSpan => {
	for (let at = article.first - 1; at >= Math.max(0, article.first - leadReach); at--) {
		const {kind, form} = lines[at]!;
		if (kind) break;
		if (form.endsWith(':')) return {...article, first: at};
	}

	return article;
};

/** The article with the lines at its ends that are too short or too bare to count as text. */
export const extendArticle = (
	lines: readonly ReadLine[],
	article: ArticleSpan,
	title: number | undefined,
): ArticleSpan => ({
	...article,
	first: extendBack(lines, article.first, title),
	last: extendAhead(lines, article.last),
});
