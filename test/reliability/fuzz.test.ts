import fc from 'fast-check';
import {expect, test} from 'vitest';
import {promises} from './promises.ts';
import {tellFigures} from './tell-figures.ts';

/** Seconds in all, for a long run on demand; none in CI, where there is a number of cases. */
const {QINGDU_FUZZ_SECONDS: asked} = process.env;
const seconds = Number(asked ?? 0);
const cases = 300;

/**
 * Milliseconds: with this much to begin with, nothing takes longer per kilobyte. Some hundred times
 * what it takes on a quiet machine, so that only what grows with a square, or worse, ever does.
 */
const atFirst = 2000;
const perKilobyte = 500;

// Not by test.each, which cuts long names off in the report.
for (const promised of promises) {
	test(promised.name, {timeout: seconds * 2000 + 60_000}, async () => {
		let count = 0;
		let longest = 0;
		const property = fc.asyncProperty(promised.input, async input => {
			count++;
			const before = process.cpuUsage();
			await promised.check(input);
			const {user} = process.cpuUsage(before);
			const milliseconds = user / 1000;
			longest = Math.max(longest, milliseconds);
			const bound = atFirst + (promised.bytes(input) / 1024) * perKilobyte;
			expect(milliseconds).toBeLessThan(bound);
		});
		const time = (seconds * 1000) / promises.length;
		await fc.assert(
			property,
			seconds > 0
				? {
						numRuns: Number.MAX_SAFE_INTEGER,
						interruptAfterTimeLimit: time,
						markInterruptAsFailure: false,
					}
				: {numRuns: cases},
		);
		expect(count).toBeGreaterThanOrEqual(seconds > 0 ? 1 : cases);
		tellFigures({cases: count, 'longest case, ms': Math.round(longest)});
	});
}
