import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {makeArticles} from './make-corpus.ts';
import {median, printTable} from './statistics.ts';
import {vary} from './vary.ts';

const program = path.resolve('dist/cli.js');

/** Whole processes, from their start to their end; the median of so many runs. */
const runs = 7;

type Command = readonly [program: string, parameters: readonly string[]];

/**
 * Megabytes of input a second, of each. They run in turns: a machine is not as fast as it was a minute ago.
 */
const speedsOf = (commands: readonly Command[], bytes: number): readonly string[] => {
	const speeds = commands.map((): number[] => []);
	for (let run = 0; run < runs; run++) {
		for (const [index, [command, parameters]] of commands.entries()) {
			const start = performance.now();
			const {error} = spawnSync(command, parameters, {stdio: 'ignore'});
			if (!error) speeds[index]!.push(bytes / 1e3 / (performance.now() - start));
		}
	}

	return speeds.map(all => (all.length > 0 ? median(all).toFixed(1) : 'not installed'));
};

const exporting = (file: string, jobs: number): readonly string[] => {
	const sink = ['--output', '/dev/null'];
	return [program, '--export', 'jsonl', '--jobs', String(jobs), ...sink, file];
};

/** Enough that what a start costs counts for little. */
const enoughBytes = 12e6;

/** As lines of JSON; no two texts are the same. */
const asLines = (texts: Iterable<string>): string => {
	const lines: string[] = [];
	let bytes = 0;
	for (const text of texts) {
		const line = `${JSON.stringify({text})}\n`;
		lines.push(line);
		bytes += Buffer.byteLength(line);
		if (bytes > enoughBytes) break;
	}

	return lines.join('');
};

function* bodiesOf(file: string): Generator<string> {
	const texts = existsSync(file)
		? readFileSync(file, 'utf8')
				.split('\n')
				.filter(Boolean)
				.map(line => JSON.parse(line))
				.map(({text, content, body}) => text ?? content ?? body)
		: Array.from(makeArticles(2000, 600), ({title, date, source, body}) =>
				[title, date, source, body].join('\n'),
			);
	yield* vary(texts);
}

/** Exporting from file to file, with one job and with all cores, beside what people know, on one file. */
export const benchExport = async (data: string, pages: string): Promise<void> => {
	const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-'));
	const articles = path.join(data, 'articles-2k.jsonl');
	const name = existsSync(articles) ? `articles (${articles})` : 'articles, made';
	const corpora: Array<readonly [string, string]> = [[name, asLines(bodiesOf(articles))]];
	if (existsSync(pages)) {
		const texts = readdirSync(pages).map(name => readFileSync(path.join(pages, name), 'utf8'));
		corpora.push([`page dumps (${pages})`, asLines(vary(texts))]);
	}

	const rows = corpora.map(([name, text], index) => {
		const file = path.join(folder, `${index}.jsonl`);
		writeFileSync(file, text);
		const bytes = Buffer.byteLength(text);
		return [
			`${name}, ${(bytes / 1e6).toFixed(1)} MB`,
			...speedsOf(
				[
					[process.execPath, exporting(file, 1)],
					[process.execPath, exporting(file, availableParallelism())],
					['opencc', ['-c', 't2s.json', '-i', file, '-o', '/dev/null']],
					['rg', ['-c', '领导', file]],
				],
				bytes,
			),
		];
	});
	rmSync(folder, {recursive: true});
	printTable(
		['MB/s of input', 'one job', `${availableParallelism()} jobs`, 'opencc -c t2s.json', 'rg'],
		rows,
	);
};
