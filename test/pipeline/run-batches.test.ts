import {expect, test} from 'vitest';
import type {Answer, Batch} from '../../source/pipeline/batch.ts';
import type {FromThread, ToThread} from '../../source/pipeline/messages.ts';
import {type PipelinePort, runBatches} from '../../source/pipeline/run-batches.ts';

const batch = (name: string): Batch => ({kind: 'unreadable', id: name, path: name, reason: ''});

async function* batchesOf(...names: string[]): AsyncGenerator<Batch> {
	for (const name of names) yield batch(name);
}

const nameOf = (given: Batch): string => (given.kind === 'unreadable' ? given.id : '');

const answerOf = (text: string): Answer => {
	const bytes = Buffer.from(text);
	return {bytes, ends: [bytes.length], problems: []};
};

type Given = Extract<ToThread, {kind: 'batch'}>;

/** What becomes of a thread at a batch: it is done, dies, or never comes to an end. */
type Ending = boolean | 'hangs';

/** A thread that answers as the test says, one batch after the other. */
const createThread = (answer: (given: Given, say: (message: FromThread) => void) => Ending) => {
	let onMessage: (message: FromThread) => void = () => {};
	let onEnd: (reason: string) => void = () => {};
	let isDead = false;
	const port: PipelinePort & {taken: number; stopped: boolean} = {
		taken: 0,
		stopped: false,
		post(message) {
			if (message.kind === 'taken') {
				port.taken++;
				return;
			}

			setImmediate(() => {
				if (isDead) return;
				const ending = answer(message, given => onMessage(given));
				isDead = ending !== true;
				if (ending === 'hangs') return;
				if (isDead) onEnd('out of memory');
				else onMessage({kind: 'done'});
			});
		},
		onMessage(listener) {
			onMessage = listener;
		},
		onEnd(listener) {
			onEnd = listener;
		},
		stop() {
			port.stopped = true;
			onEnd('it ended');
		},
	};
	return port;
};

const textsOf = async (answers: AsyncIterable<Answer>): Promise<string[]> => {
	const texts: string[] = [];
	for await (const {bytes, problems} of answers) {
		texts.push(Buffer.from(bytes).toString(), ...problems.map(({reason}) => reason));
	}

	return texts;
};

const echo = () =>
	createThread((given, say) => {
		say({kind: 'answer', answer: answerOf(nameOf(given.batch))});
		return true;
	});

test.each([1, 2, 5])('the order is that of the batches with %i threads', async jobs => {
	const names = Array.from({length: 50}, (_, index) => String(index));
	const answers = runBatches(batchesOf(...names), jobs, echo, () => {});
	expect(await textsOf(answers)).toEqual(names);
});

test('batches are asked for only as fast as answers are taken', async () => {
	let asked = 0;
	async function* endless(): AsyncGenerator<Batch> {
		for (;;) yield batch(String(asked++));
	}

	const answers = runBatches(endless(), 2, echo, () => {});
	for (let count = 0; count < 10; count++) await answers.next();
	expect(asked).toBeLessThan(20);
	await answers.return(undefined);
});

test('whoever stops early stops the threads', async () => {
	const threads: ReturnType<typeof echo>[] = [];
	const spawn = () => {
		threads.push(echo());
		return threads.at(-1)!;
	};

	const answers = runBatches(batchesOf('a', 'b', 'c'), 2, spawn, () => {});
	await answers.next();
	await answers.return(undefined);
	expect(threads.map(({stopped}) => stopped)).not.toContain(false);
});

test('a thread that ends is replaced, what it gave is kept, and the place is found and passed over', async () => {
	const deaths: string[] = [];
	const fatal: Array<Given['fatal']> = [];
	// The batch b gives two pieces and kills whoever touches its place 0:2.
	const spawn = () =>
		createThread((given, say) => {
			if (nameOf(given.batch) !== 'b') {
				say({kind: 'answer', answer: answerOf(nameOf(given.batch))});
				return true;
			}

			fatal.push(given.fatal && [...given.fatal]);
			for (const [index, piece] of ['b1', 'b2', 'b3'].entries()) {
				if (given.fatal) say({kind: 'began', position: `0:${index}`});
				const isFatal = index === 2;
				if (isFatal && !given.fatal?.some(([position]) => position === '0:2')) return false;
				const text = isFatal ? 'b3 is bad' : piece;
				if (index >= given.given) say({kind: 'answer', answer: answerOf(text)});
			}

			return true;
		});
	const answers = runBatches(batchesOf('a', 'b', 'c', 'd'), 1, spawn, reason => {
		deaths.push(reason);
	});
	expect(await textsOf(answers)).toEqual(['a', 'b1', 'b2', 'b3 is bad', 'c', 'd']);
	expect(fatal).toEqual([undefined, [], [['0:2', 'reading it ended a worker of this program']]]);
	expect(deaths).toEqual(['out of memory', 'out of memory']);
});

