import {matchesOf} from '../text/matches-of.ts';
import {dateSigns, findDates} from '../text/page-date.ts';
import {isPersonName} from '../text/person-name.ts';
import {remembering} from '../text/remembering.ts';
import type {Span} from '../text/span.ts';
import {splitNames} from '../text/split-names.ts';
import {signIn} from './line-signs.ts';
import {isAccount, isMedium, isSiteWord} from './medium.ts';
import {readLabels} from './read-labels.ts';

/** A word beside a date that no label announces; offsets into the folded line. */
export type DatedWord = Span & {
	readonly kind: 'person' | 'account' | 'medium' | 'unknown';
	/** Whether it stands before the date. */
	readonly isBefore: boolean;
};

/** Which lines may hold a date. */
export const mayBeDated = signIn(...dateSigns);

const longest = 100;
/** Names of more than two people may be grown together; shorter runs are rather a name of an account. */
const shortestRun = 6;

// What shares the line with the date and names nobody: 阅读(1023), 收藏 12, 发布于北港, 星期六, HKT.
const noise =
	/\d{1,2}:\d\d(?::\d\d)?|https?:\/\/\S+|www\.\S+|[\w.-]+\.(?:com|cn|net|org|tw|hk)(?![\w])|分类[于:]? ?\S+|标签[于:]? ?\S+|归档于 ?\S+|来自 ?\S*|(?:发布|发表|刊登|更新|发|写|刊)[于在] ?|TA获得\S*|中华民?国?\d*年?|本帖最后由[^|]*|(?:北京|当地)时间|(?:星期|周)[一二三四五六日天]|[上下]午|凌晨|晚上|(?<![A-Za-z])(?:HKT|GMT|CST|UTC|AM|PM|Original|posted|date|on|at|回帖奖励|显示全部楼层|置顶|原创|转载)(?![A-Za-z])|最[后近新](?:更新|编辑|修改)|@|(?:阅读|浏览|点击|评论|跟贴|收藏|点赞|人气|访问|参与|查看|回复|字数|热度|围观|举报|打印|分享|关注|订阅|字号|字体|编辑|我要|我有话说|只看|倒序|楼主|进入|参与互动)(?:[数量次人]*|次数|全文)? ?[:(]? ?[\d.,万k]*\)?|(?<![A-Za-z_\d])\d[\d.,]*[万k次人条+]*(?:人参与|评论|阅读|跟贴|已?围观|浏览|点击)?/giu;
const word = /[^ |,()[\]【】/;:—©®]+/gu;
/** A signature that says so: Posted by lin · March 4, 2021 by Lin Xiaohe · 北侨 | 发表于 2021-… */
const by = /(?<![A-Za-z])by[: ]+([A-Za-z][\w.'-]*(?: [A-Z][\w.'-]+){0,2}|[〇㐀-鿿_]{2,12})/diu;
const poster = /^[ #]*([〇㐀-鿿\w.-]{2,16})[ |]*(?:发[表布]于|提问于|回答于|写于|于) ?:? *$/du;

/** What stands before 于 and is nobody: 刊登于, 最后编辑于, 楼主 | 发表于. */
const verb = /楼主|刊登|发[布表]|更新|首发|编辑|修改|创建|提交|上传|最后|录入/u;

/** Whether a line has anything but names and noise around its date, and so is no metadata. */
const isProse = (rest: string): boolean => /[。!?]/u.test(rest);

const kindOf = (text: string): DatedWord['kind'] | undefined => {
	if (isPersonName(text) || /^[〇㐀-鿿]{1,7}·[〇㐀-鿿]{1,8}$/u.test(text)) return 'person';
	if (isMedium(text)) return 'medium';
	if (isAccount(text)) return 'account';
	const isWord = /[〇㐀-鿿]{3}|^[A-Z][A-Za-z\d.]{2,}$|[〇㐀-鿿][A-Za-z]|[A-Za-z][〇㐀-鿿]/u.test(
		text,
	);
	return isWord &&
		!isSiteWord(text) &&
		text.length <= 20 &&
		!/^\d|号$|作者$|报[道导]$|记者|通讯员|实习生|编辑|频道$|(?:日期|时间|字号|编号|类别|状态|效力|层级)$/u.test(
			text,
		)
		? 'unknown'
		: undefined;
};

const blank = (text: string, start: number, end: number): string =>
	text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/**
 * The words of a folded line of metadata besides its date, its labels and its buttons: 2019-09-05
 * 11:10 北港晚报 程远. Undefined for a line without a date, and for running text.
 */
export const readDatedLine = remembering((folded): readonly DatedWord[] | undefined => {
	if (folded.length > longest || !/\d/u.test(folded)) return undefined;
	const dates = findDates(folded);
	const [date] = dates;
	if (!date) return undefined;
	let rest = folded;
	for (const {start, end} of dates) rest = blank(rest, start, end);
	const isBefore = (start: number): boolean => start < date.start;
	const words: DatedWord[] = [];
	const signed = by.exec(rest)?.indices?.[1];
	const posted = signed ? undefined : poster.exec(rest.slice(0, date.start))?.indices?.[1];
	const [from, to] = signed ?? posted ?? [0, 0];
	if (to > 0 && !isMedium(folded.slice(from, to)) && !verb.test(folded.slice(from, to))) {
		const kind = isPersonName(folded.slice(from, to)) ? 'person' : 'account';
		words.push({kind, start: from, end: to, isBefore: isBefore(from)});
		rest = blank(rest, posted ? from : signed![0] - 3, to);
	}

	for (const {label, start, end} of readLabels(folded)) {
		const head = folded.lastIndexOf(label, start);
		rest = blank(rest, Math.max(0, head), Math.max(start, end));
	}

	if (isProse(rest)) return undefined;
	rest = rest.replace(noise, found => ' '.repeat(found.length));
	for (const {0: found, index} of matchesOf(rest, word)) {
		const text = found.replace(/^[·.•-]+|[·.•-]+$/gu, '');
		const start = index + found.indexOf(text);
		// 发文机关: 北港市政府: what a label announces is not without a label.
		const isLabel = /^ *:/u.test(rest.slice(index + found.length));
		if (text.length < 2 || isLabel || /: *$/u.test(rest.slice(0, index))) continue;
		const run = text.length >= shortestRun && !isMedium(text) ? splitNames(text) : undefined;
		if (run) {
			let at = start;
			for (const name of run) {
				words.push({kind: 'person', start: at, end: at + name.length, isBefore: isBefore(at)});
				at += name.length;
			}

			continue;
		}

		const kind = kindOf(text);
		if (kind) words.push({kind, start, end: start + text.length, isBefore: isBefore(start)});
	}

	return words;
});
