import {expect, test} from 'vitest';
import {planTasks} from '../../source/loading/plan-tasks.ts';
import type {TaskFile} from '../../source/loading/task.ts';

const file = (path: string, size: number): TaskFile => ({
	path,
	size,
	id: path,
	modified: 0,
	named: false,
});

const megabyte = 1 << 20;

test('small files go together, in their order, the first bunch being small', () => {
	const files = Array.from({length: 2000}, (_, index) => file(`${index}.txt`, 2000));
	const tasks = [...planTasks(files)];
	expect(tasks.flatMap(task => task.files)).toEqual(files);
	expect(tasks.map(({number}) => number)).toEqual(tasks.map((_, index) => index));
	expect(tasks[0]!.files.length).toBeLessThan(50);
	expect(Math.max(...tasks.map(task => task.files.length))).toBe(512);
});

test('a long file of lines is read in parts that cover it, however it grows meanwhile', () => {
	const size = 100 * megabyte;
	const tasks = [...planTasks([file('a.txt', 10), file('b.jsonl', size), file('c.txt', 10)])];
	const parts = tasks.slice(1, -1).map(({part}) => part!);
	let end = 0;
	for (const {offset, length} of parts) {
		expect(offset).toBe(end);
		end = offset + length;
	}

	expect(end).toBe(Number.MAX_SAFE_INTEGER);
	expect(parts.length).toBeGreaterThan(20);
	expect(tasks.reduce((sum, {bytes}) => sum + bytes, 0)).toBe(size + 20);
});

test('other long files are tasks of their own', () => {
	const files = ['a.jsonl.gz', 'b.csv', 'c.parquet'].map(path => file(path, 50 * megabyte));
	expect([...planTasks(files)].map(({files: own, part}) => [own.length, part])).toEqual([
		[1, undefined],
		[1, undefined],
		[1, undefined],
	]);
});
