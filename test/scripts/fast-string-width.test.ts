import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import fastStringWidth from '../../scripts/fast-string-width.ts';

test('every character of the basic plane is as wide as string-width says', () => {
	const different: string[] = [];
	for (let unit = 0; unit <= 0xffff; unit++) {
		const character = String.fromCharCode(unit);
		if (fastStringWidth(character) !== stringWidth(character)) {
			different.push(unit.toString(16).padStart(4, '0'));
		}
	}

	expect(different).toEqual([]);
});

test.each([
	['会议于9月28日召开。', 19],
	['\u001b[1m会议\u001b[22m A', 6],
	['e\u0301é', 2],
	['𠮷野家', 6],
	['☁️🏙️👨‍👩‍👧', 6],
	['가각', 4],
])('%j takes %i columns', (text, columns) => {
	expect(fastStringWidth(text)).toBe(columns);
	expect(stringWidth(text)).toBe(columns);
});

test('texts of plain and unusual characters, styles and broken sequences agree', () => {
	const piece = fc.oneof(
		{weight: 4, arbitrary: fc.integer({min: 0x4e00, max: 0x9fff}).map(String.fromCharCode)},
		{weight: 2, arbitrary: fc.integer({min: 0x20, max: 0x33ff}).map(String.fromCharCode)},
		fc.integer({min: 0xf900, max: 0xffff}).map(String.fromCharCode),
		fc.string({unit: 'grapheme', maxLength: 3}),
		fc.constantFrom(
			'\u001b[31m',
			'\u001b[1;39m',
			'\u001b[0m',
			'\u001b[',
			'\u001b',
			'\ufe0f',
			'\u200d',
		),
	);
	fc.assert(
		fc.property(fc.array(piece), pieces => {
			const text = pieces.join('');
			expect(fastStringWidth(text)).toBe(stringWidth(text));
		}),
		{numRuns: 2000},
	);
});
