import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {headlinesFile, readHeadlines} from './corpora.ts';
import {ms, printTable, quantile} from './statistics.ts';
import {openTimedTerminal, type TimedTerminal} from './timed-terminal.ts';

const queries = '疫情防控 国务院 高考分数 房价 5G iPhone 明星结婚 yiqing 为什么 2023'.split(' ');

const clearField = '\u0015';

/** Milliseconds without output after which a frame is over: longer than either program pauses within one. */
const quiet = 150;

/** From writing a key to the last byte of the frame it led to, for every key of every query. */
const timesOf = async (terminal: TimedTerminal): Promise<readonly number[]> => {
	const times: number[] = [];
	for (const query of queries) {
		for (const key of [...query, clearField]) {
			const before = terminal.bytes();
			const start = performance.now();
			terminal.write(key);
			const end = await terminal.settled(quiet);
			if (terminal.bytes() > before) times.push(end - start);
		}
	}

	return times;
};

const row = (name: string, times: readonly number[]): readonly string[] => [
	name,
	ms(quantile(times, 0.5)),
	ms(quantile(times, 0.95)),
	String(times.length),
];

/** A key typed into the filter of 100,000 titles, and into fzf with the same list on the same screen. */
export const benchKeysAtScale = async (data: string): Promise<void> => {
	const rows: Array<readonly string[]> = [];
	const qingdu = openTimedTerminal(
		process.execPath,
		['dist/cli.js', '--no-cache', await headlinesFile(data)],
		120,
		40,
	);
	await qingdu.shown(/ed 100,000 documents/);
	qingdu.write('/');
	await qingdu.settled(500);
	rows.push(row('qingdu', await timesOf(qingdu)));
	qingdu.kill();
	await qingdu.exited;

	if (spawnSync('fzf', ['--version']).error) {
		rows.push(['fzf', 'not installed', '', '']);
	} else {
		const list = path.join(tmpdir(), `qingdu-bench-titles-${process.pid}.txt`);
		const titles = (await readHeadlines(data)).map(({label}) => label);
		writeFileSync(list, `${titles.join('\n')}\n`);
		const fzf = openTimedTerminal('/bin/sh', ['-c', `fzf < "${list}"`], 120, 40);
		await fzf.shown(/100000\/100000/);
		await fzf.settled(500);
		rows.push(row('fzf', await timesOf(fzf)));
		fzf.kill();
		await fzf.exited;
	}

	printTable(['key typed → list redrawn, 120×40, 100k titles', 'median', 'p95', 'frames'], rows);
};