test('a batch over which every thread ends is given up with a sentence, and the rest is there', async () => {
	const spawn = () =>
		createThread((given, say) => {
			if (nameOf(given.batch) === 'b') return false;
			say({kind: 'answer', answer: answerOf(nameOf(given.batch))});
			return true;
		});
	const texts = await textsOf(runBatches(batchesOf('a', 'b', 'c'), 2, spawn, () => {}));
	expect(texts[0]).toBe('a');
	expect(texts[2]).toMatch(/^reading it ended 11 workers/);
	expect(texts.at(-1)).toBe('c');
});

test('a batch that is taken over stands behind no later one, whose thread may be waiting for it', async () => {
	let tellFull = (): void => {};
	const isFull = new Promise<void>(resolve => {
		tellFull = resolve;
	});
	let tellGiven = (): void => {};
	const isGivenD = new Promise<void>(resolve => {
		tellGiven = resolve;
	});
	let hasDied = false;
	// A thread holds three pieces that were not taken. The first one, which has a and c, ends over a when
	// e has to wait in the second one.
	const spawn = (): PipelinePort => {
		let hear: (message: FromThread) => void = () => {};
		let end: (reason: string) => void = () => {};
		let wake = (): void => {};
		let untaken = 0;
		let isDead = false;
		const answer = async (name: string): Promise<void> => {
			if (isDead) return;
			if (name === 'a' && !hasDied) {
				await isFull;
				hasDied = true;
				isDead = true;
				end('out of memory');
				return;
			}

			if (name === 'b') await isGivenD;
			for (const piece of name === 'e' ? ['e1', 'e2'] : [name]) {
				while (untaken === 3) {
					tellFull();
					await new Promise<void>(resolve => {
						wake = resolve;
					});
				}

				untaken++;
				hear({kind: 'answer', answer: answerOf(piece)});
			}

			hear({kind: 'done'});
		};

		let last = Promise.resolve();
		return {
			post(message) {
				if (message.kind === 'batch') {
					if (nameOf(message.batch) === 'd') tellGiven();
					last = last.then(async () => answer(nameOf(message.batch)));
				} else {
					untaken--;
					wake();
				}
			},
			onMessage(listener) {
				hear = listener;
			},
			onEnd(listener) {
				end = listener;
			},
			stop() {},
		};
	};

	const answers = runBatches(batchesOf('a', 'b', 'c', 'd', 'e'), 2, spawn, () => {});
	expect(await textsOf(answers)).toEqual(['a', 'b', 'c', 'd', 'e1', 'e2']);
});

test('input that breaks off gives what came before, and then its error', async () => {
	async function* broken(): AsyncGenerator<Batch> {
		yield batch('a');
		throw new Error('the pipe is gone');
	}

	const answers = runBatches(broken(), 2, echo, () => {});
	expect((await answers.next()).value?.ends).toEqual([1]);
	await expect(answers.next()).rejects.toThrow('the pipe is gone');
});

test('a thread that does not get on for two minutes is ended, and the place is answered as bad', async () => {
	const stuck = 'it kept a worker busy for two minutes without anything coming of it';
	const deaths: string[] = [];
	let tick = (): void => {};
	let isTicking = false;
	// Whoever begins the place 0:1 of the batch b never ends.
	const spawn = () =>
		createThread((given, say) => {
			const name = nameOf(given.batch);
			if (name !== 'b') {
				say({kind: 'answer', answer: answerOf(name)});
				return true;
			}

			for (const position of ['0:0', '0:1']) {
				const fatal = given.fatal?.find(([place]) => place === position);
				if (given.fatal && !fatal) say({kind: 'began', position});
				if (position === '0:1' && !fatal) {
					// Two minutes go by.
					setImmediate(() => {
						for (let ticks = 0; ticks < 12; ticks++) tick();
					});
					return 'hangs';
				}

				if (fatal) say({kind: 'answer', answer: answerOf(fatal[1])});
			}

			return true;
		});
	const answers = runBatches(
		batchesOf('a', 'b', 'c'),
		1,
		spawn,
		reason => deaths.push(reason),
		listener => {
			tick = listener;
			isTicking = true;
			return () => {
				isTicking = false;
			};
		},
	);
	expect(await textsOf(answers)).toEqual(['a', stuck, 'c']);
	expect(deaths).toEqual([stuck, stuck]);
	expect(isTicking).toBe(false);
});

test('a thread that waits for its pieces to be taken is not taken for stuck', async () => {
	let tick = (): void => {};
	let answered = 0;
	const deaths: string[] = [];
	const spawn = () =>
		createThread((given, say) => {
			say({kind: 'answer', answer: answerOf(nameOf(given.batch))});
			answered++;
			// A piece of c is to come yet.
			return answered === 3 ? 'hangs' : true;
		});
	const died = (reason: string) => deaths.push(reason);
	const answers = runBatches(batchesOf('a', 'b', 'c'), 1, spawn, died, listener => {
		tick = listener;
		return () => {};
	});
	expect(Buffer.from((await answers.next()).value.bytes).toString()).toBe('a');
	while (answered < 3) await new Promise(setImmediate);
	// Whoever reads the output takes hours.
	for (let ticks = 0; ticks < 1000; ticks++) tick();
	expect(deaths).toEqual([]);
	await answers.return(undefined);
});
