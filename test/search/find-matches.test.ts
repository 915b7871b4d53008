import {describe, expect, it} from 'vitest';
import {findMatches} from '../../source/search/find-matches.ts';
import type {Tier} from '../../source/search/hits.ts';

/** The text with its matches in brackets. */
const shown = (text: string, query: string, tier?: Tier): string => {
	let result = '';
	let last = 0;
	for (const {start, end} of findMatches(text, query, tier)) {
		result += `${text.slice(last, start)}[${text.slice(start, end)}]`;
		last = end;
	}

	return result + text.slice(last);
};

describe('findMatches', () => {
	it.each([
		['领导小组', '市里的領導小組開會，領導小組說', '市里的[領導小組]開會，[領導小組]說'],
		['瞭解', '市民了解新规', '市民[了解]新规'],
		['5g', '５Ｇ基站与5G手机', '[５Ｇ]基站与[5G]手机'],
		['房价 下跌', '房價連年下跌，房价', '[房價]連年[下跌]，[房价]'],
		['哈哈', '哈哈哈哈', '[哈哈][哈哈]'],
		['疫情 情防', '疫情防控', '[疫情防]控'],
		['yqfk', '抓好疫情防控工作', '抓好[疫情防控]工作'],
		['chongqing', '来渝即到重慶', '来渝即到[重慶]'],
		['xian', '先去西安', '[先]去[西安]'],
		['疫防控', '疫情防控，疫情要防控', '[疫]情[防控]，[疫]情要[防控]'],
		['iphone降价', '降价了，iPhone也不贵', '[降价]了，[iPhone]也不贵'],
		['疫情防空', '做好疫情防控', '做好[疫情防控]'],
		['林代玉', '说的是林黛玉。', '说的是[林黛玉]。'],
		['!会议 市委', '市委会议', '[市委]会议'],
		['^市', '市委和市政府', '[市]委和市政府'],
		['会议$', '会议后的会议', '会议后的[会议]'],
		['source:白鹭', '白鷺晚报', '[白鷺]晚报'],
		['演练|会议', '市委会议', '市委[会议]'],
		['', '市委会议', '市委会议'],
		['龘靐', '市委会议', '市委会议'],
	])('%s in %s', (query, text, expected) => {
		expect(shown(text, query)).toBe(expected);
	});

	it('lights no near miss where the document is an exact hit', () => {
		expect(shown('疫情防空讲座', '疫情防控', 'title')).toBe('疫情防空讲座');
		expect(shown('疫情防空讲座', '疫情防控', 'fuzzy')).toBe('[疫情防空]讲座');
	});
});
