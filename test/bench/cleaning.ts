import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {clean} from '../../source/cleaning/clean.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {loadConverter} from '../../source/script/convert-script.ts';
import {median, printTable} from './statistics.ts';

const read = (folder: string): string[] =>
	readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'utf8'));

/** Megabytes of UTF-8 a second; the median of runs of at least half a second each. */
const throughput = (texts: readonly string[], work: (text: string) => unknown): number => {
	const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const speeds: number[] = [];
	for (let run = 0; run < 6; run++) {
		const start = performance.now();
		let done = 0;
		while (performance.now() - start < 500) {
			for (const text of texts) work(text);
			done += size;
		}

		speeds.push((done / (performance.now() - start)) * 1000);
	}

	// The first run pays for compiling.
	return median(speeds.slice(1));
};

/** Cleaning and metadata, one core, beside opencc-js converting the same text to simplified. */
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
	]);
	printTable(['MB/s, one core', 'cleaning', 'cleaning and metadata', 'opencc-js t→cn'], rows);
};
