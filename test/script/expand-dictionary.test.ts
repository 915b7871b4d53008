import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import {expect, it} from 'vitest';
import {compact} from '../../scripts/compact-dictionary.mjs';
import {expandDictionary} from '../../source/script/expand-dictionary.ts';

it('gives back every phrase of the dictionary as it was', () => {
	expect(expandDictionary(compact(phrases, characters), characters) === phrases).toBe(true);
});

it('is less than half as long', () => {
	expect(compact(phrases, characters).length).toBeLessThan(phrases.length / 2);
});

it('tells a phrase by what is new in it', () => {
	const few = '一个 一個|一个劲 一個勁|一伙 一夥';
	expect(compact(few, '个 個|劲 勁')).toBe('0一个2劲1伙B夥');
	expect(expandDictionary('0一个2劲1伙B夥', '个 個|劲 勁')).toBe(few);
});
