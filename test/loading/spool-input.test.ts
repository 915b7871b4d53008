import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import {afterAll, expect, test} from 'vitest';
import {spoolInput} from '../../source/loading/spool-input.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-spool-'));
afterAll(() => {
	rmSync(folder, {recursive: true});
});

test('a stream is set down for its reader alone, and taken away afterwards', async () => {
	const {path: file, remove} = await spoolInput(Readable.from(['河边', '种树']), {parent: folder});
	expect(readFileSync(file, 'utf8')).toBe('河边种树');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	remove();
	expect(existsSync(file)).toBe(false);
	expect(readdirSync(folder)).toEqual([]);
});

test('what is gzipped is named so', async () => {
	const {path: file} = await spoolInput(Readable.from([gzipSync('河边种树')]), {parent: folder});
	expect(file).toMatch(/\.gz$/);
});

test('a stream that breaks leaves nothing behind', async () => {
	const before = readdirSync(folder);
	const broken = new Readable({
		read() {
			this.destroy(new Error('gone'));
		},
	});
	await expect(spoolInput(broken, {parent: folder})).rejects.toThrow('gone');
	expect(readdirSync(folder)).toEqual(before);
});
