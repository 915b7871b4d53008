import {entryButtons} from '../../text/entry-buttons.ts';
import {isPersonName} from '../../text/person-name.ts';
import {bareForm, isBareFormOf} from './bare-form.ts';
import {type ArticleSpan, textOf} from './find-article.ts';
import type {ReadLine} from './read-line.ts';

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

/** Whether a text has the pair of characters that stands in a line at a place. */
type PairFinder = (line: string, at: number) => boolean;

/**
 * Tells whether a text has a pair of characters. All pairs of a text are noted by a number that few of
 * them share; only where the number is there the text is searched.
 */
const createPairFinder = (text: string): PairFinder => {
	if (text === '') return () => false;
	const noted = new Uint8Array(0x4000);
	const numberOf = (from: string, at: number): number =>
		(from.charCodeAt(at) * 31 + from.charCodeAt(at + 1)) & 0x3fff;
	for (let at = 0; at + 1 < text.length; at++) noted[numberOf(text, at)] = 1;
	return (line, at) => noted[numberOf(line, at)] === 1 && text.includes(line.slice(at, at + 2));
};

/** The share of a line's pairs of characters that a text has too, from 0 to 1. */
const overlap = (line: string, hasPair: PairFinder): number => {
	if (line.length < 2) return 0;
	let known = 0;
	for (let at = 0; at + 1 < line.length; at++) if (hasPair(line, at)) known++;
	return known / (line.length - 1);
};

// 某某主持并讲话 某某出席 · ——写在新桥通车之际
const subtitle = /^(?:——|--)|(?:主持|讲话|出席|致辞|作出?批示).*(?: |$)/u;

// 临江市消防救援支队 · 北港市人民政府   |   not: 北港大学今天开学
const office =
	/^[〇㐀-鿿]{2,12}(?:支队|局|委|厅|处|所|网|报社|电视台|中心|公司|集团|学院|大学|医院|办公室|办事处|委员会|政府|协会|门户网站|网站|电台|广播|日报|晚报|时报|晨报|早报|商报|都市报|通讯社|周刊|网络版|电子版)(?:-[〇㐀-鿿]{2,4})?$/u;

// 2019-09-07 13:43:45 and little else   |   not: 2019年9月7日,新桥开放
const dated =
	/(?:19|20)\d\d ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}/u;

/** Han characters beside a date, its own among them: a headline that holds a date has more. */
const mostBesideDate = 24;

/** A line of metadata, or one with a date that no vocabulary knows for such. */
const readsAsByline = ({kind, form}: ReadLine): boolean =>
	kind
		? kind.id === 'byline'
		: form.length <= 70 &&
			dated.test(form) &&
			!/[。!?]/u.test(form) &&
			(form.match(/[㐀-鿿]/gu)?.length ?? 0) <= mostBesideDate;

/** Tells of which lines of a page that is so. */
const createBylineFinder =
	(lines: readonly ReadLine[]): ((at: number) => boolean) =>
	at => {
		const line = lines[at];
		if (!line) return false;
		line.isByline ??= readsAsByline(line);
		return line.isByline;
	};

// 第一章:桥与人 · 一、背景 · 前言, which open the text below a headline   |   not: 第一章程修订
const firstPart = /^(?:第[一1][章节部篇](?:$|[ :])|[一1][、.] ?[〇㐀-鿿]|(?:前|引)言$)/u;

/** What stands under a picture or names tags: never a headline. */
const caption =
	/(?:[摄攝影]|翻摄|提供|供图|资料图|资料照|示意图|截图|造型|宣传照)[)]?$|^(?:图(?:[\d:/ |]|[一二三四五六七八九]|文|片|说|源)|▲|▼|△|图注|图为|资料图)|[^.…](?:\.{3}|…)$|^#| \| .* \| /u;

// 本文会以例子说明… · 核心提示:…
const abstract = /^(?:本文|摘要|导读|导语|提要|核心提示|编者按|内容提要|[文图] ?[|/])/u;
// 发文机关: 北港市人民政府 主题分类: 综合政务   |   not: 北港网评:新桥通了
const labels = /^[〇㐀-鿿 ]{1,8}: ?[^ ].* [〇㐀-鿿]{2,8}: /u;
// 诗词大全 唐诗 宋词 元曲, names of channels   |   not: 新桥开放 居民 冒雨走第一趟
const row = /^(?:[〇㐀-鿿]{2,4} ){3,}[〇㐀-鿿]{2,4}$/u;
// 12 天前
const elapsed = /^[\d.]+ ?万?次(?:浏览|播放|阅读)|^\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前$/u;

const nearness = (
	lines: readonly ReadLine[],
	at: number,
	article: ArticleSpan,
	isDated: boolean,
	isByline: (at: number) => boolean,
): number => {
	const isBehind = at > article.last;
	if (isBehind) {
		const near = [-2, -1, 1, 2].some(step => at + step > article.last && isByline(at + step));
		return near ? 1.5 : -2;
	}

	const trail = lines[at - 1]?.kind?.id === 'breadcrumb' ? 1.5 : 0;
	// Buttons and menus between do not count.
	let distance = 0;
	for (let next = at + 1; next < article.first; next++) {
		if (isByline(next))
			return (
				(distance === 0 && lines[next]!.certainty !== 'likely'
					? 4.1
					: Math.max(0, 3.4 - 0.35 * distance)) + trail
			);
		// A menu between them parts them, buttons do not.
		const {kind} = lines[next]!;
		if (!kind || kind.id === 'navigation') distance++;
	}

	// Directly below the date line, over a second line or a caption.
	if (at + 2 === article.first && !lines[at + 1]!.kind && isByline(at - 1)) return 2.8;
	// Directly between date line and text.
	if (at + 1 === article.first) {
		let above = at - 1;
		while (lines[above]?.kind && !isByline(above) && above > at - 8) above--;
		if (isByline(above)) return 2.8;
	}

	let steps = 0;
	for (let back = at - 1; back >= 0 && steps < 2; back--) {
		if (isByline(back)) return 1.3 - 0.7 * steps + trail;
		if (!lines[back]!.kind) steps++;
	}

	if (isDated) return -1 + trail;
	return Math.max(0, 2.2 - 0.3 * distance) + trail;
};

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

const looksLikeTitle = (form: string): boolean =>
	!office.test(form) &&
	// 号: 0030435 信息分类: 规范性文件 · [an error occurred while processing the directive]
	!labels.test(form) &&
	/[㐀-鿿]/u.test(form) &&
	!/[。;,、:]$/u.test(form) &&
	!caption.test(form) &&
	!elapsed.test(form) &&
	!abstract.test(form) &&
	!row.test(form) &&
	!/首页(?: |$)/u.test(form) &&
	!/^[〇㐀-鿿]{2,3}(?:\+[〇㐀-鿿]{2,3})+$/u.test(form) &&
	// README.md · 邮箱:lin@example.com
	!/^[\w./:-]+$|\w@\w/u.test(form);

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
