import fc from 'fast-check';
import {expect, test} from 'vitest';
import {osc52, osc52ThroughScreen, safeOsc52Bytes} from '../../source/clipboard/osc52.ts';

const decode = (sequence: string): string => {
	const [, payload] = /^\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007$/.exec(sequence) ?? [];
	return Buffer.from(payload ?? 'no sequence', 'base64').toString('utf8');
};

test('any text comes back out of its sequence', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			expect(decode(osc52(text))).toBe(text);
		}),
	);
});

test('the pieces for GNU screen are short enough and make the same sequence', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 2000}), text => {
			const pieces = osc52ThroughScreen(text).split('\u001b\\');
			expect(pieces.pop()).toBe('');
			for (const piece of pieces) {
				expect(piece.startsWith('\u001bP')).toBe(true);
				expect(piece.length).toBeLessThanOrEqual(766);
			}

			expect(pieces.map(piece => piece.slice(2)).join('')).toBe(osc52(text));
		}),
	);
});

test('the safe size makes a sequence of at most 100,000 bytes', () => {
	expect(osc52('a'.repeat(safeOsc52Bytes)).length).toBeLessThanOrEqual(100_000);
	expect(osc52('a'.repeat(safeOsc52Bytes + 1)).length).toBeGreaterThan(100_000);
});
