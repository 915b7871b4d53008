import {entryButtons} from '../../text/entry-buttons.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {ArticleSpan} from './article-span.ts';
import {bareForm, isBareFormOf} from './bare-form.ts';
import {createBylineFinder} from './byline-finder.ts';
import {textOf} from './own-words.ts';
import {createPairFinder, overlap, type PairFinder} from './pair-finder.ts';
import type {ReadLine} from './read-line.ts';
import {looksLikeTitle} from './title-looks.ts';
import {nearness} from './title-nearness.ts';

/** How far before the article a headline is looked for, in lines that are not blank. */
const headReach = 40;
/** And behind it, where some pages print it last. */
const tailReach = 6;
/** Lengths of headlines, in letters and digits. */
const shortest = 2;
const short = 4;
const longest = 120;
/** Menus repeat by nature, headlines of so many letters do not. */
const shortestRepeat = 6;
/** Some pages show their headline first and last; further down a line that is there twice is a link. */
const topOfPage = 2;
const leastScore = 3;
/** Without a date nearness counts for less. */
const leastUndatedScore = 2.6;

// 某某主持并讲话 某某出席 · ——写在新桥通车之际
const subtitle = /^(?:——|--)|(?:主持|讲话|出席|致辞|作出?批示).*(?: |$)/u;

// 第一章:桥与人 · 一、背景 · 前言, which open the text below a headline   |   not: 第一章程修订
const firstPart = /^(?:第[一1][章节部篇](?:$|[ :])|[一1][、.] ?[〇㐀-鿿]|(?:前|引)言$)/u;

/** The last line behind the article that may be its headline: none below the heading of a list is. */
const tailEnd = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	while (to < last + tailReach && lines[to + 1] && !lines[to + 1]!.kind?.heads) to++;
	return to;
};

/** Text that was wrapped: rows of nearly one length, in UTF-16 code units. */
const shortestRow = 30;
const rowSlack = 4;

const isRow = (lines: readonly ReadLine[], at: number): boolean => {
	const {length} = lines[at]!.form;
	return (
		length >= shortestRow &&
		[1, 2].every(step => Math.abs((lines[at + step]?.form.length ?? 0) - length) <= rowSlack)
	);
};

type Candidate = {readonly at: number; readonly form: string; readonly words: string};

/** Whether a text begins by naming what it is about: 青螺山(英文名:…)位于北港市 · 青螺山是 */
const isNamed = (form: string, words: string): boolean =>
	form.startsWith(words) &&
	/^ ?(?:[(,:]|是|为|位于|,?又名|,?指|,?即)/u.test(form.slice(words.length));

/** Lines of no known kind that may be a headline by their looks. */
const isCandidate = (
	lines: readonly ReadLine[],
	at: number,
	{form: name, words}: Omit<Candidate, 'at'>,
	opening: string,
	isByline: (at: number) => boolean,
): boolean => {
	const line = lines[at]!;
	const {form} = line;
	if (words.length < shortest || words.length > longest) return false;
	line.mayBeTitle ??= looksLikeTitle(form);
	if (!line.mayBeTitle) return false;
	// 河上 may be a headline; 楼主 is none, so two or three characters need a trail above them.
	// 《过桥记》 is a name by its brackets.
	if (
		words.length < short &&
		!/^《.+》$/u.test(form) &&
		lines[at - 1]?.kind?.id !== 'breadcrumb' &&
		!isNamed(opening, name)
	)
		return false;
	return !isRow(lines, at) && !isByline(at) && (!isPersonName(words) || isNamed(opening, name));
};

const lengthScore = (words: string): number =>
	words.length < short ? -0.3 : words.length < 7 || words.length > 60 ? -1 : 0.3;

/** The most that a candidate can score by its words. */
const mostByWords = 4 + 2 + 1.5 + 2.5 + 1.5 + 1 + 2;
/** A page that begins with a line of so many letters begins with its headline, more often than not. */
const longEnough = 8;

/** Whether the words of a line stand in another one of `[from, to)`. */
const stands = (
	words: string,
	form: string,
	lines: readonly ReadLine[],
	at: number,
	from: number,
	to: number,
): boolean => {
	for (let place = from; place < to; place++) {
		const other = lines[place]!.form;
		const isAlike = Math.abs(other.length - form.length) <= 6 && place !== at;
		if (isAlike && isBareFormOf(words, other)) return true;
	}

	return false;
};

/** Few lines end in such a button, which is found sooner than the pattern fails. */
const withoutButtons = (form: string): string =>
	/(?:锁定|播报|编辑|上传视频|收藏|讨论\d*)$/u.test(form) ? form.replace(entryButtons, '') : form;

/** The headline's place among the lines that are not blank, if the page shows one. */
export const findTitle = (lines: readonly ReadLine[], article: ArticleSpan): number | undefined => {
	const from = Math.max(0, article.first - headReach);
	const to = tailEnd(lines, article.last);
	const isByline = createBylineFinder(lines);
	const candidates: Candidate[] = [];
	const opening = lines[article.first]!.form;
	for (let at = from; at <= to; at++) {
		if (at === article.first) at = article.last + 1;
		if (at > to) break;
		if (lines[at]!.kind) continue;
		const form = withoutButtons(lines[at]!.form);
		const words = bareForm(form);
		if (isCandidate(lines, at, {form, words}, opening, isByline))
			candidates.push({at, form, words});
	}

	const head = lines.slice(from, article.first);
	const original = head.find(({kind}) => kind?.id === 'original-title')?.form ?? '';
	/** Made when a candidate may win by its words. */
	let inText: PairFinder | undefined;
	let inOriginal: PairFinder | undefined;
	const isDated = head.some((_, at) => isByline(from + at));
	// 首页 › 诗 › 夜雨 · 正在阅读:夜雨
	const trails = head
		.filter(
			({form, kind}) => kind?.id === 'breadcrumb' || /[>›»]|^(?:正在阅读|当前) ?:/u.test(form),
		)
		.map(({form}) => bareForm(form));
	const isTrodden = (words: string): boolean => trails.some(trail => trail.endsWith(words));
	const isFirstPart = (at: number, form: string): boolean =>
		firstPart.test(form) && candidates.some(above => above.at === at - 1);
	let best: number | undefined;
	let bestScore = isDated ? leastScore : leastUndatedScore;
	for (const {at, form, words} of candidates) {
		const isSubtitle = subtitle.test(form) && !/召开|举行/u.test(form);
		const byPlace =
			nearness(lines, at, article, isDated, isByline) +
			lengthScore(words) -
			(isSubtitle ? 1 : 0) -
			(isFirstPart(at, form) ? 2 : 0);
		if (byPlace + mostByWords <= bestScore) continue;
		const isRepeated =
			words.length >= shortestRepeat &&
			(stands(words, form, lines, at, 0, article.first) ||
				(at <= topOfPage && stands(words, form, lines, at, article.last + 1, lines.length)));
		inText ??= createPairFinder(textOf(lines, article));
		inOriginal ??= createPairFinder(original);
		const score =
			byPlace +
			4 * overlap(words, inText) * Math.min(1, words.length / 8) +
			2 * overlap(words, inOriginal) +
			(isRepeated ? 1.5 : 0) +
			(isNamed(opening, form) ? 2.5 : 0) +
			(at === 0 && words.length >= longEnough ? 1.5 : 0) +
			(isTrodden(words) ? 1 : 0) +
			(article.answersAt !== undefined && form.endsWith('?') ? 2 : 0);
		if (score > bestScore) {
			best = at;
			bestScore = score;
		}
	}

	return best;
};
