import type {CleaningRule} from '../rule.ts';

/** Lengths of a headline that may be doubled, in UTF-16 code units. */
const shortest = 7;
const longest = 60;
/** 哈哈哈哈 is no headline. */
const fewestCharacters = 5;
/** What follows a doubled headline is text: so a refrain that opens a song is none. */
const leastText = 30;

// 新图书馆今天开门迎客   |   not: 他来了，她走了。
const headline = /^[^。；，！？…]+[^。；，、：…]$/u;

const isHeadline = (text: string): boolean =>
	text.length >= shortest &&
	text.length <= longest &&
	headline.test(text) &&
	new Set(text).size >= fewestCharacters;

/** A line without the white space around it: `[start, end)` in the text. */
type Stretch = {readonly start: number; readonly end: number; readonly text: string};

/** The first lines that are not blank, `count` at most; the rest of the text is not looked at. */
const firstLines = (text: string, count: number): readonly Stretch[] => {
	const found: Stretch[] = [];
	for (let start = 0; start < text.length && found.length < count; ) {
		const next = text.indexOf('\n', start);
		const end = next < 0 ? text.length : next;
		const line = text.slice(start, end);
		const trimmed = line.trim();
		const from = start + line.indexOf(trimmed);
		if (trimmed) found.push({start: from, end: from + trimmed.length, text: trimmed});
		start = end + 1;
	}

	return found;
};

/** Where in a line its second half begins, when that says the same as the first: 新闻 | 新闻. */
const secondHalf = (text: string): number | undefined => {
	const half = /^(.+?)\s*[|_—-]?\s*\1$/u.exec(text)?.[1];
	return half !== undefined && isHeadline(half) ? half.length : undefined;
};

/**
 * A headline that pages print twice above their text. Before lines are read, so that the headline
 * found is the single one; on pages of a site the rule title-line takes both.
 */
export const repeatedTitle: CleaningRule = {
	id: 'repeated-title',
	stage: 'characters',
	summary: 'Removes a headline that stands above the text a second time.',
	*find({text}) {
		const [first, second, third] = firstLines(text, 3);
		if (!first) return;
		const half = first.text.length <= 2 * longest + 3 ? secondHalf(first.text) : undefined;
		if (half !== undefined) {
			yield {start: first.start + half, end: first.end};
			return;
		}

		const opensText = third !== undefined && third.text.length >= leastText;
		if (!second || !opensText || !third.text.includes('。')) return;
		if (second.text === first.text && isHeadline(first.text)) {
			yield {start: first.end, end: second.end};
		}
	},
};
