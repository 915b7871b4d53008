import {bareForm} from './bare-form.ts';
import {type ArticleSpan, shareIn, textOf} from './find-article.ts';
import {partHeading} from './line-weight.ts';
import type {ReadLine} from './read-line.ts';
import {wordCountOf} from './word-count-of.ts';

/** How many lines before and behind the found article are looked at. */
const backReach = 12;
const aheadReach = 6;
const leadReach = 3;
/** The name of an office under its notice. */
const longestOffice = 24;
/** Behind a table, of many short lines, only a real sentence before an end that is sure counts. */
const farReach = 60;

// 各位读者: · 记者:难在哪里?   |   not: 新桥为什么要等三十年?
export const opensText = /[。:]$|^.{10,}”$|^[^:]{1,12}:.*[?!]$/u;
// ……受益。 · ……城!(评论员 某某)   |   not: 与某某最近的9个人(图解) · 正在加载...
const endsSentence = /[。!?”](?:\([^()]{2,30}\))?$|^\([^()]+\)$/u;

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

const isDay = (line: ReadLine | undefined): boolean =>
	line?.kind?.id === 'byline' &&
	line.certainty === 'likely' &&
	/^(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/u.test(line.form);

/** The end of a signature: 北港市园林局 · 2021年6月10日, or the day alone. Or `last`, without one. */
const signatureEnd = (lines: readonly ReadLine[], last: number): number => {
	if (isDay(lines[last + 1])) return last + 1;
	const office = lines[last + 1];
	const isOffice = office && !office.kind && office.form.length <= longestOffice;
	return isOffice && isDay(lines[last + 2]) ? last + 2 : last;
};

const body =
	'局|处|部|科|办|办公室|委员会|委|公司|学校|小学|中学|幼儿园|中心|小组|大学|学院|政府|协会|学会|法院|检察院|医院|银行|集团|编辑部|工会|街道|镇|乡|村委会|队|站|所|馆|社|院|厅';
// 云岭县水务局 · 2023年5月18日 · 特此通知。 · 联系人:某某 · 此致
const signing = new RegExp(
	`^(?:此致|敬礼!?|特此(?:通知|公告|公示|通告|说明|函告|报告|声明)[。!]?|(?:项目)?(?:联系|咨询|报名|监督|投诉|举报|办公|服务|受理)(?:电话|热线|人|方式|邮箱|地址|部门) ?:.{2,40}|(?:电 ?话|地 ?址|邮 ?编|邮 ?箱|传 ?真|联系人|名 ?称|附件\\d?|附|备注|注) ?:.{2,60}|\\(?(?:文中|本文)[^。]{2,24}(?:化名|受访者|笔名)\\)?|[〇㐀-鿿()]{2,24}(?:${body})|(?:19|20)\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$`,
	'u',
);
/** What closes many a text in the same words: a signature, or （完）, 本报记者 林小川. */
export const closesText = (form: string): boolean =>
	signing.test(form) ||
	/^\(?(?:完|全文完|未完待续)\)?$|(?:记者|通讯员|作者) ?:? ?\S{2,12}/u.test(form);

const foot = /版权|备案|主办|承办|技术支持|网站/u;

/** Takes the names, contacts and day that close a notice or a letter, up to the first line of the site. */
const extendSigning = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	for (let at = last + 1; at <= to + 3; at++) {
		const line = lines[at];
		if (!line || line.certainty === 'sure' || foot.test(line.form)) break;
		if (signing.test(line.form) || (!line.kind && line.form.endsWith('。'))) to = at;
	}

	return to;
};

/** How far behind the text its list of references may begin. */
const referenceReach = 16;
const fewestReferences = 3;
// [12] 《渠道史》:http://example.com/12   |   not: [广告] 限时三折
const reference = /^\[\d{1,3}\] ?\S/u;

/** Takes the numbered references of an article, up to the first line of the site. */
const extendReferences = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	let count = 0;
	for (let at = last + 1; at <= (count > 0 ? to : last) + referenceReach; at++) {
		const line = lines[at];
		if (!line || line.certainty === 'sure') break;
		if (!reference.test(line.form)) continue;
		to = at;
		count++;
	}

	return count >= fewestReferences ? to : last;
};

/** The last sentence of a text may lack its full stop; it has so many words and a comma. */
const shortestOpen = 20;
const leastHan = 0.6;

