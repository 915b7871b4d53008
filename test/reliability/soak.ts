/**
 * Presses keys on an explorer without a screen and tells how the heap grows: a program of its own, as
 * only a process that may collect its garbage at will (--expose-gc) knows what is left.
 */
import process from 'node:process';
import {smallCorpus} from '../explorer/small-corpus.ts';
import {press, startExplorer} from '../explorer/start-explorer.ts';

const keys =
	'j k J K v t z i escape c escape s escape f escape Y escape ! escape ? escape ] [ space b g G m M u p h < > D escape = escape V j escape / 清 河 escape : 主 escape n N x u tab enter escape ctrl-l y'.split(
		' ',
	);

const [total = '1000'] = process.argv.slice(2);
const wanted = Number(total);
const {explorer, calls} = startExplorer({columns: 100, rows: 30}, smallCorpus, {
	suspend: () => {},
});

/** Linear congruential, from Numerical Recipes: the same keys at every run. */
let seed = 20_260_922;
const nextKey = (): string => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return keys[seed % keys.length]!;
};

const pressMany = async (count: number): Promise<void> => {
	for (let pressed = 0; pressed < count; pressed++) {
		const key = nextKey();
		press(explorer, key);
		explorer.view();
		// What a key asked for (a copy, a conversion) is answered between keys, as it is for a reader.
		if (pressed % 50 === 0) await new Promise(resolve => setImmediate(resolve));
	}

	calls.length = 0;
};

const heap = async (): Promise<number> => {
	await new Promise(resolve => setImmediate(resolve));
	globalThis.gc!();
	globalThis.gc!();
	return process.memoryUsage().heapUsed;
};

// Caches fill and code is compiled at first.
await pressMany(Math.max(5000, Math.ceil(wanted / 5)));
const before = await heap();
await pressMany(wanted);
const after = await heap();
process.stdout.write(`${JSON.stringify({keys: wanted, before, after})}\n`);
