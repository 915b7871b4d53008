/** A thread that runs tasks: an entry file of its own, started by loading when there is much to do. */
import {parentPort, workerData} from 'node:worker_threads';
import {openCache} from './cache.ts';
import {runTask} from './run-task.ts';
import type {FromWorker, Task, ToWorker, WorkerOptions} from './task.ts';

const {reading, cache: kept} = workerData as WorkerOptions;
const cache = kept && openCache(kept.folder, kept.version, reading);
const port = parentPort!;

const say = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void => {
	port.postMessage(message, [...transfer]);
};

const recall = (task: Task): boolean => {
	const remembered = cache?.recall(task);
	if (!remembered) return false;
	for (const block of remembered.blocks) say({kind: 'shelf', block, bytes: 0}, [block]);
	say({kind: 'done', summary: remembered.summary});
	return true;
};

const run = async ({task, careful}: ToWorker): Promise<void> => {
	// What is done over again after a death is not to be remembered.
	if (!careful && recall(task)) return;
	const writer = careful ? undefined : cache?.write(task);
	const begin = (file: number): void => {
		if (careful) say({kind: 'began', file});
	};

	const steps = runTask(task, reading, begin);
	for (;;) {
		const {value, done} = await steps.next();
		if (done) {
			// A file that could not be read now may be readable next time.
			if (value.problems.every(({record}) => record !== undefined)) writer?.finish(value);
			else writer?.abandon();
			say({kind: 'done', summary: value});
			return;
		}

		writer?.add(value.block);
		say({kind: 'shelf', ...value}, [value.block]);
	}
};

port.on('message', (message: ToWorker) => {
	void run(message);
});
