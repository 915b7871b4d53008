import type {Templates} from '../cleaning/templates/templates.ts';
import type {Describe} from './describe-elsewhere.ts';
import {groupRepeats} from './group-repeats.ts';
import {createLibrary, type Library} from './library.ts';
import {runInWorkers} from './run-in-workers.ts';
import type {Task, WorkerOptions} from './task.ts';
import type {WorkerPort} from './worker-port.ts';

export type Refining = {
	/** What the first library becomes; undefined when it was stopped before, or documents are missing. */
	readonly done: Promise<Library | undefined>;
	stop(): void;
};

/**
 * Reads the documents of some tasks again, with templates that were learnt from all, into a library in
 * which the others lie as they did: their shelves are shared with the first library.
 */
export const refine = (
	first: Library,
	tasks: readonly Task[],
	templates: Templates,
	{
		reading,
		cache,
		workers,
		spawn,
		describe,
	}: WorkerOptions & {
		readonly workers: number;
		spawn(options: WorkerOptions): WorkerPort;
		readonly describe?: Describe;
	},
): Refining => {
	const refined = createLibrary({...reading, templates}, {old: first, describe});
	const again = new Set(tasks.map(({number}) => number));
	const before = new Map(first.shelves.map(placed => [placed.task, placed.recordsBefore]));
	let next = 0;
	let isStopped = false;

	/** Takes over the shelves that stand before those of a task. */
	const adoptUntil = (number: number): void => {
		for (; next < first.shelves.length && first.shelves[next]!.task < number; next++) {
			const placed = first.shelves[next]!;
			if (!again.has(placed.task)) refined.adopt(placed);
		}
	};

	// Deliveries are counted from 0 without a gap.
	const numbered = tasks.map((task, number) => ({...task, number}));
	const options = {reading: {...reading, templates}, cache};
	const run = runInWorkers(
		numbered.values(),
		{count: workers, spawn: () => spawn(options)},
		{
			block(task, block) {
				const {number} = tasks[task.number]!;
				adoptUntil(number);
				refined.add({...task, number}, block, before.get(number));
			},
			summary: () => {},
			bytes: () => {},
			resized: () => {},
			died: () => {},
		},
	);
	return {
		done: run.done.then(async () => {
			if (isStopped) return undefined;
			adoptUntil(Number.POSITIVE_INFINITY);
			await groupRepeats(refined).finish();
			// A thread that ended, or a file that is another by now: rather lines that recur than no document.
			return refined.corpus.size < first.corpus.size ? undefined : refined;
		}),
		stop() {
			isStopped = true;
			run.stop();
		},
	};
};
