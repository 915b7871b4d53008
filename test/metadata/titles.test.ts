import {describe, expect, it} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';

const headline = '北港新桥昨日开放 居民冒雨走第一趟';
const story = [
	'昨天上午，北港市新建的人行桥正式开放，附近居民冒着小雨前来走第一趟。',
	'大桥由本地工程师设计，全长一百二十米，桥面铺设防滑木板，两侧留有观景台。',
	'住在桥头的老人说，以前过河要绕行三公里，现在几分钟就能到对岸的菜场。',
];
const menu = ['首页', '新闻', '国内', '国际', '财经', '体育', '登录 注册'];
const foot = ['相关新闻', '河西新渠通水', 'Copyright © 北港网 版权所有'];
const dated = '2021-08-04 12:30　来源：北港日报';

const titleOf = (lines: readonly string[]): string | undefined =>
	describeDocument({id: '', path: '', encoding: 'utf-8', brokenBytes: 0, raw: lines.join('\n\n')})
		.metadata.title?.value;

describe('the headline of a page', () => {
	it.each([
		['with the name of its window above', [`${headline}_社会_北港网`, ...menu, headline, dated]],
		['in the name of its window alone', [`${headline}_社会_北港网`, ...menu, dated]],
		[
			'with a trail that ends in it',
			[...menu, `当前位置：首页 > 社会 > ${headline}`, headline, dated],
		],
		['in the trail alone', [...menu, `当前位置：首页 > 社会 > ${headline}`, dated]],
		['below a line that leads to it', [...menu, '跨河通行不再绕三公里', headline, dated]],
		['above a second line', [...menu, headline, '——写在北港新桥开放之际', dated]],
		['below its date', [...menu, '首页 > 社会 > 正文', dated, headline]],
		['with buttons between', [...menu, headline, '分享到', '微信', '微博', '0', '收藏', dated]],
		['below its date, over a second line', [...menu, dated, headline, '市长走过「北港新桥」']],
		['above the first part of its text', [...menu, 'Posted in', headline, '一、走第一趟的人']],
		['without a date', [...menu, '首页 > 社会 > 正文', headline]],
		['above its desk', [...menu, headline, '北港新聞組／臨江8日電', '聽新聞', '0:00 /0:00']],
		['behind a word that says so', [...menu, `标题 ${headline}`, '林若溪+何小满']],
		['below a row of names', ['诗词大全 唐诗 宋词 元曲', ...menu, headline]],
	])('is found %s', (_, head) => {
		expect(titleOf([...head, ...story, ...foot])).toBe(headline);
	});

	it('may stand behind a label', () => {
		const filed = [
			'索引号: 003043524 信息分类: 规范性文件',
			'发文机关: 北港市人民政府 主题分类: 综合政务',
			'成文日期: 2021-08-03 发布日期: 2021-08-04 09:32',
			`标  题: ${headline}`,
		];
		expect(titleOf([...filed, ...story])).toBe(headline);
	});

	it('ends where its date line was glued to it', () => {
		const long = `住在桥头的老人不再绕行三公里：${headline}`;
		expect(titleOf([...menu, `${long}2021-08-0412:30来源：北港网`, ...story, ...foot])).toBe(long);
	});

	it('stands above its date, not among the rows of a text that was wrapped', () => {
		const rows = [
			'北港市新建的人行桥昨天上午正式开放，附近居民冒着小雨前来走第一趟，大桥由本地工程',
			'师设计，全长一百二十米，桥面铺设防滑木板，两侧留有观景台，住在桥头的老人告诉我们',
			'说，以前过河要绕行三公里，现在几分钟就能到对岸的菜场。桥头还要种上三百棵木棉树。',
		];
		const post = '夜航人 | 发表于 2021-8-4 21:37:32 | 显示全部楼层 |阅读模式';
		expect(titleOf([...menu, '过桥小记', post, ...rows, ...foot])).toBe('过桥小记');
	});

	it.each(['编辑 锁定', '播报 编辑 讨论 上传视频', '锁定'])(
		'of an entry ends before its buttons, as %j',
		buttons => {
			const entry = [`青螺山大桥 ${buttons}`, '2021-08-04 12:30'];
			expect(titleOf([...menu, ...entry, ...story, ...foot])).toBe('青螺山大桥');
		},
	);

	it('of an undated entry is the name that opens its text', () => {
		const definition = '青螺山位于北港市西郊，海拔643米，是北港市最高的山。';
		const lines = [
			...menu,
			'青螺山 编辑 锁定',
			definition,
			'中文名 青螺山',
			'海拔 643米',
			...story,
		];
		expect(titleOf([...lines, ...foot])).toBe('青螺山');
	});

	it.each(['[唐] 林若溪', '〔宋代〕林若溪', '清代：林若溪'])('of a poem stands above %j', poet => {
		const poem = ['青螺山下一灯明，', '夜半潮声到枕清。', '不是渡头人不寐，', '桥边犹有晚归声。'];
		const raw = [...menu, '夜过青螺山', poet, ...poem, '【简析】', '诗写夜行。', ...foot].join(
			'\n',
		);
		const {metadata} = describeDocument({
			id: '',
			path: '',
			encoding: 'utf-8',
			brokenBytes: 0,
			raw,
		});
		expect(metadata.title?.value).toBe('夜过青螺山');
		expect(metadata.authors.map(({value}) => value)).toEqual(['林若溪']);
	});

	it('may end in the name of a button', () => {
		const name = '北港日报的夜班 编辑';
		expect(titleOf([...menu, name, dated, ...story, ...foot])).toBe(name);
	});

	it('is no message of a server', () => {
		const message = '[an error occurred while processing the directive]';
		expect(titleOf([message, '本报记者 林若溪 通讯员 何小满', ...story])).toBeUndefined();
	});

	it('may be a name in brackets', () => {
		expect(titleOf([...menu, '《过桥记》', dated, ...story, ...foot])).toBe('《过桥记》');
	});

	it.each([['党风廉政建设和反腐败工作'], ['正文']])('is not a trail that ends in %s', step => {
		expect(
			titleOf([...menu, `当前位置：首页 > ${step}`, dated, ...story, ...foot]),
		).toBeUndefined();
	});
});

