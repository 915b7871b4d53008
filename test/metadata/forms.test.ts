import {describe, expect, it} from 'vitest';
import {describeMadePage, title, values} from './read-made-page.ts';

describe('the date of publication', () => {
	it.each([
		['2022-09-29 10:25:00', '2022-09-29T10:25:00'],
		['2022年9月29日', '2022-09-29'],
		['2022年9月29日 10:25 来源：北港晚报', '2022-09-29T10:25'],
		['2022年09月29日08:18 来源：北港晚报', '2022-09-29T08:18'],
		['(2002年09月09日 21:21)', '2002-09-09T21:21'],
		['发布日期：民國112年4月27日', '2023-04-27'],
		['发布时间：2021-1-9', '2021-01-09'],
		['发布日期：2021.1.9', '2021-01-09'],
		['发表时间：2021/01/09 07:05', '2021-01-09T07:05'],
		['更新时间：2021-01-09', '2021-01-09'],
		['时间：2021-01-09 来源：北港晚报', '2021-01-09'],
		['发布于2021-01-09 07:05', '2021-01-09T07:05'],
		['发表于2021-01-09 07:05| 1164次阅读| 来源北港网', '2021-01-09T07:05'],
		['【发布日期：2021-01-09】', '2021-01-09'],
		['發布時間：2021-01-09 來源：北港晚報', '2021-01-09'],
		['发布者:徐征发布时间:2018-03-21浏览次数:393', '2018-03-21'],
		['来源: 发布日期:2022-01-17 打印', '2022-01-17'],
		['18-03-0823:16', '2018-03-08T23:16'],
		['北港号10-0812:00', '--10-08T12:00'],
		['2021年1月9日 下午3:05 来源：北港晚报', '2021-01-09T15:05'],
		['9月28日', '--09-28'],
		['20210109', '2021-01-09'],
		['二〇二一年一月九日', '2021-01-09'],
		['19.01.2021 07:05', '2021-01-19T07:05'],
		['更新于 2021-03-01 08:00 · 发布于 2021-01-09 07:05', '2021-01-09T07:05'],
		['31/01/2021 07:05', '2021-01-31T07:05'],
		['發布日期：110/01/09', '2021-01-09'],
		['十一月 6th, 2009', '2009-11-06'],
		['中華民國112年4月27日', '2023-04-27'],
		['15:312021/01/09', '2021-01-09T15:31'],
		['夜航人 2021-01-09 07:05:12 0人参与评论', '2021-01-09T07:05:12'],
		['原创 夜航人 2021-01-09 14:22:37 45210 收藏 12', '2021-01-09T14:22:37'],
		['河畔读书会 于 2021-01-09 15:47:53 发布', '2021-01-09T15:47:53'],
		['夜航人 | 455 | 2021-01-09', '2021-01-09'],
		['编辑 | 删除 发表于3天前(2021-01-09 08:24) , 已有1628次阅读 ,共3个评论', '2021-01-09T08:24'],
		[
			'最新推荐文章于 2022-11-22 12:22:05 发布\n\n夜航人 于 2021-01-09 07:05:00 发布',
			'2021-01-09T07:05:00',
		],
		['发文日期：2021-01-09\n\n废止时间：2026-01-09', '2021-01-09'],
		['110年01月09日', '2021-01-09'],
		[
			'2021-01-09 来源：北港网 浏览： 关键词：北港新桥昨日开放 居民冒雨走第一趟，桥面宽，观景台也宽，过桥不要钱',
			'2021-01-09',
		],
		['@kite_zhang 2021-01-09T07:05:12.000000Z 字数 1340 阅读 378', '2021-01-09T07:05:12'],
		['夜航人 | 发表于 2021-1-9 07:05:12 | 显示全部楼层 |阅读模式', '2021-01-09T07:05:12'],
		[
			'楼主| 发表于 2021-1-9 07:05:12 | 只看该作者 |只看大图 回帖奖励 |倒序浏览 |阅读模式\n\n本帖最后由 夜航人 于 2021-1-12 15:18 编辑',
			'2021-01-09T07:05:12',
		],
		['2019\n\n09/07\n\n10:25:12', '2019-09-07T10:25:12'],
		['2019-09-07\n\n08:18', '2019-09-07T08:18'],
		['07\n\n2019-09', '2019-09-07'],
		['发布时间：2021-01-09 更新时间：2021-03-01', '2021-01-09'],
	])('is read off %j', (byline, published) => {
		expect(describeMadePage({byline}).metadata.published?.value).toBe(published);
	});

	it.each([
		'昨天',
		'5小时前',
		'来源：北港晚报',
		'2021年',
		'电话：2021-0109',
		'310年01月09日',
		'收稿日期：2021-01-09',
		'03/04/2021',
		'版本：1.2.20210',
	])('is not made up from %j', byline => {
		expect(describeMadePage({byline}).metadata.published).toBeUndefined();
	});

	it('is not taken from the text', () => {
		const {metadata} = describeMadePage({opening: '2019年3月4日，市长来到桥边。'});
		expect(metadata.published).toBeUndefined();
	});

	it('may stand between a caption and the text', () => {
		const caption = '北港新桥昨天上午正式开放，附近居民冒着小雨前来走第一趟。（本报资料照）';
		const {metadata} = describeMadePage({byline: `${caption}\n\n2021/01/09 07:05`});
		expect(metadata.published?.value).toBe('2021-01-09T07:05');
	});

	it('may stand behind the text', () => {
		const {metadata} = describeMadePage({foot: '发布日期：2019-03-06'});
		expect(metadata.published?.value).toBe('2019-03-06');
	});
});

