import {expect, test} from 'vitest';
import {
	type Described,
	describeElsewhere,
	type ToDescriber,
} from '../../source/loading/describe-elsewhere.ts';
import {describeRecord} from '../../source/loading/describe-record.ts';
import type {Port} from '../../source/loading/worker-port.ts';

const textOf = (raw: string) => ({id: raw, path: 'a.txt', encoding: 'utf-8', brokenBytes: 0, raw});

const page = textOf(
	'首頁 > 新聞\n河邊種樹(shù)\n昨天，全鎮(zhèn)干部到河邊種樹(shù)，種了三百棵。\n',
);

/** Threads that do what the test says. */
const createThreads = () => {
	const asked: ToDescriber[] = [];
	let started = 0;
	let hear: (answer: string) => void = () => {};
	let end: (reason: string) => void = () => {};
	const start = (): Port<ToDescriber, string> => {
		started++;
		return {
			post: message => void asked.push(message),
			onMessage(listener) {
				hear = listener;
			},
			onEnd(listener) {
				end = listener;
			},
			stop() {},
		};
	};

	const answer = (): void => {
		const {text, edits, warnings, metadata, label, script} = describeRecord(asked.at(-1)!.raw);
		const described: Described = {text, edits, warnings, metadata, label, script};
		hear(JSON.stringify(described));
	};

	return {start, asked, started: () => started, answer, die: () => end('out of memory')};
};

test('a document is the same as if it had been described here', async () => {
	const threads = createThreads();
	const describing = describeElsewhere(threads.start)(page, {});
	threads.answer();
	const {map, ...document} = await describing;
	const {map: expectedMap, ...expected} = describeRecord(page);
	expect(document).toEqual(expected);
	for (let offset = 0; offset <= document.text.length; offset++) {
		expect(map.toRaw(offset as never)).toBe(expectedMap.toRaw(offset as never));
	}
});

test('one thread does one document at a time, the one asked for last first', async () => {
	const threads = createThreads();
	const describe = describeElsewhere(threads.start);
	const how = {};
	const all = ['一', '二', '三'].map(raw => describe(textOf(raw), how));
	expect(threads.asked.map(({raw}) => raw.id)).toEqual(['一']);
	threads.answer();
	threads.answer();
	threads.answer();
	await Promise.all(all);
	expect(threads.asked.map(({raw}) => raw.id)).toEqual(['一', '三', '二']);
	expect(threads.started()).toBe(1);
	// Said once, as it did not change.
	expect(threads.asked.map(message => message.how)).toEqual([how, undefined, undefined]);
});

test('what a thread that ended had left is done here, and the next thing by another thread', async () => {
	const threads = createThreads();
	const describe = describeElsewhere(threads.start);
	const describing = describe(page, {});
	threads.die();
	expect((await describing).text).toBe(describeRecord(page).text);
	const next = describe(textOf('二'), {});
	expect(threads.started()).toBe(2);
	expect(threads.asked.at(-1)!.how).toEqual({});
	threads.answer();
	expect((await next).text).toBe('二');
});
