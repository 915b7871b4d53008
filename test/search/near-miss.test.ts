import {describe, expect, it} from 'vitest';
import {findFuzzy} from '../../source/search/fuzzy.ts';
import {allowedErrors, isPlausible, nearestStretch} from '../../source/search/near-miss.ts';

describe('allowedErrors', () => {
	it.each([
		['邯郸', 0],
		['林代玉', 1],
		['疫情防空', 1],
		['习近平讲话', 1],
		['疫情防空工做', 2],
		['2022-09-14', 0],
		['疫'.repeat(33), 0],
	])('%s may have %i', (term, errors) => {
		expect(allowedErrors(term)).toBe(errors);
	});
});

describe('nearestStretch', () => {
	it.each([
		['做好疫情防控工作', '疫情防空', '疫情防控', 0.5],
		['做好疫情防治工作', '疫情防空', '疫情防治', 1],
		['领导小组', '领小组', '领导小组', 1],
		['领小组', '领导小组', '领小组', 1],
		['疫情防控', '疫情防控', '疫情防控', 0],
	])('in %s for %s', (text, term, stretch, distance) => {
		const near = nearestStretch(text, term);
		expect(text.slice(near.start, near.end)).toBe(stretch);
		expect(near.distance).toBe(distance);
	});
});

describe('a slip is plausible', () => {
	it.each([
		['做好疫情防控工作', '疫情防空'],
		['林黛玉进府', '林代玉'],
		['习近平发表讲话', '习近评发表'],
		['国务院常务会议', '国务院长务会议'],
		['iphone全线降价', 'iphnoe'],
	])('in %s for %s', (text, term) => {
		expect(isPlausible(text, term, nearestStretch(text, term))).toBe(true);
	});

	it.each([
		['做好疫情防控工作', '疫情防控你好'],
		['习近平会见来宾', '习近平讲'],
		['王大明讲话', '王小明'],
		['做好疫情防治工作', '疫情防空'],
	])('not in %s for %s', (text, term) => {
		expect(isPlausible(text, term, nearestStretch(text, term))).toBe(false);
	});
});

describe('findFuzzy', () => {
	it('gives every stretch that comes as near as any, once', () => {
		const text = '疫情防控，疫情防治，疫情防控';
		const found = findFuzzy(text, '疫情防空');
		expect(found.map(({start}) => start)).toEqual([0, 10]);
	});

	it('looks for nothing in terms too short to go by', () => {
		expect(findFuzzy('邯郸', '邯单')).toEqual([]);
	});
});
