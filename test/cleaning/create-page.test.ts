import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createPage} from '../../source/cleaning/create-page.ts';

const anything = fc.string({unit: 'binary', maxLength: 40});
const half = fc.constantFrom('\ud83d', '\ude00', '摄\ud800', '　', 'Ａ', '\r\n');

test('every form of a page is as long as its text, and units are those of their form', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(anything, half)).map(parts => parts.join('')),
			text => {
				const {folded, foldedUnits, units} = createPage(text);
				expect(folded).toHaveLength(text.length);
				expect(Array.from(units)).toEqual(text.split('').map(unit => unit.charCodeAt(0)));
				// Half a character too: a line is known again by comparing the one with the other.
				expect(Array.from(foldedUnits)).toEqual(folded.split('').map(unit => unit.charCodeAt(0)));
			},
		),
	);
});
