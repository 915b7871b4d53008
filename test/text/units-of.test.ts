import fc from 'fast-check';
import {expect, test} from 'vitest';
import {unitsOf, unitsOneByOne} from '../../source/text/units-of.ts';

const texts = fc.oneof(
	fc.string({unit: 'binary'}),
	// Half a character too.
	fc.array(fc.constantFrom('桥', '\ud83d', '\ude00', 'a', '\u0000')).map(parts => parts.join('')),
);

test('are those of the text, however they are come by', () => {
	fc.assert(
		fc.property(texts, text => {
			const expected = text.split('').map(unit => unit.charCodeAt(0));
			expect(Array.from(unitsOf(text))).toEqual(expected);
			expect(Array.from(unitsOneByOne(text))).toEqual(expected);
		}),
	);
});

test('are nobody else’s memory', () => {
	const units = unitsOf('石桥');
	unitsOf('新桥').fill(0);
	expect(String.fromCharCode(...units)).toBe('石桥');
});
