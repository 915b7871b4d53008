import type {ArticleSpan} from './article-span.ts';
import type {ReadLine} from './read-line.ts';
import {isByline} from './sure-line.ts';
import {wordCountOf} from './word-count-of.ts';

/** An article without sentences has at least so many lines and words: a poem, a table. */
const fewestLines = 2;
const fewestWords = 8;

/** Where nothing is a sentence: what stands between the date line and the next line surely known. */
export const findVerse = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const date = lines.findIndex(isByline);
	if (date < 0) return undefined;
	let first = date + 1;
	while (first < lines.length && lines[first]!.kind) first++;
	let last = first;
	while (last + 1 < lines.length && !lines[last + 1]!.kind) last++;
	const verse = lines.slice(first, last + 1);
	const words = verse.reduce((sum, line) => sum + wordCountOf(line).words, 0);
	return verse.length >= fewestLines && words >= fewestWords ? {first, last} : undefined;
};
