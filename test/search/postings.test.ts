import fc from 'fast-check';
import {expect, it} from 'vitest';
import {countOf, createPostings, placesOf} from '../../source/search/postings.ts';
import {unitsOf} from '../../source/text/units-of.ts';

const texts = fc.string({unit: fc.constantFrom(...'疫情防控a\n'), maxLength: 60});

it('knows where every character stands, line breaks aside', () => {
	fc.assert(
		fc.property(fc.oneof(texts, fc.string({unit: 'binary'})), text => {
			const postings = createPostings(unitsOf(text));
			for (const unit of new Set(unitsOf(`${text}几`))) {
				const places = [...text.split('').keys()].filter(place => text.charCodeAt(place) === unit);
				const wanted = unit === 0x0a ? [] : places;
				expect([...placesOf(postings, unit)]).toEqual(wanted);
				expect(countOf(postings, unit)).toBe(wanted.length);
			}
		}),
	);
});
