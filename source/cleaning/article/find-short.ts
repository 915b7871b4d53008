import type {ArticleSpan} from './article-span.ts';
import {isHeaded} from './is-headed.ts';
import type {ReadLine} from './read-line.ts';
import {isByline, isSure} from './sure-line.ts';
import {wordCountOf} from './word-count-of.ts';

/** A text has at least so many words. */
const fewestWords = 8;

// 发布 #1 2024年5月15日 · 楼主 · 只看该作者   |   not: 发布 #12 2024年5月15日
const firstPost = /#1(?!\d)|(?<!\d)1 ?楼|楼主|只看该作者|电梯直达/u;

/** Whether a line surely ends a short text. */
export const isLocked = (line: ReadLine): boolean =>
	isSure(line) && (line.kind!.side === 'tail' || line.kind!.id === 'byline');

/**
 * The short text under the page's first date line, where what was found stands wholly behind its end:
 * teasers and replies may be longer than the article. Its own headline has to vouch for it, and not
 * for what was found; or it is the first post of a thread.
 */
export const findShort = (
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
