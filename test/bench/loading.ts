import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {findFiles} from '../../source/loading/find-files.ts';
import {startLoading} from '../../source/loading/load.ts';
import {nameFiles} from '../../source/loading/name-files.ts';
import {startWorker} from '../../source/loading/worker-port.ts';
import {makeArticles, writeJsonl, writePages} from './make-corpus.ts';
import {ms, printTable} from './statistics.ts';

/** As it is published: see `npm run build`. */
const worker = pathToFileURL(path.resolve('dist/program.js'));

/** Loads a corpus once, in workers; times in milliseconds, memory of the whole process in MB. */
const load = async (given: string, cacheFolder?: string) => {
	const start = performance.now();
	const files = nameFiles(findFiles([given]).files);
	let first: number | undefined;
	let longestWait = 0;
	let seen = start;
	const heart = setInterval(() => {
		const now = performance.now();
		longestWait = Math.max(longestWait, now - seen);
		seen = now;
	}, 5);
	const loading = startLoading(files, {
		reading: {},
		cache: cacheFolder ? {folder: cacheFolder, version: 'bench'} : undefined,
		workers: availableParallelism(),
		spawn: options => startWorker(worker, options),
	});
	loading.onChange(() => {
		first ??= performance.now() - start;
	});
	await loading.done;
	clearInterval(heart);
	const {documents} = loading.progress();
	return {documents, first, all: performance.now() - start, longestWait};
};

const readHeadlines = (file: string): Iterable<unknown> =>
	readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));

/**
 * Loading at scale: headlines, articles, files. `data` is a folder with real headlines and articles;
 * where it is missing, or for what it lacks, the generator writes the corpora.
 */
export const benchLoading = async (data: string): Promise<void> => {
	const folder = path.join(tmpdir(), 'qingdu-bench');
	const headlines = path.join(data, 'titles-100k.jsonl');
	const articles = path.join(data, 'articles-2k.jsonl');
	const made = {
		headlines: path.join(folder, 'headlines-100k.jsonl'),
		articles: path.join(folder, 'articles-20k.jsonl'),
		files: path.join(folder, 'files-100k'),
	};
	if (!existsSync(headlines)) {
		await writeJsonl(made.headlines, makeArticles(100_000, 0));
	}

	if (existsSync(articles)) {
		const real = [...readHeadlines(articles)] as object[];
		const copies = Array.from({length: 20_000}, (_, id) => ({id, ...real[id % real.length]}));
		await writeJsonl(made.articles, copies);
	} else {
		await writeJsonl(made.articles, makeArticles(20_000, 800));
	}

	writePages(made.files, 100_000, 640);
	const cache = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-cache-'));
	const runs: ReadonlyArray<readonly [string, string, string?]> = [
		['100k headlines', existsSync(headlines) ? headlines : made.headlines],
		['20k articles', made.articles],
		['100k files of 2 kB, cold', made.files, cache],
		['100k files of 2 kB, from the cache', made.files, cache],
	];
	const rows: string[][] = [];
	for (const [name, given, cacheFolder] of runs) {
		const {documents, first, all, longestWait} = await load(given, cacheFolder);
		const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
		rows.push([name, String(documents), ms(first!), ms(all), ms(longestWait), memory]);
	}

	rmSync(cache, {recursive: true});
	printTable(
		['loading', 'documents', 'first rows', 'all searchable', 'longest wait', 'memory'],
		rows,
	);
};
