import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dropUnseen, terminalSafe} from '../../source/text/terminal-safe.ts';

test('escape sequences become signs that a reader can see', () => {
	expect(terminalSafe('\u001b[31m红\u001b[0m')).toBe('␛[31m红␛[0m');
	expect(terminalSafe('\u009d52;c;\u0007')).toBe('\ufffd52;c;␇');
});

test('a tab becomes one space', () => {
	expect(terminalSafe('甲\t乙')).toBe('甲 乙');
});

test('bidirectional overrides and lone surrogates are shown, pairs are kept', () => {
	expect(terminalSafe('\u202e甲\ud800乙\udc00𠮷')).toBe('\ufffd甲\ufffd乙\ufffd𠮷');
});

test('any text keeps its length and loses every control', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			const safe = terminalSafe(text);
			expect(safe).toHaveLength(text.length);
			expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
			expect(terminalSafe(safe)).toBe(safe);
		}),
		{numRuns: 2000},
	);
});

test('joiners and variation selectors are dropped on the way to the screen', () => {
	expect(dropUnseen('👩\u200d👧❤\ufe0f')).toBe('👩👧❤');
});

test('of a flood of marks on one character so many are kept as can be seen', () => {
	const flood = `國${'\u0301'.repeat(100_000)}`;
	expect(dropUnseen(flood)).toBe(`國${'\u0301'.repeat(30)}`);
	expect(dropUnseen('Việt が'.normalize('NFD').repeat(500))).toBe(
		'Việt が'.normalize('NFD').repeat(500),
	);
});
