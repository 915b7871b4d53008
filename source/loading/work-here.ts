import {serveTasks} from './serve-tasks.ts';
import type {FromWorker, WorkerOptions} from './task.ts';
import type {WorkerPort} from './worker-port.ts';

/** Runs tasks in this thread: for so little work that it is done sooner than a thread has started. */
export const workHere = (options: WorkerOptions): WorkerPort => {
	let hear: (message: FromWorker) => void = () => {};
	let end: (reason: string) => void = () => {};
	const serve = serveTasks(options, message => hear(message));
	return {
		post(message) {
			serve(message).catch((error: unknown) => end((error as Error).message));
		},
		onMessage(listener) {
			hear = listener;
		},
		onEnd(listener) {
			end = listener;
		},
		stop() {
			hear = () => {};
		},
	};
};
