import {beforeAll, describe, expect, it} from 'vitest';
import {loadConverter} from '../../source/script/convert-script.ts';
import {hitList} from '../../source/search/hits.ts';
import {buildSearchIndex, type Searchable} from '../../source/search/search-index.ts';
import {expectedFirst, expectedFirstByEar, titles} from './titles.ts';

const labelled = (label: string): Searchable => ({label, facts: [], body: ''});
const indexOf = (labels: readonly string[]) => buildSearchIndex(labels.map(labelled));

const page = (label: string, facts: readonly string[], body: string): Searchable => ({
	label,
	facts,
	body,
});

describe('on a list of titles in either script', () => {
	let toTaiwan: (text: string) => string;
	beforeAll(async () => {
		toTaiwan = await loadConverter('tw');
	});

	it.each(expectedFirst)('%s finds %s first, whichever script is whose', (query, title) => {
		const simplified = indexOf(titles);
		const traditional = indexOf(titles.map(toTaiwan));
		const wanted = titles.indexOf(title as (typeof titles)[number]);
		for (const index of [simplified, traditional]) {
			expect(hitList(index.find(query))[0]?.document).toBe(wanted);
			expect(hitList(index.find(toTaiwan(query)))[0]?.document).toBe(wanted);
		}
	});

	it.each(expectedFirstByEar)('%s, as it sounds, finds %s first', (query, title) => {
		const wanted = titles.indexOf(title as (typeof titles)[number]);
		expect(hitList(indexOf(titles).find(query))[0]?.document).toBe(wanted);
		expect(hitList(indexOf(titles.map(toTaiwan)).find(query))[0]?.document).toBe(wanted);
	});

	it.each(['龘靐', '龘靐龘靐', '防控疫苗接种率'])('%s finds nothing', query => {
		expect(hitList(indexOf(titles).find(query))).toEqual([]);
	});

	it('does not take two characters apart', () => {
		const found = hitList(indexOf(titles).find('防疫'));
		expect(found.map(({document}) => titles[document])).toEqual(['社区防疫小队上门送菜']);
	});
});

describe('the order of hits', () => {
	const index = buildSearchIndex([
		page('乡镇卫生院招聘', ['2021-03-02', '白鹭晚报'], '年报显示，河道清淤已完成八成。'),
		page('河道情况有淤塞，要清理', ['2021-03-02'], ''),
		page('河道清淤', ['2020-01-01'], ''),
		page('今冬河道清淤开工', [], ''),
		page('清淤进行时：河道两岸', [], ''),
		page('水利局通知', ['河道清淤办公室'], ''),
	]);

	it('goes from the title through gaps and facts to the body', () => {
		expect(
			hitList(index.find('河道清淤')).map(({document, tier}) => `${document} ${tier}`),
		).toEqual(['2 title', '3 title', '5 facts', '0 body']);
	});

	it('puts the words together before the words apart', () => {
		expect(
			hitList(index.find('河道 清淤')).map(({document, tier}) => `${document} ${tier}`),
		).toEqual(['2 title', '3 title', '4 all-terms', '5 facts', '0 body']);
	});

	it('lets the terms match in different places', () => {
		expect(hitList(index.find('招聘 白鹭 河道'))).toEqual([{document: 0, tier: 'body'}]);
		expect(hitList(index.find('招聘 白鹭 山火'))).toEqual([]);
	});

	it('keeps the order of the corpus when nothing is asked', () => {
		for (const query of ['', ' ', '　\t']) {
			expect(hitList(index.find(query)).map(({document}) => document)).toEqual([0, 1, 2, 3, 4, 5]);
		}
	});

	it('is the same for an index that was prepared', () => {
		const prepared = indexOf(titles);
		while (prepared.prepare());
		for (const [query] of [...expectedFirst, ...expectedFirstByEar]) {
			expect(hitList(prepared.find(query))).toEqual(hitList(indexOf(titles).find(query)));
		}
	});

	it('sets exact hits before those with typing errors', () => {
		const labels = [...titles.map(String), '林代玉开了一家裁缝铺'];
		const found = hitList(indexOf(labels).find('林代玉'));
		expect(found.map(({document, tier}) => `${labels[document]} ${tier}`)).toEqual([
			'林代玉开了一家裁缝铺 title',
			'林黛玉进府这一回怎么读 fuzzy',
		]);
	});

	it('leaves typing errors alone when few documents have one exact hit', () => {
		expect(hitList(index.find('清淤开工'))).toEqual([{document: 3, tier: 'title'}]);
	});
});

describe('the signs of the query language', () => {
	const labels = ['市委召开会议', '会议纪要公布', '召开市委扩大会议', '防汛演练', '会宜家具城'];
	const find = (query: string) =>
		hitList(indexOf(labels).find(query)).map(({document}) => document);

	it.each([
		['^市委', [0]],
		['会议$', [0, 2]],
		['^市委 会议$', [0]],
		["'huiyi", []],
		['huiyi', [1, 0, 2, 4]],
		['会议 !市委', [1]],
		['！会议', [3, 4]],
		['!会议 !防汛', [4]],
		['演练 | 纪要', [3, 1]],
		['演练｜纪要', [3, 1]],
		['会议 市委|公布', [0, 2, 1]],
		['"市委 扩大"', []],
		['“市委扩大”', [2]],
	] as const)('%s', (query, documents) => {
		expect([...find(query)].sort()).toEqual([...documents].sort());
	});

	it.each(['|', '!', '^', "'", '$', '| |', '！', '"', '""'])(
		'%s alone does not break it',
		query => {
			expect(() => find(query)).not.toThrow();
		},
	);
});

describe('the fields of the query language', () => {
	const dated = (label: string, date: string, source: string, body = ''): Searchable => ({
		label,
		facts: [date, source],
		body,
		fields: {date: [date], source: [source]},
	});
	const index = buildSearchIndex([
		dated('河道清淤', '2022-09-14T11:15:00', '重慶發布'),
		dated('重庆来客', '2022-10-02', '白鹭晚报', '客人到了。'),
		dated('秋收', '2021-01', '白鹭晚报', '本文来源:重庆，日期不详。'),
		{label: '没有日期', facts: [], body: '2022-09-14'},
	]);
	const find = (query: string) => hitList(index.find(query)).map(({document}) => document);

	it.each([
		['source:重庆', [0]],
		['body:河道', [0]],
		['source:chongqing', [0]],
		['来源：重庆', [0, 2]],
		['!source:白鹭', [0, 3]],
		['date:2022-09', [0]],
		['date:2022-09..10', [0, 1]],
		['date:2022', [0, 1]],
		['date:..2021', [2]],
		['date:202', [0, 1, 2]],
		['date:', [0, 1, 2, 3]],
		['date:昨天', []],
		['title:重庆', [1]],
		['body:重庆', [2]],
		['place:重庆', []],
		['source:白鹭 date:2022', [1]],
		['source:重庆|title:秋收', [0, 2]],
	])('%s', (query, documents) => {
		expect([...find(query)].sort()).toEqual(documents);
	});
});
