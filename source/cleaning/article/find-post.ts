import type {ArticleSpan} from './article-span.ts';
import {bareForm} from './bare-form.ts';
import {isLocked} from './find-short.ts';
import {linkLists} from './link-lists.ts';
import type {ReadLine} from './read-line.ts';
import {isByline, isSure} from './sure-line.ts';
import {fewestTeasers} from './without-teasers.ts';
import {wordCountOf} from './word-count-of.ts';

/** How long a headline is, in letters and digits. */
const shortestHeadline = 6;
const longestHeadline = 70;
/** A post has at least so many words. */
const fewestWords = 8;

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
export const findPost = (
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
	const isBehind =
		!found || isSureOf(behindPosts) || (isSureOf(linkLists) && isTeasers(lines, found));
	return isBehind ? {first, last, isPost: true} : undefined;
};
