import {readCredits} from '../../text/credit-line.ts';
import {dateSigns, findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import {readSignatures, signatureSigns} from '../../text/reporter-line.ts';
import type {LineKind} from '../article/line-kind.ts';
import {signsInParts} from '../article/signs-in-parts.ts';

const labels =
	'发布时间|发布日期|发表时间|发稿时间|更新时间|更新日期|上传时间|添加时间|录入时间|发文日期|成文日期|时间|日期|发布于|发表于|更新于|发布|文章来源|信息来源|稿件来源|新闻来源|内容来源|本文来源|消息来源|来源于|来源|来自|稿源|出处|文章作者|原作者|作者|发布者|发布人|发布机构|发布单位|录入者|录入|供稿单位|供稿|编辑|责任编辑|责编|记者|通讯员|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读数|阅读|点击次数|点击量|点击数|点击率|点击|访问量|访问次数|人气|热度|字号|字体|评论数|评论|分享|我要评论|打印|举报|收藏|关键词|已有|次|人浏览|人围观|已围观|围观|订阅|原创|转载|投稿|Source|Author';
const labelled = new RegExp(`(?:(?<![〇㐀-鿿])(?:时间|日期)|(?!时间|日期)(?:${labels})) ?:`, 'u');

// 原创 深蓝 人间故事馆   |   not: 原创 不易,转载请注明
const original = /^原创 [〇㐀-鿿A-Za-z0-9_]{2,12} [〇㐀-鿿A-Za-z0-9]{2,16}$/u;
// [唐] 林若溪 · 〔宋代〕何小满 · 清代:程远 · 唐·林若溪   |   not: 金代建筑 · 现代:建筑与人 · 宋江
const dynasty =
	/^(?:[[(【〔](?:先秦|[两东西]?汉|魏晋|南北朝|[东西]?晋|隋|唐|五代|[南北]?宋|辽|金|元|明|清|近现代|现代|当代)[代朝]?[\])】〕] ?|(?:[两东西]汉|[东西]晋|隋|唐|五代|[南北]?宋|元|明|清|近现代|现代|当代)[代朝]? ?[:·] ?)([〇㐀-鿿]{2,4})$/u;
const sourceBehind = /^ ?(?:文章)?来源 ?:/u;
// 北港新闻组/临江8日电 · 政治中心/综合报导   |   not: 记者/作者
const desk = /^[〇㐀-鿿]{2,8}(?:组|中心|社) ?\/ ?[〇㐀-鿿]{2,8}?(?:\d{1,2}日[电讯]|报[道导])$/u;
// 午后的人 发表于 · 午后的人 | 发表于 · not: 他的小说发表于
const opened = /^\S{1,16} (?:\| ?)?(?:发[表布]于|提问于) ?:? ?$/u;
// 河畔读书会 于 2024-05-06 15:47:53 发布 · 已有人发表于3天前(2013-08-31 08:24)
const openedBy = /^\S{1,16} 于 ?$/u;
const closedBy = /^ ?(?:发[表布]|创建|提问|首次发布)(?: |$)/u;
const openedAgo = /发[表布]于 ?\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前 ?\($/u;
/** Such a line stands behind a post. */
const edited = /^(?:编辑|修改)于 ?\d/u;
// 夜航 · 1 月前 · 最后由 小满 回复于 19 天前 · 1350 次阅读   |   not: 北港晚报·8 小时前
const ago =
	/^\S{1,24} ?[·|] ?\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前 ?[·|].*(?:阅读|浏览|回[复应])/u;
// 45210 收藏 12 · IP 属地北京 · 阅读(430) 评论(2) 编辑
const counter =
	'[ ,|·・()\\d.wk万+]|次|人|条|字数|只看该作者|只看大图|回帖奖励|倒序浏览|显示全部楼层|阅读模式|收藏|阅读量?|评论|点赞|赞|浏览|举报|已?编辑|回[复应]|参与|(?:星期|周)[一二三四五六日天]';
const counters = new RegExp(
	`^(?=.*[^ ,|·・])(?:${counter})*(?:(?:Posted on|IP ?属地:?) ?\\S{2,4}(?:${counter})*){0,2}$`,
	'iu',
);
// 布谷鸟 回答于 2013-04-21 heads an answer
const replied = /^\S{1,16} (?:回[答复]于|评论于)|^#?\d{1,3} ?楼? .{0,20}于 /u;
const everyLabel = new RegExp(`(?:${labels}) ?:`, 'gu');
// 《 北港日报 》( 2024年02月24日 05 版) · 北港日报 2024年2月24日 第05版
const issue = /^《 ?[〇㐀-鿿]{2,10} ?》 ?\( ?[^()]{6,24} ?第? ?\d{1,2} ?版 ?\)$/u;

// 来源: 天河发布 · 来源 / 天河发布 · 发布时间:2021-1-9 · 作者:某某   |   not: 来源:有关部门说,消息属实。 · 来源|数量|价格
const opening =
	/^(?:文章|本文)?来源 ?[/|] ?[^|/,。]{4,24}$|^[[(【]?(?:发布时间|发布日期|发表时间|发稿时间|更新时间|更新日期|上传时间|添加时间|录入时间|发文日期|成文日期|文章来源|信息来源|稿件来源|新闻来源|内容来源|本文来源|消息来源|来源于|来源|稿源|出处|来自|文章作者|原作者|作者|发布者|发布人|发布机构|浏览次数|浏览量|阅读量|阅读次数|点击次数|点击量|点击数|点击率|访问量|人气|供稿单位) ?:/u;
// 发表于2014-08-24 21:30 · posted @ 2019-09-07 · 0.1 2019.09.07   |   not: 会议定于 2019-09-09
const beforeDate =
	/^(?:[\d.,#| ]*|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|https?:\/\/[\w./-]+|(?:original|原创) [^,。]{2,24}|posted @|posted on|\S{1,16} ?\| ?[\d,]+ ?\||发[表布](?:于|日期|时间)?|(?:更新|编辑|修改|创建)于?|时间|日期|北京时间)[: ]*$/iu;
/** What may be left of the line when labels, dates and counts are gone: a name or two. */
const longestRest = 26;
/** 北港日报记者 某某 通讯员 某某, in UTF-16 code units. */
const longestSignature = 60;
/** How far into the line its date may stand. */
const longestLead = 24;

const strip = new RegExp(
	`(?:${labels}|Original|Posted (?:on|by)|最后编辑于)|[\\d,]+(?:次|人|条)?|[:|/\\s()【】\\[\\]·,;_-]`,
	'gu',
);

// 撰写:程远 摄影:林若溪 2021-08-04 · (通讯员 程远)2021-08-04
const dateLabel = /(?:发布|发表|更新|上传|添加)?(?:时间|日期|于)? ?: ?$/u;

/** Whether a date stands beside nothing but those who wrote or took the pictures. */
const isSigned = (before: string, behind: string): boolean => {
	const people = `${before.replace(dateLabel, '')} ${behind}`.trim();
	return (
		people.length <= longestSignature &&
		(readSignatures(people) ?? readCredits(people.replace(/[ |]+$/u, ''))) !== undefined
	);
};

const remainsOf = (rest: string): number => rest.replace(strip, '').length;

/** The parts of its signs. */
const [dates, signatures, others] = [1, 2, 4];

/** Where and when the article appeared, and who wrote it; the metadata block shows it. */
export const byline: LineKind = {
	id: 'byline',
	summary: 'Moves the line of date, source and author out of the text.',
	weight: 3,
	side: 'head',
	longest: 160,
	...signsInParts(dateSigns, signatureSigns, [opening, original, ago, dynasty, desk]),
	test(form, may) {
		// 江边散步的人 [北港市网友] 2018-04-01 09:12:33 heads a comment.
		if (/[。!?;]|网友[\])]/u.test(form)) return undefined;
		if (
			/时间|日期/u.test(form) &&
			/(?:收稿|修回|定稿|录用|办理|报名|活动|会议|出生|截止|开标|投标|考试|培训|参观|开放|营业|演出|播出|上映|入职|毕业|集合|出发|停水|停电)(?:时间|日期) ?:/u.test(
				form,
			)
		)
			return undefined;
		// What a pattern cannot do without is looked for first where that is quicker than the pattern.
		if (form.includes('于') && replied.test(form)) return undefined;
		const [date] = (may & dates) === 0 ? [] : findDates(form);
		const undated = date ? form.slice(0, date.start) + form.slice(date.end) : form;
		const rest = undated.includes('http') ? undated.replace(/https?:\/\/[\w./-]+/u, '') : undated;
		// 午后的人 发表于 2013-4-21 02:28 13小时前, 3回/289阅
		if (date) {
			const before = form.slice(0, date.start);
			if (opened.test(before) || openedAgo.test(before)) return 'sure';
			if (openedBy.test(before) && closedBy.test(form.slice(date.end))) return 'sure';
		} else if ((may & others) !== 0 && form.length <= 80 && ago.test(form)) {
			return 'sure';
		}

		// 通讯员:某某来源:北港大学 阅读:发布时间:2012-08-18审稿:
		const labelCount = date && form.length <= 120 ? (form.match(everyLabel)?.length ?? 0) : 0;
		if (date && labelCount >= 3 && remainsOf(rest) <= 40) return 'sure';
		// 2026-05-22 来源:北港网 浏览: 关键词:过桥、开放……, however long
		if (date?.start === 0 && sourceBehind.test(form.slice(date.end))) return 'sure';
		// 《 北港日报 》( 2024年02月24日 05 版)
		if (date && issue.test(form)) return 'sure';
		if (date && isSigned(form.slice(0, date.start), form.slice(date.end))) return 'sure';
		if ((may & others) !== 0 && opening.test(form))
			return remainsOf(rest) <= longestRest ? 'sure' : undefined;
		if (date && remainsOf(rest) <= longestRest) {
			const isFirst = beforeDate.test(form.slice(0, date.start));
			// 原创 北港日报 2019-09-09 16:01:46   |   not: 会议定于 2019-09-09 16:01 召开
			const isEnd = date.end === form.length || counters.test(form.slice(date.end));
			const isLast = isEnd && (date.start <= longestLead || isFirst);
			if ((isFirst || date.start <= longestLead || (isEnd && date.time)) && labelled.test(rest))
				return 'sure';
			if (/,/u.test(rest) || !(isFirst || isLast)) return undefined;
			if (edited.test(form)) return 'likely';
			if (date.time) return remainsOf(rest) > 16 ? undefined : date.year ? 'sure' : 'likely';
			return isFirst && remainsOf(rest) <= 12 ? 'likely' : undefined;
		}

		if ((may & others) !== 0) {
			if (desk.test(form)) return 'sure';
			// In a collection each poem has one.
			if (original.test(form) || isPersonName(dynasty.exec(form)?.[1] ?? '')) return 'likely';
		}

		const mayBeSigned = (may & signatures) !== 0 && form.length <= longestSignature;
		return mayBeSigned && readSignatures(form) ? 'sure' : undefined;
	},
};
