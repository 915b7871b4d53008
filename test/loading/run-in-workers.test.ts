import {expect, test} from 'vitest';
import {runInWorkers} from '../../source/loading/run-in-workers.ts';
import type {FromWorker, Task, ToWorker} from '../../source/loading/task.ts';
import type {WorkerPort} from '../../source/loading/worker-port.ts';

const task = (number: number, ...paths: string[]): Task => ({
	number,
	files: paths.map(path => ({path, id: path, size: 1, modified: 0, named: false})),
	bytes: paths.length,
});

/** A worker that does what the test says. */
const createFake = () => {
	const asked: ToWorker[] = [];
	let hear: (message: FromWorker) => void = () => {};
	let end: (reason: string) => void = () => {};
	let stopped = false;
	const port: WorkerPort = {
		post: message => asked.push(message),
		onMessage(listener) {
			hear = listener;
		},
		onEnd(listener) {
			end = listener;
		},
		stop() {
			stopped = true;
		},
	};
	return {
		port,
		asked,
		stopped: () => stopped,
		die: () => end('out of memory'),
		began: (file: number) => hear({kind: 'began', file}),
		busy: () => hear({kind: 'busy'}),
		sized: (bytes: number) => hear({kind: 'sized', bytes}),
		shelf: (size: number) => hear({kind: 'shelf', block: new ArrayBuffer(size), bytes: 1}),
		finish: () => hear({kind: 'done', summary: {records: 1, problems: [], moreProblems: 0}}),
	};
};

const start = (tasks: readonly Task[], count: number, here?: ReturnType<typeof createFake>) => {
	const workers: Array<ReturnType<typeof createFake>> = [];
	let tick = (): void => {};
	const delivered: string[] = [];
	let bytes = 0;
	let resized = 0;
	const running = runInWorkers(
		tasks.values(),
		{
			count,
			ticking(listener) {
				tick = listener;
				return () => {
					tick = () => {};
				};
			},
			spawn() {
				const worker = createFake();
				workers.push(worker);
				return worker.port;
			},
			...(here && {first: {port: here.port, takes: ({files}) => files.length === 1}}),
		},
		{
			block: (of, {byteLength}) => delivered.push(`${of.number}: shelf ${byteLength}`),
			summary: (of, {problems}) =>
				delivered.push([`${of.number}: done`, ...problems.map(({reason}) => reason)].join(', ')),
			bytes: count_ => {
				bytes += count_;
			},
			resized: more => {
				resized += more;
			},
			died: reason => delivered.push(`died: ${reason}`),
		},
	);
	/** Ten seconds go by, so many times. */
	const wait = (ticks: number): void => {
		for (let at = 0; at < ticks; at++) tick();
	};

	return {workers, delivered, running, wait, bytes: () => bytes, resized: () => resized};
};

test('a task that turns out longer than it was thought counts for what it is', async () => {
	const {workers, running, bytes, resized} = start([task(0, 'a', 'b')], 1);
	workers[0]!.sized(40);
	expect(resized()).toBe(38);
	workers[0]!.die();
	// Another worker asks again.
	workers[1]!.sized(40);
	workers[1]!.finish();
	await running.done;
	expect([bytes(), resized()]).toEqual([40, 38]);
});

test('what comes late is waited for: all is delivered in order', async () => {
	const {workers, delivered, running, bytes} = start([task(0, 'a'), task(1, 'b'), task(2, 'c')], 2);
	const [first, second] = workers;
	second!.shelf(1);
	second!.finish();
	expect(delivered).toEqual([]);
	first!.shelf(7);
	expect(delivered).toEqual(['0: shelf 7']);
	second!.finish();
	first!.finish();
	await running.done;
	expect(delivered).toEqual(['0: shelf 7', '0: done', '1: shelf 1', '1: done', '2: done']);
	expect(bytes()).toBe(3);
	expect(workers.map(worker => worker.stopped())).toEqual([true, true]);
});

