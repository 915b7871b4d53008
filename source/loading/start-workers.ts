import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {cacheFolder} from './cache.ts';
import {describeElsewhere} from './describe-elsewhere.ts';
import type {Reading} from './formats/format.ts';
import {type Loading, startLoading} from './load.ts';
import type {NamedFile} from './name-files.ts';
import {workHere} from './work-here.ts';
import {startThread, startWorker} from './worker-port.ts';

/** More threads than this wait for the disk, or for one another. */
const mostWorkers = 8;

/**
 * Starts loading in as many workers as there are cores. Where it `remembers` what they come to, then
 * for exactly this program: a worker runs what its file holds, so the digest of the file stands for all
 * rules and formats. Where it `learns`, what recurs is taken away once all is loaded.
 */
export const startWorkers = (
	files: readonly NamedFile[],
	program: URL,
	reading: Reading,
	{remembers, learns}: {readonly remembers: boolean; readonly learns: boolean},
): Loading => {
	// Beside it, and with the code that V8 kept: a thread is spared compiling all of it.
	const launcher = new URL('cli.js', program);
	const version = createHash('sha256').update(readFileSync(program)).digest('hex');
	const cache = remembers ? {folder: cacheFolder(process.env), version} : undefined;
	return startLoading(files, {
		reading,
		cache,
		workers: Math.min(availableParallelism(), mostWorkers),
		spawn: options => startWorker(launcher, options),
		here: workHere,
		describe: describeElsewhere(() =>
			startThread(launcher, {room: 'describing'}, {awaited: false}),
		),
		learns,
	});
};
