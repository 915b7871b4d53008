import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import {readSignatures} from '../../text/reporter-line.ts';
import type {Extractor} from '../extractor.ts';
import {isMedium} from '../medium.ts';
import type {MetadataLine} from '../page-reading.ts';

const leastLength = 5;
const longest = 75;
/** A headline stands over real text: its next line is this long and has a sentence's end. */
const leastText = 20;

// 北港新桥昨日开放 居民冒雨走第一趟   |   not: 各位同学: · 第一章 总则 · 记者 某某
const noHeadline =
	/。|[,;:、]$|^(?:第[一二三四五六七八九十\d]+[章节条回]|[一二三四五六七八九十\d]+[、.]|记者|作者|会议(?:指出|强调|要求)|摘要|编者按)/u;

/** Lines below a headline that say when and where it appeared, in UTF-16 code units. */
const longestBetween = 40;

// (北港大学 法学院,北港 000000), where a journal's author works   |   not: (以下简称大学)
const affiliation = /^\([^()。]{2,34}(?:大学|学院|研究[所院]|医院|中心|公司)[^()。]{0,24}\)$/u;

// 2021-08-04林若溪 · 林若溪 · 来源:北港日报, between headline and text   |   not: 致各位同学
const isBetween = ({folded, rule, isSure}: MetadataLine): boolean => {
	const form = folded.trim();
	return (
		form.length <= longestBetween &&
		!/[。!?]/u.test(form) &&
		((isSure && rule !== undefined) ||
			isPersonName(form) ||
			isMedium(form) ||
			affiliation.test(form) ||
			findDates(form).length > 0 ||
			readSignatures(form) !== undefined)
	);
};

/**
 * The first line of a page without clutter, where it looks like a headline. It stays in the text, as
 * nothing proves it does not belong there.
 */
export const titleFromFirstLine: Extractor<string> = {
	id: 'title-from-first-line',
	*find({title, opening}) {
		const [first, ...below] = opening;
		const second = below.find(line => !isBetween(line));
		if (title || !first || !second || first.rule) return;
		const folded = first.folded.trim();
		const isHeadline =
			folded.length >= leastLength &&
			folded.length <= longest &&
			/[〇㐀-鿿]{4}/u.test(folded) &&
			!noHeadline.test(folded);
		if (!isHeadline || second.folded.length < leastText || !/[。!?”]/u.test(second.folded)) return;
		const lead = first.folded.length - first.folded.trimStart().length;
		const value = first.text.trim();
		yield {value, start: first.start + lead, end: first.start + lead + value.length};
	},
};
