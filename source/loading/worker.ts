/** A thread that runs tasks: an entry file of its own, started by loading when there is much to do. */
import {parentPort, workerData} from 'node:worker_threads';
import {serveTasks} from './serve-tasks.ts';
import type {ToWorker, WorkerOptions} from './task.ts';

const port = parentPort!;
const serve = serveTasks(workerData as WorkerOptions, (message, transfer = []) => {
	port.postMessage(message, [...transfer]);
});

port.on('message', (message: string) => {
	void serve(JSON.parse(message) as ToWorker);
});
