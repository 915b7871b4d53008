import type {Task, TaskSummary} from './task.ts';
import {stuck, type Ticking, tickByClock, watchSilence} from './watch-silence.ts';
import type {WorkerPort} from './worker-port.ts';

/** What comes of the tasks: in the order of the tasks, however the workers finish. */
export type Deliveries = {
	block(task: Task, block: ArrayBuffer): void;
	summary(task: Task, summary: TaskSummary): void;
	/** Bytes read from the disk, or spared by the cache; in no order. */
	bytes(count: number): void;
	/** A task has so many bytes more than was thought, or fewer. */
	resized(bytes: number): void;
	/** A worker died; another one took its place. */
	died(reason: string): void;
};

type Run = {
	task: Task;
	careful: boolean;
	/** The file at hand, known when the worker is careful. */
	began: number | undefined;
	blocks: ArrayBuffer[];
	bytes: number;
	summary?: TaskSummary;
};

/** So many deaths without any work done between them are no fault of the files: nothing goes on. */
const mostDeathsInRow = 20;

const blame = (reason: string): string =>
	reason === stuck ? stuck : `reading it ended a worker (${reason})`;

const gaveUp = (reason: string): TaskSummary => {
	const problem = {file: 0, reason: blame(reason)};
	return {records: 0, problems: [problem], moreProblems: 0};
};

/** Who does the work. */
export type Crew = {
	readonly count: number;
	spawn(): WorkerPort;
	/** Does the first task, where it is given and the task is to its liking, while the others start. */
	readonly first?: {readonly port: WorkerPort; takes(task: Task): boolean};
	readonly ticking?: Ticking;
};

/**
 * Runs tasks in `count` workers. A worker that does not get on is ended. When a worker dies, its task is given to a new one: a single file is
 * taken for the cause at once; among several, a careful worker finds out which one it is, and then
 * that one is passed over. Resolves when all is delivered; `stop` ends the workers and resolves.
 */
export const runInWorkers = (
	tasks: Iterator<Task>,
	{count, spawn, first, ticking = tickByClock}: Crew,
	deliver: Deliveries,
): {readonly done: Promise<void>; stop(): void} => {
	const runs = new Map<number, Run>();
	const workers = new Set<WorkerPort>();
	let next = 0;
	let exhausted = false;
	let stopped = false;
	let deathsInRow = 0;
	const ticks = new Set<() => void>();
	let resolve = (): void => {};
	const done = new Promise<void>(settle => {
		resolve = settle;
	});

	const deliverInOrder = (): void => {
		for (let run = runs.get(next); run; run = runs.get(next)) {
			// Of several files nothing is handed on before all is well: the task may have to be run again.
			if (!run.summary && run.task.files.length > 1) return;
			for (const block of run.blocks.splice(0)) deliver.block(run.task, block);
			if (!run.summary) return;
			deliver.summary(run.task, run.summary);
			runs.delete(next++);
		}

		if (exhausted && runs.size === 0) resolve();
	};

	const countBytes = (run: Run, bytes: number): void => {
		const known = Math.min(bytes, run.task.bytes - run.bytes);
		run.bytes += known;
		deliver.bytes(known);
	};

	const finish = (run: Run, summary: TaskSummary): void => {
		countBytes(run, run.task.bytes);
		run.summary = summary;
		deliverInOrder();
	};

	const start = (firstRun: Run, worker = spawn()): void => {
		let run: Run | undefined;
		const watch = watchSilence(worker, () => run !== undefined);
		const begin = (given: Run): void => {
			run = given;
			worker.post({task: given.task, careful: given.careful});
		};

		workers.add(worker);
		// This thread does not hear the clock while it works itself.
		if (worker !== first?.port) ticks.add(watch.tick);
		worker.onMessage(message => {
			if (!run || stopped) return;
			watch.heard();
			switch (message.kind) {
				case 'began':
					run.began = message.file;
					return;
				case 'busy':
					return;
				case 'sized':
					deliver.resized(message.bytes - run.task.bytes);
					run.task = {...run.task, bytes: message.bytes};
					return;
				case 'shelf':
					countBytes(run, message.bytes);
					run.blocks.push(message.block);
					deliverInOrder();
					return;
				case 'done': {
					deathsInRow = 0;
					finish(run, message.summary);
					run = worker === first?.port ? undefined : nextRun();
					if (run) begin(run);
					else worker.stop();
				}
			}
		});
		worker.onEnd(end => {
			const reason = watch.reasonOf(end);
			workers.delete(worker);
			ticks.delete(watch.tick);
			if (!run || stopped) return;
			deliver.died(reason);
			if (++deathsInRow > mostDeathsInRow) {
				stop();
				return;
			}

			const again = takeOver(run, reason);
			if (again) start(again);
		});
		begin(firstRun);
	};

	/** What another worker is to do when one died at this task. */
	const takeOver = (run: Run, reason: string): Run | undefined => {
		const {task, careful, began} = run;
		if (task.files.length === 1) {
			finish(run, gaveUp(reason));
			return nextRun();
		}

		run.blocks = [];
		run.careful = true;
		run.began = undefined;
		if (careful) run.task = {...task, fatal: [...(task.fatal ?? []), [began ?? 0, blame(reason)]]};
		return run;
	};

	const nextRun = (): Run | undefined => {
		const {value: task, done: noMore} = tasks.next();
		if (noMore) {
			exhausted = true;
			deliverInOrder();
			return undefined;
		}

		const run: Run = {task, careful: false, began: undefined, blocks: [], bytes: 0};
		runs.set(task.number, run);
		return run;
	};

	const stop = (): void => {
		stopped = true;
		for (const worker of workers) worker.stop();
		resolve();
	};

	const stopTicking = ticking(() => {
		for (const tick of ticks) tick();
	});
	void done.then(stopTicking);
	let run = nextRun();
	const own = run && first?.takes(run.task) ? run : undefined;
	if (own) run = nextRun();
	for (let index = 0; run && index < count; index++) {
		start(run);
		if (index < count - 1) run = nextRun();
	}

	// The threads are on their way by now.
	if (own) start(own, first!.port);
	return {done, stop};
};