/** Takes a last sentence without a full stop, where the page goes on with something else. */
const extendOpen = (lines: readonly ReadLine[], last: number): number => {
	const line = lines[last + 1];
	if (!line || line.kind || !lines[last + 2]?.kind || /[.?…|]$/u.test(line.form)) return last;
	const {words, points} = wordCountOf(line);
	const han = line.form.match(/[㐀-鿿]/gu)?.length ?? 0;
	return words >= shortestOpen && points > 0 && han >= leastHan * line.form.length
		? last + 1
		: last;
};

/**
 * Takes lines behind the article that belong to it: all up to the last one with a sentence's end, if
 * the next line of a known kind is near; and, where the article does without full stops, what goes
 * on in the same way.
 */
const extendAhead = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	if (!endsSentence.test(lines[last]!.form)) {
		while (lines[to + 1] && !lines[to + 1]!.kind && wordCountOf(lines[to + 1]!).points > 0) to++;
	}

	const signed = signatureEnd(lines, to);
	if (signed > to) return signed;
	const goesOn = to;
	for (let at = to + 1; at <= last + farReach; at++) {
		const line = lines[at];
		if (!line) return to;
		if (line.kind) return line.certainty === 'sure' ? to : goesOn;
		const isNear = at <= last + aheadReach;
		if (/\.{3}$/u.test(line.form)) continue;
		if (
			line.weight > 0.3 ||
			(isNear &&
				(line.weight > 0 ||
					(endsSentence.test(line.form) && (at === to + 1 || !line.form.endsWith('?')))))
		)
			to = at;
	}

	return goesOn;
};

// 新华社北港5月9日电 题:一渠清水来 · 本报北港讯   |   not: 新华社通讯:一渠清水来 · 新华社记者 某某
const dateline =
	/^[(【]?(?:(?:新华社|中新[社网]|中央社|法新社|路透社?|[〇㐀-鿿]{1,4}网)[^。:]{0,14}\d日(?:电|讯)|(?:本报|本网)[〇㐀-鿿]{0,4}讯)(?:[)】 (:]|$)/u;
const datelineReach = 4;

/** How far above the text of an entry its definition may stand, over a table and a list of contents. */
const definitionReach = 60;
// 青螺山 · 青螺山,位于北港市西郊,海拔643米。
const defines = /^ ?(?:[(,]|是|为|位于|又名|指|即)/u;

/** The definition that opens an entry: a text that begins with the name standing alone above it. */
const findDefinition = (lines: readonly ReadLine[], first: number): number | undefined => {
	const from = Math.max(0, first - definitionReach);
	for (let at = first - 1; at > from; at--) {
		const {kind, form, weight} = lines[at]!;
		if (kind?.id === 'byline' || (kind?.side === 'tail' && lines[at]!.certainty === 'sure')) return;
		if (kind || weight < 1) continue;
		const names = lines
			.slice(Math.max(0, at - 20), at)
			.some(
				({form: name, kind: known}) =>
					!known &&
					name.length >= 2 &&
					name.length <= 16 &&
					form.startsWith(name) &&
					defines.test(form.slice(name.length)),
			);
		if (names) return at;
	}

	return undefined;
};

/**
 * Takes the lead of an article, an address or a dateline ending in a colon, with the heading between
 * it and the text: before the headline is looked for, or that heading would be taken for one.
 */
export const takeLead = (lines: readonly ReadLine[], article: ArticleSpan): ArticleSpan => {
	const definition = findDefinition(lines, article.first);
	if (definition !== undefined) return {...article, first: definition};
	for (let at = article.first - 1; at >= Math.max(0, article.first - leadReach); at--) {
		const {kind, form} = lines[at]!;
		if (kind) break;
		if (form.endsWith(':')) return {...article, first: at};
	}

	for (let at = article.first - 1; at >= Math.max(0, article.first - datelineReach); at--) {
		const {kind, form} = lines[at]!;
		if (!kind && dateline.test(form)) return {...article, first: at};
		if (kind && kind.id !== 'byline') break;
	}

	return article;
};

/** Lines between date line and text, if so few: a heading, a question, a motto, a caption. */
const mostBetween = 3;
const shortestBetween = 6;
const ownShare = 0.4;
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
	last: extendReferences(
		lines,
		extendSigning(lines, extendOpen(lines, extendAhead(lines, article.last))),
	),
});
