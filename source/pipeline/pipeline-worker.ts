/** A thread that answers batches: an entry file of its own, started when there is much to write. */
import {parentPort, workerData} from 'node:worker_threads';
import {answerBatch} from './answer-batch.ts';
import type {FromThread, ThreadOptions, ToThread} from './messages.ts';
import type {Care} from './read-batch.ts';

const {work} = workerData as ThreadOptions;
const port = parentPort!;

/** So many pieces may wait to be taken: memory stays bounded when what comes before takes long. */
const mostWaiting = 8;
let waiting = 0;
let wake = (): void => {};

const say = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => {
	port.postMessage(message, [...transfer]);
};

const mayGoOn = async (): Promise<void> => {
	while (waiting >= mostWaiting) {
		await new Promise<void>(resolve => {
			wake = resolve;
		});
	}
};

const run = async ({batch, given, fatal}: Extract<ToThread, {kind: 'batch'}>): Promise<void> => {
	const care: Care | undefined = fatal && {
		fatal: new Map(fatal),
		begin: position => say({kind: 'began', position}),
	};
	let pieces = 0;
	for await (const answer of answerBatch(batch, work, care)) {
		if (pieces++ < given) continue;
		await mayGoOn();
		waiting++;
		say({kind: 'answer', answer}, [answer.bytes.buffer as ArrayBuffer]);
	}

	say({kind: 'done'});
};

let last = Promise.resolve();
port.on('message', (message: ToThread) => {
	if (message.kind === 'batch') {
		last = last.then(() => run(message));
		return;
	}

	waiting--;
	wake();
});
