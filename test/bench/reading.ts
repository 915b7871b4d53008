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

const longOnes = 12;

/** A corpus of that many short articles behind some of a megabyte and one of usual length; made once. */
const makeCorpus = async (): Promise<string> => {
	const folder = path.join(os.tmpdir(), `qingdu-bench-reading-${documents}-${longOnes}`);
	mkdirSync(folder, {recursive: true});
	const write = (name: string, length: number, seed: number): void => {
		const file = path.join(folder, name);
		if (existsSync(file)) return;
		const [article] = makeArticles(1, length, seed);
		const {title, date, source, body} = article!;
		writeFileSync(file, `${title}\n${date} 来源：${source}\n${body}\n`);
	};

	for (let index = 0; index < longOnes; index++) {
		write(`a-long-${String(index).padStart(2, '0')}.txt`, 350_000, 10 + index);
	}

	write('b-usual.txt', 6000, 1);
	await writeJsonl(path.join(folder, 'c-short.jsonl'), makeArticles(documents, 120, 2));
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

/** What stands in the texts and in no title: rows are written from where they differ. */
const bodyWords = /情况很好|得到好评|效果明显|还要继续/;

/** From the key that opens a document to the first of its text. */
const openAll = async (terminal: TimedTerminal, count: number): Promise<Measured> => {
	const times: number[] = [];
	const bytes: number[] = [];
	for (let press = 0; press < count; press++) {
		const before = terminal.bytes();
		const start = performance.now();
		terminal.write('j');
		times.push((await terminal.shown(bodyWords)) - start);
		// What follows the first of it is another matter: the rest of a long one is cleaned.
		await terminal.settled(400);
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
		await terminal.shown(`${(documents + longOnes + 1).toLocaleString('en')} documents`);
		await terminal.settled(2000);
		// Invented of the same words, the long ones would stand for one another.
		terminal.write('=g');
		await terminal.settled(500);
		const measure = async (
			name: string,
			keys: readonly string[],
			count?: number,
			warm?: number,
		): Promise<void> => note(name, await pressAll(terminal, keys, count, warm));
		const note = (name: string, {times, bytes}: Measured): void => {
			const size = `${columns}×${height}`;
			const p95 = ms(quantile(times, 0.95));
			rows.push([size, name, ms(quantile(times, 0.5)), p95, String(quantile(bytes, 0.5))]);
		};

		note('open a long article for the first time (j)', await openAll(terminal, longOnes - 1));
		terminal.write('j');
		await terminal.settled(200);
		await measure('scroll a usual article (J, K)', [...'JJJJJJKKKKKK']);
		terminal.write('k');
		await terminal.settled(200);
		await measure('scroll a long one (J, K)', [...'JJJJJJKKKKKK']);
		await measure('page a long one (Space, b)', [...'   bbb']);
		await measure('its end and its start (G, g)', ['\r', 'G', 'g', 'G', 'g'], 13, 3);
		terminal.write('\u001b');
		await terminal.settled(100);
		await measure('its views (v)', ['v'], 18, 3);
		await measure('open a long one again (k from the next)', ['j', 'k'], 12, 0);
		terminal.write('jjjjjjjj');
		await terminal.settled(200);
		await measure('next document (j, k)', [...'jjjjkkkk']);
		// Six documents down and up again: none of them scrolls the list.
		await measure('views of a short one (v)', ['v']);
		terminal.kill();
		await terminal.exited;
	}

	printTable(['screen', 'keys', 'median', 'p95', 'bytes (median)'], rows);
};
