import fc from 'fast-check';
import {expect, it} from 'vitest';
import {learnTemplates} from '../../../source/cleaning/templates/learn-templates.ts';
import {createSample, type Sample} from '../../../source/cleaning/templates/sample.ts';
import type {Sighting} from '../../../source/cleaning/templates/sighting.ts';

const sighting: fc.Arbitrary<Sighting> = fc.record({
	id: fc.nat(Number.MAX_SAFE_INTEGER),
	site: fc.constantFrom(0, 1, 2),
	signs: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
	lines: fc.uniqueArray(fc.nat(30), {minLength: 1, maxLength: 8}),
});

const sightings = fc.uniqueArray(sighting, {selector: ({id}) => id, maxLength: 60});

const sampleOf = (documents: readonly Sighting[], most: number): Sample => {
	const sample = createSample(most);
	for (const document of documents) sample.add(document);
	return sample;
};

const contentOf = (sample: Sample) => [sample.halvings, sample.sightings()];

it('holds the same documents in whatever order they are seen', () => {
	fc.assert(
		fc.property(sightings, fc.integer({min: 8, max: 200}), (documents, most) => {
			const forth = sampleOf(documents, most);
			const back = sampleOf(documents.toReversed(), most);
			expect(contentOf(back)).toEqual(contentOf(forth));
			expect(learnTemplates(back.sightings())).toEqual(learnTemplates(forth.sightings()));
		}),
	);
});

it('holds the same documents in however many parts they are seen', () => {
	fc.assert(
		fc.property(
			sightings,
			fc.array(fc.nat(4), {minLength: 60, maxLength: 60}),
			fc.integer({min: 8, max: 200}),
			(documents, parts, most) => {
				const merged = createSample(most);
				for (const part of [3, 0, 4, 1, 2]) {
					merged.merge(
						sampleOf(
							documents.filter((_, at) => parts[at] === part),
							most,
						),
					);
				}

				expect(contentOf(merged)).toEqual(contentOf(sampleOf(documents, most)));
			},
		),
	);
});

it('counts a document once, however often it is seen', () => {
	fc.assert(
		fc.property(sightings, documents => {
			const twice = sampleOf([...documents, ...documents], 100);
			expect(contentOf(twice)).toEqual(contentOf(sampleOf(documents, 100)));
		}),
	);
});

it('never holds more lines than it may', () => {
	fc.assert(
		fc.property(sightings, fc.integer({min: 8, max: 200}), (documents, most) => {
			const kept = sampleOf(documents, most).sightings();
			expect(kept.reduce((sum, {lines}) => sum + lines.length, 0)).toBeLessThanOrEqual(most);
		}),
	);
});
