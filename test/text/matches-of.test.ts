import fc from 'fast-check';
import {expect, it} from 'vitest';
import {matchesOf} from '../../source/text/matches-of.ts';

const patterns = [/a/g, /a*/g, /a*/gu, /(?<b>b)|(?=a)/gu, /(?:)/g, /(?:)/gu, /\n?$/gm];

it('finds what matchAll finds, empty matches and halves of characters too', () => {
	const text = fc
		.array(fc.constantFrom('a', 'b', '𠮷', '\ud842', '\n'), {maxLength: 12})
		.map(parts => parts.join(''));
	fc.assert(
		fc.property(text, fc.constantFrom(...patterns), (whole, pattern) => {
			expect(matchesOf(whole, pattern)).toEqual([...whole.matchAll(pattern)]);
		}),
	);
});
