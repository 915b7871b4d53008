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

const sizeOf = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Megabytes of UTF-8 a second, over at least half a second. */
type Measure = () => number;

const measureOf = (texts: readonly string[], work: (text: string) => unknown): Measure => {
	const size = sizeOf(texts);
	return () => {
		const start = performance.now();
		let done = 0;
		while (performance.now() - start < 500) {
			for (const text of texts) work(text);
			done += size;
		}

		return done / 1e3 / (performance.now() - start);
	};
};

/** Bytes the opencc program is given: enough that its start counts for nothing. */
const peerBytes = 4e6;

/** The opencc program converting the same texts, or undefined where it is not installed. */
const openccOf = (texts: readonly string[], folder: string): Measure | undefined => {
	if (spawnSync('opencc', ['--version']).error) return undefined;
	const whole = texts.join('\n');
	const text = whole.repeat(Math.ceil(peerBytes / Buffer.byteLength(whole)));
	const size = Buffer.byteLength(text);
	const input = path.join(folder, 'in.txt');
	writeFileSync(input, text);
	return () => {
		const start = performance.now();
		spawnSync('opencc', ['-c', 't2s.json', '-i', input, '-o', path.join(folder, 'out.txt')]);
		return size / 1e3 / (performance.now() - start);
	};
};

/** The first rounds pay for compiling. */
const warmUps = 4;
const rounds = 7;

/** Cleaning and metadata, one core, beside opencc-js and the opencc program converting the same text to simplified. */
export const benchCleaning = async (pages: string | undefined): Promise<void> => {
	const convert = await loadConverter('hans');
	const corpora: Array<readonly [string, readonly string[]]> = [['bundled corpus', read('seeds')]];
	if (pages && existsSync(pages)) corpora.push([`page dumps (${pages})`, read(pages)]);
	const rows = corpora.map(([name, texts]) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-'));
		const describing = measureOf(texts, raw =>
			describeDocument({id: '', path: '', encoding: 'utf-8', brokenBytes: 0, raw}),
		);
		const opencc = openccOf(texts, folder);
		for (let round = 0; round < warmUps; round++) describing();
		// In turns, as the machine is not the same from second to second.
		const measures = [measureOf(texts, text => clean(text)), describing, measureOf(texts, convert)];
		const speeds = Array.from({length: rounds}, () =>
			[...measures, ...(opencc ? [opencc] : [])].map(measure => measure()),
		);
		rmSync(folder, {recursive: true});
		const column = (at: number): string => median(speeds.map(speed => speed[at]!)).toFixed(1);
		return [
			name,
			column(0),
			column(1),
			column(2),
			opencc ? column(3) : 'not installed',
			opencc ? median(speeds.map(speed => speed[1]! / speed[3]!)).toFixed(2) : '',
		];
	});
	printTable(
		[
			'MB/s, one core',
			'cleaning',
			'cleaning and metadata',
			'opencc-js t→cn',
			'opencc -c t2s.json',
			'cleaning and metadata / opencc',
		],
		rows,
	);
};