describe('the source', () => {
	it.each([
		['来源：北港晚报', '北港晚报'],
		['2022-09-29 來源： 北港晚報', '北港晚報'],
		['文章来源：北港晚报 作者：林若溪', '北港晚报'],
		['发布日期：2016-11-22 浏览次数： 信息来源：市发改委', '市发改委'],
		['来源于：东区办事处', '东区办事处'],
		['出处：北港晚报', '北港晚报'],
		['2022-09-29 10:25 北港晚报', '北港晚报'],
		['原创 北港观察 2022-09-29 10:25:00', '北港观察'],
		['2022-09-29 10:25\n\n北港晚报', '北港晚报'],
		['北港观察\n\n2022-09-29 10:25', '北港观察'],
		['发表于2014-08-24 21:30| 1164次阅读| 来源北港网| 0 条评论| 作者林若溪', '北港网'],
		[
			'索引号: 0030431 信息分类: 通知\n\n发布机构: 北港市教育局 生成日期: 2022-09-29',
			'北港市教育局',
		],
		['发文机构：\n\n北港市教育局\n\n2022-09-29', '北港市教育局'],
		['  • 发文机构：\n\n    北港市教育局\n\n2022-09-29', '北港市教育局'],
		['公众号：北港观察（ID：bggc）', '北港观察'],
		['来源：网络', '网络'],
	])('is read off %j', (byline, source) => {
		expect(describeMadePage({byline}).metadata.source?.value).toBe(source);
	});

	it.each([
		'来源: 发布日期:2022-01-17 打印',
		'来源: | 发布时间: 2018-05-17 | 浏览次数: 2168',
		'2022-09-29 10:25 打印',
		'夜航人 | 发表于 2022-9-29 10:25 | 显示全部楼层 |阅读模式 来自 中国临江',
		'楼主| 发表于 2022-9-29 10:25 | 只看大图 回帖奖励',
		'2022-09-29 10:25 评论(5) 收藏',
		'图片来源：北港晚报',
		'发布机构: 生成日期: 2022-09-29 10:25',
		'突发\n\n2022-09-29 10:25',
		'國際焦點\n\n2022-09-29 10:25',
	])('is not made up from %j', byline => {
		expect(describeMadePage({byline}).metadata.source).toBeUndefined();
	});

	it.each([
		['新讯社临江2月29日电 ', '新讯社'],
		['（新訊社記者林若溪臨江29日電）', '新訊社'],
		['新讯网2月29日电 据台媒报道，', '新讯网'],
		['【临江新闻台】', '临江新闻台'],
		['【明港報專訊】', '明港報'],
	])('is who sent the report, as %j', (opening, source) => {
		expect(describeMadePage({opening}).metadata.source?.value).toBe(source);
	});

	it.each([
		'据新讯社2月29日电，',
		'本报临江2月29日电 ',
		'记者给临江报社2月29日电话留言，',
		'【记者林若溪／北港报导】',
		'【体育新闻】',
		'【互联网】',
		'【早间播报】',
	])('is not made up from %j', opening => {
		expect(describeMadePage({opening}).metadata.source).toBeUndefined();
	});

	it('may stand behind the text', () => {
		const {metadata} = describeMadePage({foot: '本文来源：北港晚报 责任编辑：高一鸣_B0001'});
		expect(metadata.source?.value).toBe('北港晚报');
		expect(values(metadata.editors)).toEqual(['高一鸣']);
	});
});

