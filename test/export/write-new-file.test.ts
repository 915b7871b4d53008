import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeNewFile} from '../../source/export/write-new-file.ts';
import {makeDocument} from '../explorer/make-document.ts';

async function* documents() {
	yield makeDocument({path: 'a.txt', marked: '雨停了。'});
	yield makeDocument({path: 'b.txt', marked: '风也停了。'});
}

test('a new file each time, never over one that is there', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-new-'));
	const now = new Date('2026-03-01T10:20:30Z');
	const first = await writeNewFile(documents(), 'jsonl', folder, now);
	const second = await writeNewFile(documents(), 'jsonl', folder, now);
	expect(first).toEqual({path: path.join(folder, 'qingdu-20260301-102030.jsonl'), records: 2});
	expect(path.basename(second.path)).toBe('qingdu-20260301-102030-2.jsonl');
	const lines = readFileSync(first.path, 'utf8').trim().split('\n');
	expect(lines.map(line => JSON.parse(line).text)).toEqual(['雨停了。', '风也停了。']);
	rmSync(folder, {recursive: true});
});

test('a CSV begins with the mark by which a spreadsheet knows Chinese', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-new-'));
	const now = new Date('2026-03-01T10:20:30Z');
	const {path: file} = await writeNewFile(documents(), 'csv', folder, now);
	expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFid,path,/);
	rmSync(folder, {recursive: true});
});
