import {opensText} from './article-ends.ts';
import type {ArticleSpan} from './article-span.ts';
import {bareForm} from './bare-form.ts';
import {extendToEnd} from './extend-to-end.ts';
import {partHeading} from './line-weight.ts';
import {shareIn, textOf} from './own-words.ts';
import type {ReadLine} from './read-line.ts';
import {wordCountOf} from './word-count-of.ts';

/** How many lines before the found article are looked at. */
const backReach = 12;

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

/** Lines between date line and text, if so few: a heading, a question, a motto, a caption. */
const mostBetween = 3;
const shortestBetween = 6;
const ownShare = 0.4;
/** Of its characters so many are Han. */
const leastHan = 0.6;

// 【海边的书店】 · 开栏的话: · 谁来修这座桥!
const opening = /^【.*】$|[。!:”]$/u;
// 字数统计: 1.2k | 阅读时长 4 分钟 · 限时三折,详情»
const ofSite = /[|»≈>+]|https?:|\d ?(?:字|分钟|折|元|次|人)(?:$|\W)/u;
/** What stands between them and is no part of a site's list. */
const headParts = new Set(['byline', 'font-size', 'share-bar', 'print-pager', 'comment-box']);

/** Takes the few lines that date line and text have between them. */
const extendToHead = (
	lines: readonly ReadLine[],
	{last}: ArticleSpan,
	first: number,
	title: number | undefined,
): number => {
	if (title === undefined || title >= first) return first;
	let from = first;
	while (from > title + 1 && first - from <= mostBetween && !lines[from - 1]!.kind) from--;
	// Below the headline, given once more, stands no lead but a subtitle.
	const headline = bareForm(lines[title]!.form);
	if (lines.slice(from, first).some(({form}) => bareForm(form) === headline)) return first;
	const above = lines[from - 1];
	if (first - from > mostBetween || !above?.kind || !headParts.has(above.kind.id)) return first;
	const text = textOf(lines, {first, last});
	const isOwn = (line: ReadLine): boolean => {
		const {form} = line;
		if (ofSite.test(form)) return false;
		if (opening.test(form)) return true;
		const han = form.match(/[㐀-鿿]/gu)?.length ?? 0;
		return (
			wordCountOf(line).words >= shortestBetween &&
			han >= leastHan * form.length &&
			shareIn(bareForm(form), text) >= ownShare
		);
	};

	while (from < first && !isOwn(lines[from]!)) from++;
	return from;
};

/** The article with the lines at its ends that are too short or too bare to count as text. */
export const extendArticle = (
	lines: readonly ReadLine[],
	article: ArticleSpan,
	title: number | undefined,
): ArticleSpan => ({
	...article,
	first: extendToHead(lines, article, extendBack(lines, article.first, title), title),
	last: extendToEnd(lines, article.last),
});
