/** A stretch that two sequences have in common: where it begins in each, and how long it is. */
export type CommonRun = {readonly one: number; readonly other: number; readonly length: number};

/** More differences than this, and sequences are taken to differ in all that lies between their ends. */
const mostDifferences = 1000;

/**
 * What two sequences of numbers have in common, by the fewest insertions and deletions that make one
 * of the other (Myers, “An O(ND) Difference Algorithm”, 1986). Takes time in the product of their
 * length and their differences, so of very different sequences only the common ends are found.
 */
export const commonRuns = (
	one: ArrayLike<number>,
	other: ArrayLike<number>,
): readonly CommonRun[] => {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start++;
	let end = 0;
	while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
		end++;
	}

	const runs: CommonRun[] = [];
	const add = (at: number, otherAt: number, length: number): void => {
		if (length === 0) return;
		const last = runs.at(-1);
		if (last && last.one + last.length === at && last.other + last.length === otherAt) {
			runs[runs.length - 1] = {...last, length: last.length + length};
		} else {
			runs.push({one: at, other: otherAt, length});
		}
	};

	add(0, 0, start);
	for (const run of between(one, start, one.length - end, other, start, other.length - end)) {
		add(run.one, run.other, run.length);
	}

	add(one.length - end, other.length - end, end);
	return runs;
};

/** The same for `[from, to)` of both; nothing when there are too many differences. */
const between = (
	one: ArrayLike<number>,
	from: number,
	to: number,
	other: ArrayLike<number>,
	otherFrom: number,
	otherTo: number,
): readonly CommonRun[] => {
	const [length, otherLength] = [to - from, otherTo - otherFrom];
	if (length === 0 || otherLength === 0) return [];
	const most = Math.min(length + otherLength, mostDifferences);
	// How far one gets on each diagonal (place in one less place in other) with so many differences.
	const reached = new Int32Array(2 * most + 3);
	const middle = most + 1;
	const history: Int32Array[] = [];
	for (let differences = 0; differences <= most; differences++) {
		history.push(reached.slice(middle - differences - 1, middle + differences + 2));
		for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
			const below = reached[middle + diagonal - 1]!;
			const above = reached[middle + diagonal + 1]!;
			const isDown = diagonal === -differences || (diagonal !== differences && below < above);
			let at = isDown ? above : below + 1;
			let otherAt = at - diagonal;
			while (
				at < length &&
				otherAt < otherLength &&
				one[from + at] === other[otherFrom + otherAt]
			) {
				at++;
				otherAt++;
			}

			reached[middle + diagonal] = at;
			if (at >= length && otherAt >= otherLength) {
				return traced(history, length, otherLength).map(run => ({
					one: from + run.one,
					other: otherFrom + run.other,
					length: run.length,
				}));
			}
		}
	}

	return [];
};

/** Goes back from the end along what was reached, and collects the runs. */
const traced = (
	history: readonly Int32Array[],
	length: number,
	otherLength: number,
): readonly CommonRun[] => {
	const runs: CommonRun[] = [];
	let [at, otherAt] = [length, otherLength];
	for (let differences = history.length - 1; differences >= 0; differences--) {
		const reached = history[differences]!;
		const middle = differences + 1;
		const diagonal = at - otherAt;
		const below = reached[middle + diagonal - 1]!;
		const above = reached[middle + diagonal + 1]!;
		const isDown = diagonal === -differences || (diagonal !== differences && below < above);
		// The first step of all comes from nowhere: what lies before it is all in common.
		const start = differences === 0 ? 0 : isDown ? above : below + 1;
		if (at > start) runs.push({one: start, other: start - diagonal, length: at - start});
		at = differences === 0 ? 0 : isDown ? above : below;
		otherAt = at - (isDown ? diagonal + 1 : diagonal - 1);
	}

	return runs.reverse();
};
