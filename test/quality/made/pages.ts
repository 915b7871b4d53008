import type {Truth} from '../measure.ts';
import {createRandom, type Random} from './random.ts';
import {type Story, tellStory} from './stories.ts';

/** A page made up whole, with what is to be found on it. */
export type MadePage = {readonly raw: string; readonly truth: Truth};

const channels = [
	'首页',
	'新闻',
	'国内',
	'国际',
	'社会',
	'财经',
	'体育',
	'娱乐',
	'科技',
	'教育',
	'健康',
	'房产',
	'汽车',
	'旅游',
	'视频',
	'图片',
];
const headlines = [
	'河西新渠昨日通水',
	'两个问题被集中反映，业主委员会这样说',
	'他用十年修好一座没人去的庙',
	'今年中秋放假安排来了',
	'北港队客场逆转，赛后主帅落泪',
	'为什么旧书店又热闹起来了？',
	'老码头改成书店 年轻人排队打卡',
	'这种水果别和药一起吃！',
	'三万亩稻田喝上放心水',
	'天河区新增公办园十二所',
];
const teasers = [
	'近日，天河区教育部门公布了新学期的安排，新增的十二所公办园都在老小区附近，家长不用再绕远路接送...',
	'每到傍晚，旧书店门口就排起长队，年轻人挤在书架中间翻找，店主说，一天能卖出两百多本。',
	'从去年冬天到今年春天，他一个人背着砖上山，修好了那座只剩半堵墙的小庙，却很少有人知道。',
];

type Names = {site: string; medium: string; author: string};

/** A byline and what it says: a source, an author, or neither. */
type Byline = {
	readonly lines: readonly string[];
	readonly source?: boolean;
	readonly author?: boolean;
};

const bylines = (day: string, {medium, author}: Names): readonly Byline[] => {
	const [year, month, date] = day.split('-') as [string, string, string];
	const han = `${year}年${month}月${date}日`;
	return [
		{lines: [`${day} 10:25:00 来源：${medium}`], source: true},
		{lines: [`${han} 08:18 | 来源：${medium}`], source: true},
		{
			lines: [`发布时间：${day}　来源：${medium}　作者：${author}　浏览次数：2168`],
			source: true,
			author: true,
		},
		{lines: [`来源：${medium}`, `发布时间：${day} 16:02`], source: true},
		{lines: [`${medium}`, `${day} 07:45`], source: true},
		{lines: [`${han}10:08　${medium}`, '字号：大 中 小'], source: true},
		{lines: [`时间：${day}`, '打印 关闭']},
		{lines: [`作者：${author}`, `${han}`], author: true},
		{lines: [`${day.replaceAll('-', '/')} 21:30`, `${medium}记者 ${author}`], author: true},
		{lines: [`${author} 发表于 ${day} 12:40`, '阅读 1.2万'], author: true},
		{lines: [`${day} 09:30`, '分享到：', '微信', '微博', 'QQ空间']},
		{lines: [`发布日期：${day} 信息来源：${medium} 字体：[大] [中] [小] 打印`], source: true},
	];
};

const heads = (random: Random, {site}: Names): readonly string[] => {
	const menu = random.some(channels, 6 + random.below(9));
	return random.one<readonly string[]>([
		[...menu, '登录', '注册'],
		[menu.join(' | '), '登录 | 注册 | 设为首页'],
		[`欢迎访问${site}`, menu.join(' '), '搜索'],
		['登录', '注册', ...menu, '热门推荐', ...random.some(headlines, 3)],
		[],
	]);
};

const trails = (random: Random, {site}: Names): readonly string[] =>
	random.one<readonly string[]>([
		['您的位置：首页 > 新闻 > 正文'],
		[`${site} > 社会 > 正文`],
		['首页 >> 要闻'],
		[`当前位置：${site}首页 › 本地 › 正文`],
		[],
	]);