test('a worker that dies at a single file is replaced, and the file is named', async () => {
	const {workers, delivered, running} = start([task(0, 'a'), task(1, 'b')], 1);
	workers[0]!.die();
	workers[1]!.finish();
	await running.done;
	expect(delivered).toEqual([
		'died: out of memory',
		'0: done, reading it ended a worker (out of memory)',
		'1: done',
	]);
});

test('among several files the one at fault is found, and the others are read', async () => {
	const {workers, delivered, running} = start([task(0, 'a', 'b', 'c')], 1);
	workers[0]!.shelf(5);
	workers[0]!.die();
	expect(workers[1]!.asked).toMatchObject([{careful: true}]);
	workers[1]!.began(0);
	workers[1]!.began(1);
	workers[1]!.die();
	expect(workers[2]!.asked).toMatchObject([
		{careful: true, task: {fatal: [[1, 'reading it ended a worker (out of memory)']]}},
	]);
	workers[2]!.shelf(9);
	workers[2]!.finish();
	await running.done;
	expect(delivered.filter(line => !line.startsWith('died'))).toEqual(['0: shelf 9', '0: done']);
});

test('a worker that does not get on for two minutes is ended, and the file is named', async () => {
	const {workers, delivered, running, wait} = start([task(0, 'a'), task(1, 'b', 'c')], 1);
	wait(11);
	workers[0]!.busy();
	wait(11);
	expect(workers[0]!.stopped()).toBe(false);
	wait(1);
	expect(workers[0]!.stopped()).toBe(true);
	workers[0]!.die();
	const reason = 'it kept a worker busy for two minutes without anything coming of it';
	expect(delivered).toEqual([`died: ${reason}`, `0: done, ${reason}`]);
	// Of two files it is found out which one it is.
	wait(12);
	workers[1]!.die();
	workers[2]!.began(0);
	workers[2]!.began(1);
	wait(12);
	workers[2]!.die();
	expect(workers[3]!.asked).toMatchObject([{task: {fatal: [[1, reason]]}}]);
	workers[3]!.finish();
	await running.done;
	expect(delivered.at(-1)).toBe('1: done');
	wait(12);
	expect(workers).toHaveLength(4);
});

test('the first task is done here when it is light, and only that one', async () => {
	const here = createFake();
	const {workers, delivered, running} = start([task(0, 'a'), task(1, 'b')], 1, here);
	expect(here.asked).toMatchObject([{task: {number: 0}}]);
	expect(workers.map(({asked}) => asked.length)).toEqual([1]);
	workers[0]!.finish();
	here.finish();
	await running.done;
	expect(delivered).toEqual(['0: done', '1: done']);
	expect(here.asked).toHaveLength(1);
	const heavy = createFake();
	start([task(0, 'a', 'b')], 1, heavy);
	expect(heavy.asked).toEqual([]);
});

test('when the first task fails here, a worker takes it over', async () => {
	const here = createFake();
	const {workers, delivered, running} = start([task(0, 'a'), task(1, 'b')], 1, here);
	here.die();
	workers[0]!.finish();
	await running.done;
	expect(delivered.at(-1)).toBe('1: done');
});

test('stopped, it ends the workers and delivers no more', async () => {
	const {workers, delivered, running} = start([task(0, 'a'), task(1, 'b')], 2);
	workers[0]!.shelf(3);
	running.stop();
	await running.done;
	workers[0]!.shelf(4);
	workers[0]!.die();
	expect(delivered).toEqual(['0: shelf 3']);
	expect(workers.map(worker => worker.stopped())).toEqual([true, true]);
});

test('no files are no work', async () => {
	const {running, workers} = start([], 2);
	await running.done;
	expect(workers).toEqual([]);
});

test('workers that only ever die are not replaced for ever', async () => {
	const tasks = Array.from({length: 1000}, (_, number) => task(number, `${number}`));
	const {workers, running} = start(tasks, 1);
	for (let at = 0; at < workers.length; at++) workers[at]!.die();
	await running.done;
	expect(workers.length).toBeLessThan(30);
});
