import {Worker} from 'node:worker_threads';
import type {FromWorker, ToWorker, WorkerOptions} from './task.ts';

/** A thread as seen from here; a test hands in its own. */
export type Port<Sent, Received> = {
	post(message: Sent): void;
	onMessage(listener: (message: Received) => void): void;
	/** Called once when the thread is gone, whatever ended it. */
	onEnd(listener: (reason: string) => void): void;
	stop(): void;
};

/** A thread that runs tasks. */
export type WorkerPort = Port<ToWorker, FromWorker>;

/**
 * Starts a thread that runs the built file given; `workerData` tells it what it is for. The program does
 * not wait for one that is not `awaited` when all else is over.
 */
export const startThread = <Sent, Received>(
	file: URL,
	workerData: unknown,
	{awaited = true}: {readonly awaited?: boolean} = {},
): Port<Sent, Received> => {
	// Documents live until their shelf is full: with little room for the young they would be copied often.
	const resourceLimits = {maxYoungGenerationSizeMb: 32};
	const worker = new Worker(file, {workerData, resourceLimits});
	let reason = 'it ended';
	worker.on('error', error => {
		reason = error.message;
	});
	return {
		post: message => worker.postMessage(message),
		onMessage(listener) {
			worker.on('message', listener);
			// Whoever listens waits, until told not to.
			if (!awaited) worker.unref();
		},
		onEnd: listener => worker.on('exit', () => listener(reason)),
		stop: () => void worker.terminate(),
	};
};

/**
 * Starts the worker whose built file is given. Tasks go there as JSON: to hand over some hundred files as
 * objects takes many times as long.
 */
export const startWorker = (file: URL, workerData: WorkerOptions): WorkerPort => {
	const thread = startThread<string, FromWorker>(file, workerData);
	return {...thread, post: message => thread.post(JSON.stringify(message))};
};
