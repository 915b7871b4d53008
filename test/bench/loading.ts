import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {findFiles} from '../../source/loading/find-files.ts';
import {startLoading} from '../../source/loading/load.ts';
import {nameFiles} from '../../source/loading/name-files.ts';
import {startWorker} from '../../source/loading/worker-port.ts';
import {createSearchIndex} from '../../source/search/search-index.ts';
import {articlesFile, headlinesFile, manyHeadlinesFile, pagesFolder} from './corpora.ts';
import {ms, printTable} from './statistics.ts';

/** As it is published: see `npm run build`. */
const worker = pathToFileURL(path.resolve('dist/cli.js'));

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
	const index = createSearchIndex();
	for (const {shelf} of loading.library.shelves) index.add(shelf.folded);
	index.find('疫情防控');
	const {documents} = loading.progress();
	const all = performance.now() - start;
	loading.stop();
	return {documents, first, all, longestWait, memory: process.memoryUsage().rss / 1e6};
};

const head = ['documents', 'first rows', 'all searchable', 'each', 'longest wait', 'memory'];

type Loaded = Awaited<ReturnType<typeof load>>;

const row = (name: string, {documents, first, all, longestWait, memory}: Loaded) => [
	name,
	String(documents),
	ms(first!),
	ms(all),
	`${((all * 1000) / documents).toFixed(1)} µs`,
	ms(longestWait),
	`${Math.round(memory)} MB`,
];

/**
 * Loading at scale: headlines, articles, files. `data` is a folder with real headlines and articles;
 * where it is missing, or for what it lacks, the generator writes the corpora.
 */
export const benchLoading = async (data: string): Promise<void> => {
	const pages = pagesFolder();
	const cache = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-cache-'));
	const runs: ReadonlyArray<readonly [string, string, string?]> = [
		['100k headlines', await headlinesFile(data)],
		['20k articles', await articlesFile(data)],
		['100k files of 2 kB, cold', pages, cache],
		['100k files of 2 kB, from the cache', pages, cache],
	];
	const rows: string[][] = [];
	for (const [name, given, cacheFolder] of runs) {
		rows.push(row(name, await load(given, cacheFolder)));
	}

	rmSync(cache, {recursive: true});
	printTable(['loading', ...head], rows);
};

/** What a document costs as collections grow. */
export const benchGrowth = async (data: string): Promise<void> => {
	const rows: string[][] = [];
	for (const count of [1000, 10_000, 100_000, 300_000, 800_000]) {
		rows.push(row(`${count} headlines`, await load(await manyHeadlinesFile(data, count))));
	}

	printTable(['growth', ...head], rows);
};
