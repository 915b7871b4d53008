import {statSync} from 'node:fs';
import {openCache} from './cache.ts';
import {runTask} from './run-task.ts';
import {systemPath} from './system-path.ts';
import type {FromWorker, Task, TaskFile, ToWorker, WorkerOptions} from './task.ts';

/** Says something to whoever gave the task; buffers named are handed over. */
export type Say = (message: FromWorker, transfer?: readonly ArrayBuffer[]) => void;

/** Milliseconds between two signs that it gets on. */
const signEvery = 1000;

const asked = (file: TaskFile): TaskFile => {
	if (file.modified !== undefined) return file;
	try {
		const {size, mtimeMs} = statSync(systemPath(file.path));
		return {...file, size, modified: mtimeMs};
	} catch {
		// Why it cannot be looked at is told when it cannot be read.
		return {...file, size: 0, modified: 0};
	}
};

/** Makes what runs tasks one at a time and says what they come to, from the cache where it can. */
export const serveTasks = (
	{reading, cache: kept}: WorkerOptions,
	say: Say,
): ((message: ToWorker) => Promise<void>) => {
	const cache = kept && openCache(kept.folder, kept.version, reading);

	const recall = (task: Task): boolean => {
		const remembered = cache?.recall(task);
		if (!remembered) return false;
		for (const block of remembered.blocks) say({kind: 'shelf', block, bytes: 0}, [block]);
		say({kind: 'done', summary: remembered.summary});
		return true;
	};

	/** The task with the sizes of all its files. */
	const sized = (task: Task): Task => {
		if (task.files.every(({modified}) => modified !== undefined)) return task;
		const files = task.files.map(asked);
		const bytes = files.reduce((sum, {size}) => sum + size, 0);
		say({kind: 'sized', bytes});
		return {...task, files, bytes};
	};

	return async ({task: given, careful}) => {
		const task = sized(given);
		// What is done over again after a death is not to be remembered.
		if (!careful && recall(task)) return;
		const writer = careful ? undefined : cache?.write(task);
		const begin = (file: number): void => {
			if (careful) say({kind: 'began', file});
		};

		let lastSign = performance.now();
		const goOn = (): void => {
			if (performance.now() - lastSign < signEvery) return;
			lastSign = performance.now();
			say({kind: 'busy'});
		};

		const steps = runTask(task, reading, begin, goOn);
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
};
