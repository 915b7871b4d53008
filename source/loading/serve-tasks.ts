import {openCache} from './cache.ts';
import {runTask} from './run-task.ts';
import type {FromWorker, Task, ToWorker, WorkerOptions} from './task.ts';

/** Says something to whoever gave the task; buffers named are handed over. */
export type Say = (message: FromWorker, transfer?: readonly ArrayBuffer[]) => void;

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

	return async ({task, careful}) => {
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
};
