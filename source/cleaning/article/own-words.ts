import type {ArticleSpan} from './article-span.ts';
import type {ReadLine} from './read-line.ts';

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