describe('the authors', () => {
	it.each([
		[{byline: '2022-09-29 来源：北港晚报 作者：林若溪'}, ['林若溪']],
		[{byline: '2022-09-29 作者：河边的灯'}, ['河边的灯']],
		[{opening: '本报讯（记者 林若溪）'}, ['林若溪']],
		[{opening: '本報訊(記者柴敏玉)1月14日,'}, ['柴敏玉']],
		[{opening: '北港网讯（本报记者 林若溪 陈向东）'}, ['林若溪', '陈向东']],
		[{opening: '本报讯（职工通讯员何小满）'}, ['何小满']],
		[{opening: '新讯社临江2月8日电（记者林若溪、陈向东）'}, ['林若溪', '陈向东']],
		[{opening: '本报记者 林若溪 北港报道 '}, ['林若溪']],
		[{byline: '夜航人 | 发表于 2022-9-29 10:25:12 | 显示全部楼层'}, ['夜航人']],
		[{byline: '北港新闻记者 林若溪 陈向东'}, ['林若溪', '陈向东']],
		[{foot: '（文：程远；审核：杜文博；编辑：苏晴）'}, ['程远']],
		[{foot: '执笔：林若溪'}, ['林若溪']],
		[{foot: '采写：北都见习记者 林若溪'}, ['林若溪']],
		[{closing: '（何小满供稿）'}, ['何小满']],
		[{closing: '（李楠）'}, ['李楠']],
		[{closing: '（记者 林若溪 通讯员 何小满）'}, ['林若溪', '何小满']],
	])('are read off %j', (parts, authors) => {
		expect(values(describeMadePage(parts).metadata.authors)).toEqual(authors);
	});

	it.each([
		{byline: '2022-09-29 作者：未知'},
		{byline: '作者：佚名 2022-09-29'},
		{byline: '作者：[db:作者] 时间：2022/09/29 点击：'},
		{byline: '楼主| 发表于 2022-9-29 10:25:12 | 只看该作者'},
		{byline: 'date 2022-09-29 北港晚报'},
		{opening: '新讯社记者林若溪摄 2022年9月29日\n\n'},
		{closing: '（完）'},
		{closing: '（北港市水务局）'},
		{opening: '据台媒报道，'},
		{opening: '他（当时的记者）说，'},
		{closing: '本报记者在现场看到了这一切。'},
	])('are not made up from %j', parts => {
		expect(describeMadePage(parts).metadata.authors).toEqual([]);
	});
});

describe('editors and other hands', () => {
	it.each([
		['责任编辑：高一鸣_B4425', ['高一鸣']],
		['[责任编辑：韩保林 PK155]', ['韩保林']],
		['(责编：汤诗瑶、丁涛)', ['汤诗瑶', '丁涛']],
		['【编辑：姚昊】', ['姚昊']],
		['编辑|高一鸣 责编|汤诗瑶 校对|丁涛', ['高一鸣', '汤诗瑶']],
		['编辑 刘晓阳 校对 李铭', ['刘晓阳']],
		['责任编辑 谷秀山', ['谷秀山']],
		['（责任编辑： HN666）', []],
		['责任编辑：', []],
	])('are read off %j', (foot, editors) => {
		expect(values(describeMadePage({foot}).metadata.editors)).toEqual(editors);
	});

	it('have the role the page gives them', () => {
		const {metadata} = describeMadePage({foot: '编辑:张伟康 审核:鄢静 终审:李为学 校对:丁涛'});
		expect(values(metadata.credits)).toEqual([
			{role: '审核', name: '鄢静'},
			{role: '终审', name: '李为学'},
			{role: '校对', name: '丁涛'},
		]);
	});

	it('may be glued to the last paragraph', () => {
		const {metadata, text} = describeMadePage({closing: '（责任编辑：高一鸣）'});
		expect(values(metadata.editors)).toEqual(['高一鸣']);
		expect(text).not.toContain('高一鸣');
	});

	it('may have taken the picture', () => {
		const {metadata} = describeMadePage({closing: '\n\n新桥开放首日。记者陈向东摄'});
		expect(values(metadata.credits)).toEqual([{role: '摄影', name: '陈向东'}]);
	});
});

