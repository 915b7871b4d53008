import {describe, expect, it} from 'vitest';
import {findAnnotations} from '../../../source/cleaning/pinyin/annotations.ts';
import {
	isToned,
	plainSyllable,
	withoutMarkedVowels,
	withoutTones,
} from '../../../source/cleaning/pinyin/syllable.ts';

describe('a syllable', () => {
	it('is read whatever letters it is printed with', () => {
		expect(plainSyllable('qiánɡ')).toBe('qiáng');
		expect(plainSyllable('hɑo')).toBe('hao');
		expect(plainSyllable('hăo')).toBe('hǎo');
		expect(plainSyllable('lu\u0308\u0300')).toBe('lǜ');
	});

	it('loses its tone, or its marked vowels', () => {
		expect(isToned('shí')).toBe(true);
		expect(isToned('lü')).toBe(false);
		expect(withoutTones('lǜ')).toBe('lü');
		expect(withoutMarkedVowels('shí')).toEqual(['sh']);
		expect(withoutMarkedVowels('shāng')).toEqual(['shng', 'shn']);
		expect(withoutMarkedVowels('de')).toEqual(['de']);
	});
});

describe('annotations', () => {
	it('are lower-case letters in parentheses, with spaces at most', () => {
		const text = '會(huì )議(WHO)社(shè2)区(記)时()實( shí)';
		expect(findAnnotations(text).map(({host, reading}) => host + reading)).toEqual([
			'會huì',
			'實shí',
		]);
	});

	it('stand for the same character when they repeat', () => {
		const annotations = findAnnotations('有(you)(you)(me)');
		expect(annotations.map(({hostAt, repeated}) => [hostAt, repeated])).toEqual([
			[0, false],
			[0, true],
			[10, false],
		]);
	});
});
