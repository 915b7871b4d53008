import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {makeArticles, writeJsonl} from './make-corpus.ts';
import {ms, printTable, quantile} from './statistics.ts';
import {openTimedTerminal, type TimedTerminal} from './timed-terminal.ts';

const sizes = [
	[120, 40],
	[200, 60],
] as const;

const documents = 100_000;
const presses = 60;

/** A corpus of that many short articles behind one of a megabyte; made once. */
const makeCorpus = async (): Promise<string> => {
	const folder = path.join(os.tmpdir(), `qingdu-bench-reading-${documents}`);
	const long = path.join(folder, 'a-long.txt');
	mkdirSync(folder, {recursive: true});
	if (!existsSync(long)) {
		const [article] = makeArticles(1, 350_000);
		const {title, date, source, body} = article!;
		writeFileSync(long, `${title}\n${date} 来源：${source}\n${body}\n`);
	}

	await writeJsonl(path.join(folder, 'b-short.jsonl'), makeArticles(documents, 120, 2));
	return folder;
};

type Measured = {readonly times: readonly number[]; readonly bytes: readonly number[]};

/** From writing each key to the last byte of its frame; the first few warm the program up. */
const pressAll = async (
	terminal: TimedTerminal,
	keys: readonly string[],
	count = presses,
	warm = 6,
): Promise<Measured> => {
	const times: number[] = [];
	const bytes: number[] = [];
	for (let press = 0; press < count; press++) {
		const before = terminal.bytes();
		const start = performance.now();
		terminal.write(keys[press % keys.length]!);
		const end = await terminal.settled();
		if (terminal.bytes() === before || press < warm) continue;
		times.push(end - start);
		bytes.push(terminal.bytes() - before);
	}

	return {times, bytes};
};

/** What a reader does, with a corpus of a hundred thousand loaded, and in a text of a megabyte. */
export const benchReading = async (): Promise<void> => {
	const folder = await makeCorpus();
	const rows: string[][] = [];
	for (const [columns, height] of sizes) {
		const terminal = openTimedTerminal(process.execPath, ['dist/cli.js', folder], columns, height);
		await terminal.shown('100,001 documents');
		await terminal.settled(2000);
		const measure = async (
			name: string,
			keys: readonly string[],
			count?: number,
			warm?: number,
		): Promise<void> => {
			const {times, bytes} = await pressAll(terminal, keys, count, warm);
			const size = `${columns}×${height}`;
			const p95 = ms(quantile(times, 0.95));
			rows.push([size, name, ms(quantile(times, 0.5)), p95, String(quantile(bytes, 0.5))]);
		};

		await measure('scroll the long article (J, K)', [...'JJJJJJKKKKKK']);
		await measure('page the long article (Space, b)', [...'   bbb']);
		await measure('its end and its start (G, g)', ['\r', 'G', 'g', 'G', 'g'], 13, 3);
		terminal.write('\u001b');
		await terminal.settled(100);
		await measure('open the long article (k from the next)', ['j', 'k'], 12, 0);
		terminal.write('jjjjjjjj');
		await terminal.settled(200);
		await measure('next document (j, k)', [...'jjjjkkkk']);
		await measure('scroll a short one (J, K)', [...'JJJKKK'], 30);
		// Six documents down and up again: none of them scrolls the list.
		await measure('views (v)', ['v']);
		terminal.kill();
		await terminal.exited;
	}

	printTable(['screen', 'keys', 'median', 'p95', 'bytes (median)'], rows);
};
