import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {clean} from '../../source/cleaning/clean.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {loadConverter} from '../../source/script/convert-script.ts';
import {median, printTable} from './statistics.ts';
import {vary} from './vary.ts';

const read = (folder: string): readonly string[] =>
	vary(readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'utf8')));

/** Megabytes of UTF-8 a second; the median of runs of at least half a second each. */
const throughput = (texts: readonly string[], work: (text: string) => unknown): number => {
	const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const speeds: number[] = [];
	for (let run = 0; run < 10; run++) {
		const start = performance.now();
		let done = 0;
		while (performance.now() - start < 500) {
			for (const text of texts) work(text);
			done += size;
		}

		speeds.push((done / (performance.now() - start)) * 1000);
	}

	// The first runs pay for compiling.
	return median(speeds.slice(4));
};

/** Bytes the opencc program is given: enough that its start counts for nothing. */
const peerBytes = 8e6;

/** MB/s of the opencc program converting the same texts, or undefined where it is not installed. */
const openccThroughput = (texts: readonly string[]): number | undefined => {
	if (spawnSync('opencc', ['--version']).error) return undefined;
	const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-'));
	const whole = texts.join('\n');
	const text = whole.repeat(Math.ceil(peerBytes / Buffer.byteLength(whole)));
	const input = path.join(folder, 'in.txt');
	writeFileSync(input, text);
	const speeds = Array.from({length: 3}, () => {
		const start = performance.now();
		spawnSync('opencc', ['-c', 't2s.json', '-i', input, '-o', path.join(folder, 'out.txt')]);
		return Buffer.byteLength(text) / 1e3 / (performance.now() - start);
	});
	rmSync(folder, {recursive: true});
	return median(speeds);
};

/** Cleaning and metadata, one core, beside opencc-js and the opencc program converting the same text to simplified. */
export const benchCleaning = async (pages: string | undefined): Promise<void> => {
	const convert = await loadConverter('hans');
	const corpora: Array<readonly [string, readonly string[]]> = [['bundled corpus', read('seeds')]];
	if (pages && existsSync(pages)) corpora.push([`page dumps (${pages})`, read(pages)]);
	const rows = corpora.map(([name, texts]) => [
		name,
		throughput(texts, text => clean(text)).toFixed(1),
		throughput(texts, raw =>
			describeDocument({id: '', path: '', encoding: 'utf-8', brokenBytes: 0, raw}),
		).toFixed(1),
		throughput(texts, convert).toFixed(1),
		openccThroughput(texts)?.toFixed(1) ?? 'not installed',
	]);
	printTable(
		['MB/s, one core', 'cleaning', 'cleaning and metadata', 'opencc-js t→cn', 'opencc -c t2s.json'],
		rows,
	);
};
