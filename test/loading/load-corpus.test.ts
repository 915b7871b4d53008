import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {loadCorpus} from '../../source/loading/load-corpus.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const write = (name: string, content: string | Uint8Array): string => {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	return file;
};

test('a folder is read in order, with its folders, without what is hidden', () => {
	write('b.txt', '乙');
	write('a/c.md', '丙');
	write('.hidden', '不');
	write('.git/x', '不');
	const {documents, problems, missing, skipped} = loadCorpus([folder]);
	expect(documents.map(({id, raw}) => [id, raw])).toEqual([
		['a/c', '丙'],
		['b', '乙'],
	]);
	expect(documents[0]!.path).toBe(path.join(folder, 'a/c.md'));
	expect([problems, missing, skipped]).toEqual([[], [], []]);
});

test('documents whose ids would be the same go by their paths', () => {
	const first = write('x/1.txt', '甲');
	const second = write('y/1.txt', '乙');
	expect(loadCorpus([first, second]).documents.map(({id}) => id)).toEqual([first, second]);
});

test('a missing path is named and the rest is read', () => {
	const file = write('a.txt', '甲');
	const {documents, missing} = loadCorpus([path.join(folder, 'none'), file]);
	expect(missing).toEqual([path.join(folder, 'none')]);
	expect(documents).toHaveLength(1);
});

test('a file that cannot be read is a problem with a reason, and the rest goes on', () => {
	const bad = write('a.txt', '甲');
	write('b.txt', '乙');
	const {documents, problems} = loadCorpus([folder], file => {
		if (file === bad) throw Object.assign(new Error('no'), {code: 'EACCES'});
		return new TextEncoder().encode('乙');
	});
	expect(documents.map(({id}) => id)).toEqual(['b']);
	expect(problems).toEqual([{path: bad, reason: 'permission denied'}]);
});

test('a picture in a folder is skipped, a picture named is a problem', () => {
	const picture = write(
		'p.png',
		Uint8Array.from({length: 200}, (_, index) => (index * 7) % 32),
	);
	write('a.txt', '甲');
	expect(loadCorpus([folder]).skipped).toEqual([{path: picture, reason: 'it holds no text'}]);
	expect(loadCorpus([picture]).problems).toEqual([{path: picture, reason: 'it holds no text'}]);
});

test('links in a circle end', () => {
	write('a/b.txt', '乙');
	symlinkSync(folder, path.join(folder, 'a/again'));
	expect(loadCorpus([folder]).documents.map(({id}) => id)).toEqual(['a/b']);
});

test('a link that leads nowhere is a problem', () => {
	symlinkSync(path.join(folder, 'none'), path.join(folder, 'link'));
	expect(loadCorpus([folder]).problems).toEqual([
		{path: path.join(folder, 'link'), reason: 'it is no longer there'},
	]);
});

test('a pipe is neither a file nor a folder', () => {
	const pipe = path.join(folder, 'pipe');
	execFileSync('mkfifo', [pipe]);
	expect(loadCorpus([pipe]).problems).toEqual([
		{path: pipe, reason: 'it is neither a file nor a folder'},
	]);
});
