import fc from 'fast-check';
import {expect, test} from 'vitest';
import {codePointOffsets} from '../../source/text/code-points.ts';

test('astral characters count once', () => {
	expect(codePointOffsets('𠮷a𠮷', [0, 2, 3, 5])).toEqual([0, 1, 2, 3]);
});

test('offsets that do not ascend or leave the text are refused', () => {
	expect(() => codePointOffsets('abc', [2, 1])).toThrow(RangeError);
	expect(() => codePointOffsets('abc', [4])).toThrow(RangeError);
});

test('it counts as Array.from does', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			const ends = [...text].map((_, index, all) => all.slice(0, index + 1).join('').length);
			expect(codePointOffsets(text, ends)).toEqual(ends.map((_, index) => index + 1));
		}),
	);
});