describe('what else a page says', () => {
	it.each([
		['浏览次数：2168 来源：北港网', 2168],
		['人气:5531 来源：北港网', 5531],
		['2022-09-29 10:25 阅读1644', 1644],
		['2022-09-29 10:25 98256人已围观', 98256],
		['2022-09-29 10:25 阅读 1.2万', 12000],
		['发布日期：2016-11-22 浏览次数： 信息来源：省发改委', undefined],
	])('views are read off %j', (byline, views) => {
		expect(describeMadePage({byline}).metadata.views?.value).toBe(views);
	});

	it('the original headline is read off its line', () => {
		const {metadata} = describeMadePage({opening: '（原标题：盼了三十年的桥）\n\n'});
		expect(metadata.originalTitle?.value).toBe('盼了三十年的桥');
		expect(metadata.title?.value).toBe(title);
	});

	it('the site is read off its foot', () => {
		expect(describeMadePage({}).metadata.site?.value).toBe('北港网');
	});
});

describe('the dateline', () => {
	it.each([
		['新讯社临江2月29日电 ', {agency: '新讯社', place: '临江', day: '2020-02-29'}],
		['新訊社臨江2月8日電(記者林若溪)', {agency: '新訊社', place: '臨江', day: '2020-02-08'}],
		['本报宝溪讯（记者林若溪）', {agency: '本报', place: '宝溪'}],
		['本報訊(記者林若溪)1月14日,', {agency: '本報', day: '2020-01-14'}],
		['新讯社临江29日电 ', {agency: '新讯社', place: '临江', day: '2020-02-29'}],
		['据新讯社临江2月29日电 ', {agency: '新讯社', place: '临江', day: '2020-02-29'}],
		['新讯社临江2月29日体育专电 ', {agency: '新讯社', place: '临江', day: '2020-02-29'}],
		['新讯网2月29日电 ', {agency: '新讯网', day: '2020-02-29'}],
		['（新訊社記者林若溪臨江29日電）', {agency: '新訊社', place: '臨江', day: '2020-02-29'}],
		['（新訊通訊社臨江29日電）', {agency: '新訊通訊社', place: '臨江', day: '2020-02-29'}],
		['临江2月29日电 ', {place: '临江', day: '2020-02-29'}],
		['（临江29日讯）', {place: '临江', day: '2020-02-29'}],
		['（临江讯）', {place: '临江'}],
		['新讯网消息：', {agency: '新讯网'}],
		['明港報專訊 ', {agency: '明港報'}],
		['據台媒報道，', {agency: '台媒'}],
		['据《明港报》2月29日报道，', {agency: '明港报', day: '2020-02-29'}],
		['本网讯 ', {agency: '本网'}],
		['【明港报专讯】', {agency: '明港报'}],
		['新讯社临江12月30日电 ', {agency: '新讯社', place: '临江', day: '2019-12-30'}],
	])('is read off %j, the year from the page', (opening, dateline) => {
		const {metadata} = describeMadePage({byline: '2020-03-01 10:00 来源：北港网', opening});
		expect(metadata.dateline?.value).toEqual(dateline);
	});

	it.each([
		'据了解，',
		'据报道，',
		'据悉，',
		'本报问过他，',
		'新桥2月29日开放，',
		'2月29日，新讯社报道，',
	])('is not made up from %j', opening => {
		const {metadata} = describeMadePage({byline: '2020-03-01 来源：北港网', opening});
		expect(metadata.dateline).toBeUndefined();
	});

	it('has no day where neither it nor the page names a month', () => {
		const {metadata} = describeMadePage({opening: '新讯社临江29日电 '});
		expect(metadata.dateline?.value).toEqual({agency: '新讯社', place: '临江'});
	});

	it('has no year where the page has none', () => {
		const {metadata} = describeMadePage({opening: '新讯社临江2月29日电 '});
		expect(metadata.dateline?.value.day).toBe('--02-29');
	});

	it('warns when it is much older than the page', () => {
		const byline = '2020-03-01 10:00 来源：北港网';
		const {warnings} = describeMadePage({byline, opening: '新讯社临江2018年2月28日电 '});
		expect(warnings.map(({message}) => message)).toEqual([
			'The page is dated 2020-03-01, its dateline 2018-02-28.',
		]);
	});
});
