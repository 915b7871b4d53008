import {expect, test} from 'vitest';
import {splitInput, typable} from '../../../source/explorer/keys/split-input.ts';

test('a held key is as many keys as it was repeated', () => {
	expect(splitInput('jjj')).toEqual(['j', 'j', 'j']);
});

test('a character is one key, however many code units it has', () => {
	expect(splitInput('疫𠮷e\u0301👨‍👩‍👧')).toEqual(['疫', '𠮷', 'e\u0301', '👨‍👩‍👧']);
});

test('carriage return and line feed are one Enter', () => {
	expect(splitInput('好\r\n')).toEqual(['好', '\r\n']);
});

test('nothing is no key', () => {
	expect(splitInput('')).toEqual([]);
});

test('control characters are not typed', () => {
	expect(typable('\u001b[31m疫\u0007情\u0085')).toBe('[31m疫情');
});
