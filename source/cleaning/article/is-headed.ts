import type {ArticleSpan} from './article-span.ts';
import {bareForm} from './bare-form.ts';
import {shareIn, textOf} from './own-words.ts';
import type {ReadLine} from './read-line.ts';

/** How far above the date line its headline stands, and how long it is, in letters and digits. */
const headlineReach = 5;
const shortestHeadline = 6;
const longestHeadline = 70;
/** What share of a headline's pairs of characters its own text has, and a strange text has not. */
const ownShare = 0.5;
const strangeShare = 0.8;

/** Whether a headline above `date` has its words in the one text and not in the other. */
export const isHeaded = (
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
