import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {cacheFolder, openCache, pruneCache} from '../../source/loading/cache.ts';
import type {Task} from '../../source/loading/task.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-cache-'));
});

afterEach(() => {
	chmodSync(folder, 0o700);
	rmSync(folder, {recursive: true});
});

const task = (modified = 1): Task => ({
	number: 0,
	files: [{path: '/corpus/a.txt', id: 'a', size: 10, modified, named: false}],
	bytes: 10,
});

const summary = {records: 2, problems: [], moreProblems: 0};
const block = (): ArrayBuffer => Uint8Array.from({length: 101}, (_, index) => index).buffer;

const keep = (of: Task, size = 1): void => {
	const writer = openCache(folder, '1', {}).write(of);
	for (let count = 0; count < size; count++) writer.add(block());
	writer.finish(summary);
};

const files = (): string[] => readdirSync(folder).map(name => path.join(folder, name));

test('what was kept is recalled', () => {
	keep(task(), 2);
	const remembered = openCache(folder, '1', {}).recall(task());
	expect(remembered?.summary).toEqual(summary);
	expect(remembered?.blocks).toEqual([block(), block()]);
});

test('a changed file, another program and other options find nothing', () => {
	keep(task());
	expect(openCache(folder, '1', {}).recall(task(2))).toBeUndefined();
	expect(openCache(folder, '2', {}).recall(task())).toBeUndefined();
	expect(openCache(folder, '1', {encoding: 'big5'}).recall(task())).toBeUndefined();
	expect(openCache(folder, '1', {textField: 'x'}).recall(task())).toBeUndefined();
	const without = new Set(['share-bar']);
	expect(openCache(folder, '1', {without}).recall(task())).toBeUndefined();
});

test('an entry damaged at any byte, or cut off, is thrown away', () => {
	keep(task());
	const [file] = files();
	const whole = readFileSync(file!);
	const cache = openCache(folder, '1', {});
	for (let at = 0; at < whole.length; at++) {
		for (const bits of [0x01, 0x03, 0x10, 0xff]) {
			const damaged = Buffer.from(whole);
			damaged[at]! ^= bits;
			writeFileSync(file!, damaged);
			expect(cache.recall(task()), `byte ${at}`).toBeUndefined();
		}

		writeFileSync(file!, whole.subarray(0, at));
		expect(cache.recall(task()), `cut at ${at}`).toBeUndefined();
	}

	expect(files()).toEqual([]);
});

test('what was not finished is not kept', () => {
	const cache = openCache(folder, '1', {});
	const writer = cache.write(task());
	writer.add(block());
	expect(cache.recall(task())).toBeUndefined();
	writer.abandon();
	expect(files()).toEqual([]);
});

test('two programs that write the same entry at once do no harm', () => {
	const writers = ['1', '1'].map(version => openCache(folder, version, {}).write(task()));
	for (const writer of writers) writer.add(block());
	for (const writer of writers) writer.finish(summary);
	expect(files()).toHaveLength(1);
	expect(openCache(folder, '1', {}).recall(task())?.blocks).toEqual([block()]);
});

test('where nothing can be written, nothing is kept and nothing fails', () => {
	const file = path.join(folder, 'file');
	writeFileSync(file, '');
	const cache = openCache(path.join(file, 'below'), '1', {});
	const writer = cache.write(task());
	writer.add(block());
	writer.finish(summary);
	expect(cache.recall(task())).toBeUndefined();
});

test('the entries not used for longest go when there are too many, and old drafts', () => {
	for (const age of [1, 2, 3]) keep(task(age));
	const [oldest, middle, newest] = files();
	utimesSync(oldest!, 1, 1);
	utimesSync(middle!, 2, 2);
	utimesSync(newest!, 3, 3);
	const draft = path.join(folder, 'x.part');
	writeFileSync(draft, '');
	utimesSync(draft, 1, 1);
	pruneCache(folder, readFileSync(newest!).length * 2);
	expect(files().sort()).toEqual([middle, newest].sort());
	pruneCache(path.join(folder, 'none'));
});

test('the folder is the one of XDG, when that is an absolute path', () => {
	expect(cacheFolder({XDG_CACHE_HOME: '/var/cache/me'})).toBe('/var/cache/me/qingdu');
	expect(cacheFolder({XDG_CACHE_HOME: 'here'})).toMatch(/\/\.cache\/qingdu$/);
});
