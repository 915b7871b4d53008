import {findDates} from '../../text/page-date.ts';
import type {LineKind} from '../article/line-kind.ts';

const labels =
	'发布时间|发布日期|发表时间|发稿时间|更新时间|更新日期|上传时间|添加时间|录入时间|发文日期|成文日期|时间|日期|发布于|发表于|更新于|发布|文章来源|信息来源|稿件来源|新闻来源|内容来源|本文来源|消息来源|来源于|来源|来自|稿源|出处|文章作者|原作者|作者|发布者|发布人|发布机构|发布单位|录入者|录入|供稿单位|供稿|编辑|责任编辑|责编|记者|通讯员|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读数|阅读|点击次数|点击量|点击数|点击率|点击|访问量|访问次数|人气|热度|字号|字体|评论数|评论|分享|我要评论|打印|举报|收藏|关键词|已有|次|人浏览|人围观|已围观|围观|订阅|原创|转载|投稿';
const labelled = new RegExp(`(?:${labels}) ?:`, 'u');

// 来源: 天河发布 · 发布时间:2021-1-9 · 作者:某某   |   not: 来源:有关部门说,消息属实。
const opening =
	/^[[(【]?(?:发布时间|发布日期|发表时间|发稿时间|更新时间|更新日期|上传时间|添加时间|录入时间|发文日期|成文日期|文章来源|信息来源|稿件来源|新闻来源|内容来源|本文来源|消息来源|来源于|来源|稿源|出处|来自|文章作者|原作者|作者|发布者|发布人|发布机构|浏览次数|浏览量|阅读量|阅读次数|点击次数|点击量|点击数|点击率|访问量|人气|供稿单位) ?:/u;
// 发表于2014-08-24 21:30 · posted @ 2019-09-07 · 0.1 2019.09.07   |   not: 会议定于 2019-09-09
const beforeDate =
	/^(?:[\d.,#| ]*|posted @|posted on|发[表布](?:于|日期|时间)?|更新于?|时间|日期|北京时间)[: ]*$/iu;
// 北港日报记者 某某 · 本报记者 某某 某某   |   not: 北港日报记者 在现场看到
const reporters =
	/^(?:[〇㐀-鿿]{0,8}记者[〇㐀-鿿]{2,4}\/[〇㐀-鿿]{2,8}报[道导]$)|^(?:本报|本网|本刊|本台|见习|特约|实习|首席|[〇㐀-鿿]{2,10})?(?:记者|通讯员|特派员|特约撰稿人|撰稿人)(?: [〇㐀-鿿]{2,4}){1,6}(?: ?(?:报道|文|摄|发自\S{2,4}))?$/u;
/** What may be left of the line when labels, dates and counts are gone: a name or two. */
const longestRest = 26;
/** How far into the line its date may stand. */
const longestLead = 24;

const strip = new RegExp(`(?:${labels})|[\\d,]+(?:次|人|条)?|[:|/\\s()【】\\[\\]·,;_-]`, 'gu');

const remainsOf = (rest: string): number => rest.replace(strip, '').length;

/** Where and when the article appeared, and who wrote it; the metadata block shows it. */
export const byline: LineKind = {
	id: 'byline',
	summary: 'Moves the line of date, source and author out of the text.',
	weight: 3,
	side: 'head',
	longest: 160,
	test(form) {
		// 江边散步的人 [北港市网友] 2018-04-01 09:12:33 heads a comment.
		if (/[。!?;]|网友[\])]/u.test(form)) return undefined;
		const [date] = findDates(form);
		const rest = date ? form.slice(0, date.start) + form.slice(date.end) : form;
		if (opening.test(form)) return remainsOf(rest) <= longestRest ? 'sure' : undefined;
		if (date && remainsOf(rest) <= longestRest) {
			const isFirst = beforeDate.test(form.slice(0, date.start));
			// 原创 北港日报 2019-09-09 16:01:46   |   not: 会议定于 2019-09-09 16:01 召开
			const isLast = date.end === form.length && date.start <= longestLead;
			if ((isFirst || date.start <= longestLead) && labelled.test(rest)) return 'sure';
			if (/,/u.test(rest) || !(isFirst || isLast)) return undefined;
			if (date.time) return remainsOf(rest) > 16 ? undefined : date.year ? 'sure' : 'likely';
			return isFirst && remainsOf(rest) <= 12 ? 'likely' : undefined;
		}

		return form.length <= 40 && reporters.test(form) ? 'sure' : undefined;
	},
};
