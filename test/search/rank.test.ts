import fc from 'fast-check';
import {expect, it} from 'vitest';
import {hitDocument} from '../../source/search/hits.ts';
import {rank} from '../../source/search/rank.ts';
import {
	documentsOf,
	improve,
	noScores,
	scoreOf,
	tiers,
	worstQuality,
} from '../../source/search/score.ts';

const score = fc
	.tuple(fc.constantFrom(...tiers), fc.integer({min: 0, max: worstQuality}))
	.map(([tier, quality]) => scoreOf(tier, quality));

it.each([
	['a few', 50],
	['many', 12_000],
])('ranks %s documents by score, then by their order', (_, size) => {
	fc.assert(
		fc.property(fc.array(score, {minLength: 1, maxLength: 60}), fc.nat(), (some, seed) => {
			const scores = noScores(size);
			for (let step = 0; step < size; step++) {
				// Every document but each eleventh, not in their order.
				const document = (seed + step * 7919) % size;
				if (document % 11 > 0) improve(scores, document, some[document % some.length]!);
			}

			const expected = [...documentsOf(scores)].sort(
				(a, b) => scores.of[a]! - scores.of[b]! || a - b,
			);
			expect(Array.from(rank(scores), hitDocument)).toEqual(expected);
		}),
		{numRuns: 20},
	);
});
