import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {displayWidth, fitColumns} from '../../source/text/display-width.ts';

test.each([
	['会议', 4],
	['，。「」', 8],
	['abc', 3],
	['“…—·”', 5],
	['ｅ１', 4],
	['e\u0301', 1],
	['\u200b\u00ad\ufeff', 0],
	['𠮷', 2],
	['😀', 2],
	['ｶﾅ', 2],
])('%j takes %i columns', (text, columns) => {
	expect(displayWidth(text)).toBe(columns);
});

test('it agrees with string-width on any plain text', () => {
	const plain = fc.string({
		unit: fc
			.oneof(
				fc.integer({min: 0x20, max: 0x7e}),
				fc.integer({min: 0xa1, max: 0x2ff}),
				fc.integer({min: 0x2010, max: 0x2027}),
				fc.integer({min: 0x3000, max: 0x3029}),
				fc.integer({min: 0x4e00, max: 0x9fff}),
				fc.integer({min: 0xff01, max: 0xff60}),
				fc.integer({min: 0x20000, max: 0x2a6df}),
			)
			.filter(code => code !== 0xad)
			.map(code => String.fromCodePoint(code)),
	});
	fc.assert(
		fc.property(plain, text => {
			expect(displayWidth(text)).toBe(stringWidth(text));
		}),
		{numRuns: 2000},
	);
});

test('fitting never splits a surrogate pair or a combining mark from its base', () => {
	expect(fitColumns('𠮷野', 3)).toBe(2);
	expect(fitColumns('𠮷野', 1)).toBe(0);
	expect(fitColumns('ae\u0301b', 2)).toBe(3);
	expect(fitColumns('会议室', 4, 1)).toBe(3);
});

test('what fits is as wide as it can be', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.nat(40), (text, columns) => {
			const end = fitColumns(text, columns);
			expect(displayWidth(text.slice(0, end))).toBeLessThanOrEqual(columns);
			if (end < text.length) {
				const next = String.fromCodePoint(text.codePointAt(end)!);
				expect(displayWidth(text.slice(0, end) + next)).toBeGreaterThan(columns);
			}
		}),
	);
});