const feet = (random: Random, story: Story, {site}: Names): readonly string[] => {
	const editor = random.one<readonly string[]>([
		['责任编辑：杜文'],
		['（编辑：杜文）'],
		['[责任编辑: 杜文 ]', '【打印】【关闭】'],
		['编辑 | 杜文', '校对 | 沈一'],
		[],
	]);
	const rights = random.one<readonly string[]>([
		['声明：本网转载此文仅为传递信息，不代表本网观点，如有侵权请联系我们删除。'],
		['版权声明：凡本网注明来源的作品，未经授权不得转载。'],
		[],
	]);
	const bars = random.one<readonly string[]>([
		['分享到：微信 微博 QQ空间'],
		['点赞', '收藏', '分享', '举报'],
		['标签：民生 工程 城市'],
		[],
	]);
	const pager = random.one<readonly string[]>([
		[`上一篇：${headlines[0]}`, `下一篇：${headlines[3]}`],
		['上一篇', headlines[1]!, '下一篇', headlines[4]!],
		[],
	]);
	const list = random.some(headlines, 3 + random.below(4));
	const related = random.one<readonly string[]>([
		['相关新闻', ...list],
		['延伸阅读：', ...list.map(line => `${line}2021-04-0${random.below(9) + 1}`)],
		['为您推荐', ...list.flatMap((line, at) => [line, teasers[at % teasers.length]!])],
		['热门排行', ...list.map((line, at) => `${at + 1}${line}`)],
		[],
	]);
	const comments = random.one<readonly string[]>([
		[
			'网友评论',
			'发表评论',
			'登录',
			'江边散步的人',
			'2021-06-01 08:12',
			'这条路我走了二十年，终于要修了，希望别修成半拉子工程。',
			'回复',
			'赞 12',
		],
		['评论 0', '请先登录后发表评论'],
		[],
	]);
	const foot = random.one<readonly string[]>([
		[`关于我们 | 联系我们 | 网站地图 | 招聘信息`, `版权所有 © 2021 ${site} 北ICP备00000000号`],
		[
			'关于我们',
			'联系我们',
			'广告服务',
			`Copyright © 2005-2021 ${site} All Rights Reserved`,
			'违法和不良信息举报电话：0870-3000001',
		],
	]);
	return [
		...editor,
		...rights,
		...bars,
		...pager,
		...related,
		...(random.chance(0.1) ? [story.title] : []),
		...comments,
		...foot,
	];
};

const wrapAt = (line: string, width: number): readonly string[] => {
	const rows: string[] = [];
	for (let at = 0; at < line.length; at += width) rows.push(line.slice(at, at + width));
	return rows.length > 0 ? rows : [line];
};

/** How the lines of a page are laid out in its dump. */
export const layouts = {
	lines: (lines: readonly string[]) => lines.join('\n'),
	blank: (lines: readonly string[]) => lines.join('\n\n'),
	blocks: (lines: readonly string[]) =>
		lines.map((line, at) => line + (at % 4 === 3 ? '\n\n\n' : '\n')).join(''),
	indented: (lines: readonly string[]) =>
		lines.map(line => (line.length > 24 ? `　　${line}` : line)).join('\n\n'),
	wrapped: (lines: readonly string[]) =>
		lines.map(line => wrapAt(line, 34).join('\n')).join('\n\n'),
} as const;

export type Layout = keyof typeof layouts;

/** A page of invented people, places and media; the same seed gives the same page. */
export const makePage = (seed: number, layout: Layout): MadePage => {
	const random = createRandom(seed);
	const story = tellStory(random);
	const names: Names = {
		site: random.one(['北港网', '河西新闻网', '临江在线', '青禾传媒网']),
		medium: random.one(['北港晚报', '河西日报', '临江发布', '青禾电视台']),
		author: random.one(['林若溪', '程远', '周倩', '欧阳小雨']),
	};
	const day = `20${14 + random.below(9)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
	const byline = random.one(bylines(day, names));
	const isDateFirst = random.chance(0.1);
	const head = [...heads(random, names), ...trails(random, names)];
	const title = random.chance(0.15) ? [story.title, story.title] : [story.title];
	const lines = [
		...head,
		...(isDateFirst ? [...byline.lines, ...title] : [...title, ...byline.lines]),
		...story.lines,
		...feet(random, story, names),
	];
	return {
		raw: `${layouts[layout](lines)}\n`,
		truth: {
			name: `${layout}-${seed}`,
			title: story.title,
			date: day,
			source: byline.source ? names.medium : '',
			author: byline.author ? names.author : '',
			body: story.lines.join('\n'),
		},
	};
};
