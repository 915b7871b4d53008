import {headlinesFile} from './corpora.ts';
import {median, ms, printTable} from './statistics.ts';
import {openTimedTerminal} from './timed-terminal.ts';

const rounds = 7;

/** The whole program in a pseudo-terminal: the bundled corpus, and 100,000 headlines without a cache. */
export const benchStartAtScale = async (data: string): Promise<void> => {
	const headlines = await headlinesFile(data);
	const bundled: number[] = [];
	const first: number[] = [];
	const all: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		let start = performance.now();
		const few = openTimedTerminal(process.execPath, ['dist/cli.js'], 120, 40);
		const bundledTime = (await few.shown('1/5')) - start;
		few.kill();
		await few.exited;
		start = performance.now();
		const many = openTimedTerminal(
			process.execPath,
			['dist/cli.js', '--no-cache', headlines],
			120,
			40,
		);
		const firstTime = (await many.shown(/ 1\/\d/)) - start;
		// Of `Loaded` only the end may be written anew.
		const allTime = (await many.shown(/ed 100,000 documents/)) - start;
		many.kill();
		await many.exited;
		if (round === 0) continue;
		bundled.push(bundledTime);
		first.push(firstTime);
		all.push(allTime);
	}

	const ratio = median(first.map((time, round) => time / bundled[round]!));
	printTable(
		['100k headlines, 120×40', 'median'],
		[
			['bundled corpus, start to first frame', ms(median(bundled))],
			['first rows on screen', ms(median(first))],
			['ratio, pair by pair', ratio.toFixed(2)],
			['all loaded and searchable', ms(median(all))],
		],
	);
};
