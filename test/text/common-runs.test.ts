import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {commonRuns} from '../../source/text/common-runs.ts';

const unitsOf = (text: string): number[] =>
	Array.from(text, character => character.codePointAt(0)!);

/** What two texts have in common, joined by |. */
const common = (one: string, other: string): string =>
	commonRuns(unitsOf(one), unitsOf(other))
		.map(run => one.slice(run.one, run.one + run.length))
		.join('|');

/** The length of the longest common subsequence, the slow and sure way. */
const longestCommon = (one: readonly number[], other: readonly number[]): number => {
	let row = new Array<number>(other.length + 1).fill(0);
	for (const unit of one) {
		const next = [0];
		for (const [at, otherUnit] of other.entries()) {
			next.push(unit === otherUnit ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
		}

		row = next;
	}

	return row.at(-1)!;
};

describe('two sequences have in common', () => {
	it.each([
		['清河市召开会议', '清河市召开会议', '清河市召开会议'],
		['清河市召开会议', '清河市昨日召开会议', '清河市|召开会议'],
		['清河市召开会议', '云溪县召开座谈', '召开'],
		['甲', '乙', ''],
		['', '甲', ''],
		['', '', ''],
	])('%s and %s: %s', (one, other, runs) => {
		expect(common(one, other)).toBe(runs);
	});

	it('as much as there is, in order', () => {
		const sequence = fc.array(fc.nat({max: 3}), {maxLength: 40});
		fc.assert(
			fc.property(sequence, sequence, (one, other) => {
				const runs = commonRuns(one, other);
				let [at, otherAt, length] = [0, 0, 0];
				for (const run of runs) {
					expect(run.one).toBeGreaterThanOrEqual(at);
					expect(run.other).toBeGreaterThanOrEqual(otherAt);
					for (let step = 0; step < run.length; step++) {
						expect(one[run.one + step]).toBe(other[run.other + step]);
					}

					at = run.one + run.length;
					otherAt = run.other + run.length;
					length += run.length;
				}

				expect(length).toBe(longestCommon(one, other));
			}),
		);
	});

	it('their ends, when all between is different', () => {
		const [one, other] = [1, 2].map(number => [0, ...new Array<number>(2000).fill(number), 9]);
		expect(commonRuns(one!, other!)).toEqual([
			{one: 0, other: 0, length: 1},
			{one: 2001, other: 2001, length: 1},
		]);
	});
});
