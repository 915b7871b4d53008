import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {articlesFile, headlinesFile, manyHeadlinesFile, pagesFolder} from './corpora.ts';
import type {Loaded} from './load-once.ts';
import {ms, printTable} from './statistics.ts';

/** Each in a process of its own: what one has compiled or holds is none of the next one's. */
const load = (given: string, cacheFolder = ''): Loaded => {
	const run = ['scripts/run-bundled.mjs', 'test/bench/load-once.ts', given, cacheFolder];
	return JSON.parse(execFileSync(process.execPath, run, {encoding: 'utf8'}));
};

const head = ['documents', 'first rows', 'all searchable', 'each', 'longest wait', 'most memory'];

const row = (name: string, {documents, first, all, longestWait, memory}: Loaded) => [
	name,
	String(documents),
	ms(first),
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
		rows.push(row(name, load(given, cacheFolder)));
	}

	rmSync(cache, {recursive: true});
	printTable(['loading', ...head], rows);
};

/** What a document costs as collections grow. */
export const benchGrowth = async (data: string): Promise<void> => {
	const rows: string[][] = [];
	for (const count of [1000, 10_000, 100_000, 300_000, 800_000]) {
		rows.push(row(`${count} headlines`, load(await manyHeadlinesFile(data, count))));
	}

	printTable(['growth', ...head], rows);
};
