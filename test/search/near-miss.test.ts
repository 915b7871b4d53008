import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findFuzzy} from '../../source/search/fuzzy.ts';
import {
	allowedErrors,
	isPlausible,
	nearestStretch,
	piecesOf,
} from '../../source/search/near-miss.ts';

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

describe('piecesOf', () => {
	it('leaves one piece whole, whatever so many characters become', () => {
		const terms = fc.string({unit: fc.constantFrom(...'疫情防控'), minLength: 3, maxLength: 20});
		fc.assert(
			fc.property(terms, fc.array(fc.nat(), {maxLength: 6}), (term, places) => {
				const wrong = new Set(places.map(place => place % term.length));
				const pieces = piecesOf(term, wrong.size, unit => unit % 7);
				expect(pieces.map(({text}) => text).join('')).toBe(term);
				const isWhole = pieces.some(
					({start, text}) =>
						![...wrong].some(place => place >= start && place < start + text.length),
				);
				expect(isWhole).toBe(true);
			}),
		);
	});

	it('takes the cut whose pieces are rarer', () => {
		const costs = new Map([...'黛林玉'].map((character, cost) => [character.charCodeAt(0), cost]));
		const costOf = (unit: number): number => costs.get(unit)!;
		expect(piecesOf('黛林玉', 1, costOf).map(({text}) => text)).toEqual(['黛', '林玉']);
		expect(piecesOf('玉林黛', 1, costOf).map(({text}) => text)).toEqual(['玉林', '黛']);
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
