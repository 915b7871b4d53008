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
/** And such as 分享, which articles may have too. */
const longestButton = 8;

// (北港大学 法学院,北港 000000), where a journal's author works   |   not: (以下简称大学)
const affiliation = /^\([^()。]{2,34}(?:大学|学院|研究[所院]|医院|中心|公司)[^()。]{0,24}\)$/u;

// 新桥首日。本报记者某某摄 · 北港新桥资料图片   |   not: 一张老图片的来历
const caption = /(?:图片?|[摄影])[)\]]?$/u;

// 2021-08-04林若溪 · 林若溪 · 来源:北港日报, between headline and text   |   not: 致各位同学
const isBetween = ({folded, rule, isKnown, isSure}: MetadataLine): boolean => {
	const form = folded.trim();
	return (
		form.length <= longestBetween &&
		!/[。!?]/u.test(form) &&
		((isSure && rule !== undefined) ||
			(isKnown && form.length <= longestButton) ||
			caption.test(form) ||
			isPersonName(form) ||
			isMedium(form) ||
			affiliation.test(form) ||
			findDates(form).length > 0 ||
			readSignatures(form) !== undefined)
	);
};

const isHeadline = (form: string): boolean =>
	form.length >= leastLength &&
	form.length <= longest &&
	/[〇㐀-鿿]{4}/u.test(form) &&
	!noHeadline.test(form);

/** The line above the text that stands there twice in a row, whatever stands above it. */
const findDoubled = (head: readonly MetadataLine[]): MetadataLine | undefined => {
	const at = head.findLastIndex(line => !isBetween(line));
	const [first, second] = [head[at - 1], head[at]];
	const form = second?.folded.trim() ?? '';
	return form && first?.folded.trim() === form && isHeadline(form) ? first : undefined;
};

/**
 * The first line that neither the vocabulary of sites knows nor names a medium, if the text stands
 * below it.
 */
const findFirst = (opening: readonly MetadataLine[]): MetadataLine | undefined => {
	const at = opening.findIndex(
		({rule, isKnown, folded}) => rule !== undefined || (!isKnown && !isMedium(folded.trim())),
	);
	const first = opening[at];
	if (!first || first.rule || !isHeadline(first.folded.trim())) return undefined;
	const text =
		opening
			.slice(at + 1)
			.find(line => !isBetween(line))
			?.folded.trim() ?? '';
	return text.length >= leastText && /[。!?]|”$/u.test(text) ? first : undefined;
};

/**
 * A line of a page without clutter that looks like its headline: the first one, or one given twice. It
 * stays in the text, as nothing proves it does not belong there.
 */
export const titleFromFirstLine: Extractor<string> = {
	id: 'title-from-first-line',
	*find({title, opening, head}) {
		if (title) return;
		const line = findDoubled(head) ?? findFirst(opening);
		if (!line) return;
		const lead = line.folded.length - line.folded.trimStart().length;
		const value = line.text.trim();
		yield {value, start: line.start + lead, end: line.start + lead + value.length};
	},
};
