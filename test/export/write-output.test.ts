import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {FileExistsError, writeToFile, writeToStream} from '../../source/export/write-output.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

test('a file holds all parts, and no temporary file stays', async () => {
	await writeToFile(path.join(folder, 'out'), ['甲', '乙'], false);
	expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('甲乙');
	expect(readdirSync(folder)).toEqual(['out']);
});

test('a file that is there stays as it is, unless it may be replaced', async () => {
	const file = path.join(folder, 'out');
	writeFileSync(file, '旧');
	await expect(writeToFile(file, ['新'], false)).rejects.toThrow(FileExistsError);
	expect(readFileSync(file, 'utf8')).toBe('旧');
	await writeToFile(file, ['新'], true);
	expect(readFileSync(file, 'utf8')).toBe('新');
});

test('a file that another program makes in the meantime stays as it is', async () => {
	const file = path.join(folder, 'out');
	const parts = function* () {
		yield '新';
		writeFileSync(file, '旧');
	};
	await expect(writeToFile(file, parts(), false)).rejects.toThrow(FileExistsError);
	expect(readFileSync(file, 'utf8')).toBe('旧');
	expect(readdirSync(folder)).toEqual(['out']);
});

test('when making the parts fails, nothing is left behind', async () => {
	const failing = function* () {
		yield '甲';
		throw new Error('no more');
	};
	await expect(writeToFile(path.join(folder, 'out'), failing(), false)).rejects.toThrow('no more');
	expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there is an error of its own', async () => {
	await expect(writeToFile(path.join(folder, 'none/out'), ['甲'], false)).rejects.toMatchObject({
		code: 'ENOENT',
	});
});

test('a device is written into, not replaced', async () => {
	await writeToFile('/dev/null', ['甲'], false);
	expect(readdirSync('/dev')).toContain('null');
});

test('a slow reader is waited for', async () => {
	const stream = new PassThrough({highWaterMark: 4});
	const received: string[] = [];
	const written = writeToStream(
		stream,
		Array.from({length: 50}, () => 'abc'),
	);
	stream.on('data', part => received.push(String(part)));
	expect(await written).toBe(true);
	expect(received.join('')).toHaveLength(150);
});

test('a reader that goes away ends the writing quietly', async () => {
	let taken = 0;
	const stream = new Writable({
		write(_, __, done) {
			taken++;
			done(taken > 2 ? Object.assign(new Error('closed'), {code: 'EPIPE'}) : null);
		},
	});
	let made = 0;
	const endless = function* () {
		for (;;) {
			made++;
			yield 'a'.repeat(20_000);
		}
	};
	expect(await writeToStream(stream, endless())).toBe(false);
	expect(made).toBeLessThan(10);
});
