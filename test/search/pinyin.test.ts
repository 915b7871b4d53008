import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fold} from '../../source/search/fold.ts';
import {createInitialPairs} from '../../source/search/initial-pairs.ts';
import {createPinyinMatcher, type Level} from '../../source/search/pinyin.ts';
import {soundAlike} from '../../source/search/reading-sets.ts';

const reads = (text: string, letters: string, level: Level): boolean =>
	createPinyinMatcher(letters)?.matchAt(fold(text), 0, level) === text.length;

describe('reading letters as pinyin', () => {
	it.each([
		['疫情', 'yiqing'],
		['重慶', 'chongqing'],
		['重慶', 'zhongqing'],
		['长江', 'changjiang'],
		['市长', 'shizhang'],
		['西安', 'xian'],
		['先', 'xian'],
		['西安', "xi'an"],
		['绿色', 'lvse'],
		['绿色', 'luse'],
		['女儿', 'nver'],
		['疫情', 'yiqi'],
		['5月疫情', '5月yiqing'],
		['疫情fk', '疫情fk'],
	])('%s is %s syllable by syllable', (text, letters) => {
		expect(reads(text, letters, 'syllables')).toBe(true);
	});

	it.each([
		['疫情防控', 'yqfk'],
		['疫情防控', 'yiqfangk'],
		['重庆', 'cq'],
		['重庆', 'zq'],
		['重庆', 'zhq'],
		['上海市', 'shhs'],
		['iPhone降价', 'iphonejj'],
	])('%s is %s by initials', (text, letters) => {
		expect(reads(text, letters, 'initials')).toBe(true);
	});

	it.each([
		['疫情防控', 'yqfx'],
		['疫情', 'yiqingf'],
		['疫情防控', 'yqk'],
	])('%s is not %s', (text, letters) => {
		expect(reads(text, letters, 'initials')).toBe(false);
	});

	it.each(['y', '5g', '疫情', '2022', 'a'.repeat(31)])('does not take %s for pinyin', term => {
		expect(createPinyinMatcher(term)).toBeUndefined();
	});

	it.each([
		['林书豪', 'lsh', true],
		['5g手机', '5gsj', true],
		['老师', 'lsh', false],
		['林书', 'lsh', false],
		['林书', 'linsh', false],
	])('%s with %s: a letter each is %s', (text, letters, expected) => {
		expect(createPinyinMatcher(letters)!.isInitials(text, 0)).toBe(expected);
	});

	it('knows what sounds alike', () => {
		expect(soundAlike('控'.charCodeAt(0), '空'.charCodeAt(0))).toBe(true);
		expect(soundAlike('控'.charCodeAt(0), '治'.charCodeAt(0))).toBe(false);
		expect(soundAlike('。'.charCodeAt(0), '，'.charCodeAt(0))).toBe(false);
	});
});

describe('the pairs of initials', () => {
	it('lead to every place where a match begins', () => {
		const letters = fc.string({
			unit: fc.constantFrom(...'yiqngchozhsfkaeu'),
			minLength: 2,
			maxLength: 8,
		});
		const texts = fc.string({
			unit: fc.constantFrom(...'疫情重庆长西安女儿行一鹅ab。\n'),
			minLength: 1,
		});
		fc.assert(
			fc.property(texts, letters, (start, typed) => {
				const text = `${start}\n`;
				const matcher = createPinyinMatcher(typed)!;
				const pairs = createInitialPairs(text);
				const led = matcher.second.flatMap(({initial, lengths}) =>
					[...pairs.placesOf(matcher.first, initial)].filter(
						place =>
							matcher.canStart(text.charCodeAt(place), lengths) &&
							matcher.matchAt(text, place, 'initials') >= 0,
					),
				);
				const all = [...Array(text.length).keys()].filter(
					place => matcher.matchAt(text, place, 'initials') >= 0,
				);
				expect([...new Set(led)].sort((a, b) => a - b)).toEqual(all);
			}),
			{numRuns: 500},
		);
	});
});
