import {median, ms, printTable} from './statistics.ts';
import {openTimedTerminal} from './timed-terminal.ts';

const rounds = 15;

/** Start to first frame on the bundled corpus, against an empty Node in the same run. */
export const benchStart = async (): Promise<void> => {
	const empty: number[] = [];
	const first: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		let start = performance.now();
		const nothing = openTimedTerminal(process.execPath, ['-e', '0'], 120, 40);
		const emptyTime = (await nothing.exited) - start;
		start = performance.now();
		const program = openTimedTerminal(process.execPath, ['dist/cli.js'], 120, 40);
		const firstTime = (await program.shown('1/5')) - start;
		program.kill();
		await program.exited;
		// The first round warms the disk cache.
		if (round === 0) continue;
		empty.push(emptyTime);
		first.push(firstTime);
	}

	const ratio = median(first.map((value, index) => value / empty[index]!));
	printTable(
		['start, 120×40', 'median'],
		[
			['empty node, start to exit', ms(median(empty))],
			['qingdu, start to first frame of the bundled corpus', ms(median(first))],
			['ratio, pair by pair', ratio.toFixed(2)],
		],
	);
};
