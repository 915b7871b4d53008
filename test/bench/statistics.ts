/** The value below which the share `p` (0 to 1) of the samples lie. */
export const quantile = (samples: readonly number[], p: number): number => {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
};

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Milliseconds, with one decimal where no other number is asked for. */
export const ms = (value: number, decimals = 1): string => `${value.toFixed(decimals)} ms`;

/** Prints rows as a Markdown table, so that a run can be pasted into a note. */
export const printTable = (
	head: readonly string[],
	rows: ReadonlyArray<readonly string[]>,
): void => {
	console.log(`\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`);
	for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};