describe('the headline of a text without a menu', () => {
	it.each([
		[[dated]],
		[['2021-08-04林若溪']],
		[['林若溪', '2021-08-04']],
		[['2021年08月04日']],
		[['18/10/2022', '讚好 分享']],
		[['来源：北港日报']],
		[['北港日报', '记者 林若溪']],
		[['2021-08-04林若溪', '林若溪', '（北港大学 法学院，北港 000000）']],
	])('stands above %j', between => {
		expect(titleOf([headline, ...between, ...story])).toBe(headline);
	});

	it('is the one given twice, whatever stands above it', () => {
		const above = ['0', '临江人的服务商', '电话加短信等于数据同步'];
		expect(titleOf([...above, headline, headline, ...story])).toBe(headline);
		expect(titleOf([...above, headline, headline, '过桥的人', ...story])).toBeUndefined();
	});

	it('may stand below names of a medium and of channels, and over a picture', () => {
		const above = ['北港新闻网', '首页 时事 财经'];
		expect(titleOf([...above, headline, '北港新桥资料图片', ...story])).toBe(headline);
		expect(titleOf([...above, '一张老图片的来历', '过桥的人', ...story])).toBeUndefined();
	});

	it('is not the name of a column above another headline', () => {
		expect(
			titleOf(['外地人看北港', '北港市昨日开放“三十年等一回”的人行新桥', ...story]),
		).toBeUndefined();
	});

	it('may be the chapter in which a trail ends', () => {
		const trail = '笔墨阁 > 都市小说 > 河口人家 > 第三章 夜雨 还有桥';
		const end = '上一章 目录 下一章';
		expect(titleOf([trail, '第三章 夜雨 还有桥', ...story, end])).toBe('第三章 夜雨 还有桥');
	});

	it('is not what addresses somebody', () => {
		expect(titleOf(['各位同学：', '2021-08-04', ...story])).toBeUndefined();
	});

	it('does not stand above another line that nobody knows', () => {
		expect(titleOf([headline, '过桥的人', '2021-08-04', ...story])).toBeUndefined();
	});
});
