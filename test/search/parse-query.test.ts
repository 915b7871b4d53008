import {describe, expect, it} from 'vitest';
import {parseQuery} from '../../source/search/parse-query.ts';

const texts = (query: string) =>
	parseQuery(query).clauses.map(clause => clause.map(({text}) => text).join('|'));

describe('parseQuery', () => {
	it.each([
		['房价 下跌', ['房价', '下跌']],
		['房價　下跌', ['房价', '下跌']],
		['房价 | 楼市 下跌', ['房价|楼市', '下跌']],
		['房价｜楼市', ['房价|楼市']],
		['| 房价 |', ['房价']],
		['房价|', ['房价']],
		['“五一 假期” 高速', ['五一 假期', '高速']],
		['"五一', ['五一']],
		['会议\n纪要', ['会议', '纪要']],
		['', []],
		['  ', []],
		['|', []],
		['""', []],
	])('%j', (query, expected) => {
		expect(texts(query)).toEqual(expected);
	});

	it.each([
		['‘疫情', {text: '疫情', exact: true}],
		['！演练', {text: '演练', negated: true, exact: true}],
		['＾市委', {text: '市委', atStart: true}],
		['會議＄', {text: '会议', atEnd: true}],
		['$', {text: '$', atEnd: false}],
		['yq', {pinyin: true}],
		['GDP', {text: 'gdp', pinyin: false}],
	])('reads the signs of %s', (query, expected) => {
		expect(parseQuery(query).clauses[0]![0]).toMatchObject(expected);
	});

	it.each([
		['source:重慶', {name: 'source', value: '重庆'}],
		['来源：重慶', {name: 'source', value: '重庆'}],
		['date:2022-09..10', {name: 'date', range: {from: '2022-09', to: '2022-10'}}],
		['!has:pinyin', {name: 'has', value: 'pinyin'}],
	])('reads the field of %s', (query, field) => {
		expect(parseQuery(query).clauses[0]![0]!.field).toMatchObject(field);
	});

	it.each(['10:25', 'https://example.org', '记者:林', "'source:重庆", ':'])(
		'takes %s as text',
		query => {
			expect(parseQuery(query).clauses[0]![0]!.field).toBeUndefined();
		},
	);

	it('waits for the value of a field', () => {
		expect(texts('会议 source:')).toEqual(['会议']);
	});

	it('leaves out readings that were pasted with a text, and knows places all the same', () => {
		const texts = (query: string) =>
			parseQuery(query)
				.clauses.flat()
				.map(({text}) => text);
		expect(texts('領導(dǎo)小組')).toEqual(['领导小组']);
		expect(texts('银行（yín háng）存款')).toEqual(['银行存款']);
		expect(texts('開會(hui)')).toEqual(['开会']);
		expect(texts('新冠(COVID)')).toEqual(['新冠(covid)']);
		expect(texts('三公(工)')).toEqual(['三公(工)']);
		expect(texts('阿里(ios)')).toEqual(['阿里(ios)']);
		expect(parseQuery('領導(dǎo)小組 date:昨天').problems).toMatchObject([{start: 10, end: 17}]);
	});

	it('says where a date cannot be read, and goes on', () => {
		const query = parseQuery('会议 date:昨天');
		expect(query.problems).toEqual([{start: 3, end: 10, kind: 'not-a-date'}]);
		expect(query.clauses).toHaveLength(2);
	});

	it('knows the phrase that plain words make', () => {
		expect(parseQuery('iPhone　降价').phrase).toBe('iphone 降价');
		expect(parseQuery('iPhone !降价').phrase).toBeUndefined();
		expect(parseQuery('降价').phrase).toBeUndefined();
	});
});
