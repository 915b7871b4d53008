import type {RuleId} from '../edit.ts';
import type {Page} from '../page.ts';
import {type ArticleSpan, findArticle} from './find-article.ts';
import {findTitle} from './find-title.ts';
import {countWords, partHeading} from './line-weight.ts';
import {type ReadLine, readLines} from './read-lines.ts';

/** What was decided about a page's lines. */
export type Judgement = {
	/** The lines that are not blank. */
	readonly lines: readonly ReadLine[];
	/** The rule that takes each of `lines`, or undefined for a line of the article. */
	readonly verdicts: ReadonlyArray<RuleId | undefined>;
	/** Where in `lines` the article stands; absent where the page shows nothing but clutter. */
	readonly article?: ArticleSpan;
	/** Where in `lines` the headline stands. */
	readonly title?: number;
	/** Whether anything on the page is surely not article text. */
	readonly isCluttered: boolean;
};

const isSure = (line: ReadLine): boolean => line.certainty === 'sure';

/** Takes lines before the article that belong to it: 下周一, · 第一章 总则 */
const extendBack = (
	lines: readonly ReadLine[],
	first: number,
	title: number | undefined,
): number => {
	let from = first;
	for (let at = first - 1; at >= 0 && first - at <= 12; at--) {
		const line = lines[at]!;
		if (line.kind || at === title) return from;
		if (line.weight > 0 || partHeading.test(line.form)) from = at;
	}

	return from;
};

const endsSentence = /[。!?”)]$/u;

/**
 * Takes lines behind the article that belong to it: all up to the last one with a sentence's end, if
 * the next line of a known kind is near; and, where the article does without full stops, what goes on so.
 */
const extendAhead = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	if (!endsSentence.test(lines[last]!.form)) {
		while (lines[to + 1] && !lines[to + 1]!.kind && countWords(lines[to + 1]!.form).points > 0)
			to++;
	}

	for (let at = to + 1; at < lines.length && at - last <= 6; at++) {
		const line = lines[at]!;
		if (line.kind) return isSure(line) ? to : last;
		if (line.weight > 0 || endsSentence.test(line.form)) to = at;
	}

	return to;
};

const bare = (form: string): string => form.replace(/[^\p{L}\p{N}]+/gu, '');

const judge = (page: Page): Judgement => {
	const lines = readLines(page);
	const isCluttered = lines.some(isSure);
	const verdicts: (RuleId | undefined)[] = lines.map(() => undefined);
	if (!isCluttered) return {lines, verdicts, isCluttered};
	const found = findArticle(lines);
	if (!found) return {lines, verdicts, isCluttered};
	const title = findTitle(lines, found);
	const article = {
		...found,
		first: extendBack(lines, found.first, title),
		last: extendAhead(lines, found.last),
	};

	const titleWords = title === undefined ? '' : bare(lines[title]!.form);
	let list: RuleId | undefined;
	lines.forEach((line, at) => {
		const isInside = at >= article.first && at <= article.last;
		if (isSure(line)) {
			list = line.kind!.heads ? line.kind!.id : undefined;
			verdicts[at] = line.kind!.id;
		} else if (at === title || (titleWords && bare(line.form) === titleWords)) {
			verdicts[at] = 'title-line';
			list = undefined;
		} else if (isInside) {
			if (line.weight > 0.3) list = undefined;
			verdicts[at] = list;
		} else {
			verdicts[at] = line.kind?.id ?? list ?? 'outside-article';
		}
	});
	// A subtitle stands between a repeated title and the text.
	return {lines, verdicts, article, title, isCluttered};
};

const judgements = new WeakMap<Page, Judgement>();

/** Decides once per page which lines are the article and which rule takes each of the others. */
export const judgeLines = (page: Page): Judgement => {
	let judgement = judgements.get(page);
	if (!judgement) {
		judgement = judge(page);
		judgements.set(page, judgement);
	}

	return judgement;
};
