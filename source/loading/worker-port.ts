import {Worker} from 'node:worker_threads';
import type {WorkerPort} from './run-in-workers.ts';
import type {WorkerOptions} from './task.ts';

/** Starts the worker whose built file is given. */
export const startWorker = (file: URL, workerData: WorkerOptions): WorkerPort => {
	// Documents live until their shelf is full: with little room for the young they would be copied often.
	const resourceLimits = {maxYoungGenerationSizeMb: 32};
	const worker = new Worker(file, {workerData, resourceLimits});
	let reason = 'it ended';
	worker.on('error', error => {
		reason = error.message;
	});
	return {
		post: message => worker.postMessage(message),
		onMessage: listener => worker.on('message', listener),
		onEnd: listener => worker.on('exit', () => listener(reason)),
		stop: () => void worker.terminate(),
	};
};
