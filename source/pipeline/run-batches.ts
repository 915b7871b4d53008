import {
	type SilenceWatch,
	stuck,
	type Ticking,
	tickByClock,
	watchSilence,
} from '../loading/watch-silence.ts';
import type {Port} from '../loading/worker-port.ts';
import type {Answer, Batch, Fatal, Position} from './batch.ts';
import type {FromThread, ToThread} from './messages.ts';

export type PipelinePort = Port<ToThread, FromThread>;

/** A batch on its way. */
type Run = {
	readonly batch: Batch;
	/** Which of all batches it is. */
	readonly number: number;
	/** What came of it and was not taken yet, with the thread that waits for it to be taken. */
	readonly answers: Array<{readonly answer: Answer; readonly from: Thread | undefined}>;
	/** Pieces received, in all. */
	given: number;
	done: boolean;
	deaths: number;
	fatal?: Fatal[];
	/** The place at hand, known once a thread has ended over the batch. */
	began?: Position | undefined;
};

type Thread = {
	readonly port: PipelinePort;
	readonly runs: Run[];
	readonly watch: SilenceWatch;
	/** Its pieces that wait to be taken: it may be waiting for that itself. */
	untaken: number;
};

/** A thread always has its next batch at hand. */
const runsOfThread = 2;

/** A thread is started for every so many bytes: V8 warms up in each of them anew. */
const bytesForThread = 1 << 22;

/** What is in files is not known before they are read. */
const bytesOf = (batch: Batch): number =>
	batch.kind === 'lines' ? (batch.bytes?.length ?? 0) : bytesForThread;

const ended = 'reading it ended a worker of this program';

/** A batch over which so many threads ended is given up, with what there is of it. */
const mostDeaths = 10;

/**
 * Answers batches in up to `jobs` threads, in the order of the batches whatever the threads do, and
 * in bounded memory: new batches are asked for as old ones are taken. When a thread ends over a
 * batch, another one goes on where it was, place by place, until it is known which place it is; that
 * one is answered as bad. A thread that does not get on is ended. `died` is told of each end.
 */
export async function* runBatches(
	batches: AsyncIterable<Batch>,
	jobs: number,
	spawn: () => PipelinePort,
	died: (reason: string) => void,
	ticking: Ticking = tickByClock,
): AsyncGenerator<Answer> {
	const queue: Run[] = [];
	const waiting: Run[] = [];
	const threads = new Set<Thread>();
	const source = batches[Symbol.asyncIterator]();
	let count = 0;
	let bytes = 0;
	let isExhausted = false;
	let isOver = false;
	let failure: {readonly error: unknown} | undefined;
	let wake = (): void => {};
	let wakeFeeder = (): void => {};

	const settle = (run: Run): void => {
		run.done = true;
		wake();
	};

	const post = ({port}: Thread, {batch, given, fatal}: Run): void => {
		port.post({kind: 'batch', batch, given, fatal});
	};

	/**
	 * No batch goes behind a later one, as one does that is taken over from a dead thread: the thread
	 * might wait for ever until pieces of the later one are taken, which come after its own.
	 */
	const dispatch = (): void => {
		const mostThreads = Math.min(jobs, 1 + Math.floor(bytes / bytesForThread));
		for (let run = waiting[0]; run; run = waiting[0]) {
			const {number} = run;
			let thread = [...threads]
				.filter(({runs}) => runs.every(other => other.number < number))
				.sort((a, b) => a.runs.length - b.runs.length)[0];
			if ((!thread || thread.runs.length > 0) && threads.size < mostThreads) thread = start();
			if (!thread || thread.runs.length >= runsOfThread) return;
			waiting.shift();
			thread.runs.push(run);
			post(thread, run);
		}
	};

	/** The batch at hand is looked at closely; those behind it were not begun. */
	const takeOver = (runs: readonly Run[], reason: string): void => {
		const [first] = runs;
		if (!first) return;
		first.deaths++;
		if (first.fatal && first.began !== undefined) {
			first.fatal.push([first.began, reason === stuck ? stuck : ended]);
		}

		first.fatal ??= [];
		first.began = undefined;
		waiting.unshift(...runs);
		if (first.deaths <= mostDeaths) return;
		waiting.shift();
		const problem = {
			path: 'a part of the input',
			reason: `reading it ended ${first.deaths} workers (${reason})`,
			isSkipped: false,
		};
		const answer = {bytes: new Uint8Array(0), ends: [], problems: [problem]};
		first.answers.push({answer, from: undefined});
		settle(first);
	};

	const start = (): Thread => {
		const port = spawn();
		const runs: Run[] = [];
		const watch = watchSilence(port, () => runs.length > 0 && thread.untaken === 0);
		const thread: Thread = {port, runs, watch, untaken: 0};
		threads.add(thread);
		port.onMessage(message => {
			watch.heard();
			const run = runs[0];
			if (!run) return;
			switch (message.kind) {
				case 'began':
					run.began = message.position;
					return;
				case 'answer':
					run.given++;
					thread.untaken++;
					run.answers.push({answer: message.answer, from: thread});
					wake();
					return;
				case 'done':
					runs.shift();
					settle(run);
					dispatch();
			}
		});
		port.onEnd(end => {
			threads.delete(thread);
			if (isOver) return;
			const reason = watch.reasonOf(end);
			died(reason);
			takeOver(runs, reason);
			dispatch();
		});
		return thread;
	};

	/** Takes batches in as long as there is room for them. */
	const feed = async (): Promise<void> => {
		for (;;) {
			while (queue.length >= jobs * (runsOfThread + 1)) {
				await new Promise<void>(resolve => {
					wakeFeeder = resolve;
				});
			}

			const {value: batch, done} = await source.next();
			if (done || isOver) return;
			const run: Run = {batch, number: count++, answers: [], given: 0, done: false, deaths: 0};
			queue.push(run);
			waiting.push(run);
			bytes += bytesOf(batch);
			dispatch();
		}
	};

	const stopTicking = ticking(() => {
		for (const {watch} of threads) watch.tick();
	});
	feed().then(
		() => {
			isExhausted = true;
			wake();
		},
		(error: unknown) => {
			failure = {error};
			isExhausted = true;
			wake();
		},
	);

	try {
		for (;;) {
			const [run] = queue;
			const next = run?.answers.shift();
			if (next) {
				if (next.from) {
					next.from.untaken--;
					next.from.port.post({kind: 'taken'});
				}

				yield next.answer;
			} else if (run?.done) {
				queue.shift();
				wakeFeeder();
			} else if (!run && isExhausted) {
				if (failure) throw failure.error;
				return;
			} else {
				await new Promise<void>(resolve => {
					wake = resolve;
				});
			}
		}
	} finally {
		isOver = true;
		stopTicking();
		for (const {port} of threads) port.stop();
		wakeFeeder();
		// Standard input that is still open would keep the program from ending. That it cannot be closed is
		// no matter any more: all that was asked for has been written.
		void source.return?.().catch(() => undefined);
	}
}
