/** Loads a corpus once, in a process of its own, and writes what that took as a line of JSON. */
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {findFiles} from '../../source/loading/find-files.ts';
import {startLoading} from '../../source/loading/load.ts';
import {nameFiles} from '../../source/loading/name-files.ts';
import {startWorker} from '../../source/loading/worker-port.ts';
import {createSearchIndex} from '../../source/search/search-index.ts';

/** Times in milliseconds; memory, the most that the whole process held at any time, in MB. */
export type Loaded = {
	readonly documents: number;
	readonly first: number;
	readonly all: number;
	readonly longestWait: number;
	readonly memory: number;
};

/** As it is published: see `npm run build`. */
const worker = pathToFileURL(path.resolve('dist/cli.js'));

const [given, cacheFolder] = process.argv.slice(2);
const start = performance.now();
const files = nameFiles(findFiles([given!]).files);
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
const all = performance.now() - start;
const {documents} = loading.progress();
const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
const loaded: Loaded = {documents, first: first!, all, longestWait, memory};
console.log(JSON.stringify(loaded));
loading.stop();
