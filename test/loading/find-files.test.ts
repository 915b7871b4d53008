import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findFiles} from '../../source/loading/find-files.ts';
import {nameFiles} from '../../source/loading/name-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-find-'));
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
	mkdirSync(at('b'));
	for (const name of ['a.txt', 'b/a.txt', 'b/c.jsonl.gz', 'b/c.md', '[x].txt']) {
		writeFileSync(at(name), '');
	}
});

afterAll(() => {
	rmSync(folder, {recursive: true});
});

const found = (...paths: string[]): string[] => findFiles(paths).files.map(file => file.path);

test('a pattern stands for the files it matches, in order', () => {
	expect(found(at('**/a.*'))).toEqual([at('a.txt'), at('b/a.txt')]);
	expect(found(at('b/*.md'))).toEqual([at('b/c.md')]);
});

test('a pattern that matches nothing is missing, as is one whose folder is not there', () => {
	expect(findFiles([at('*.csv'), at('none/*.txt')]).missing).toEqual([
		at('*.csv'),
		at('none/*.txt'),
	]);
});

test('a file whose name looks like a pattern is that file', () => {
	expect(found(at('[x].txt'))).toEqual([at('[x].txt')]);
});

test('a folder given with a slash at its end is named without doubling it', () => {
	expect(found(`${folder}/`)).toEqual(found(folder));
});

test('ids are paths without what tells the format, or whole paths where that is too little', () => {
	expect(nameFiles(findFiles([folder]).files).map(({id}) => id)).toEqual([
		'[x]',
		'a',
		'b/a',
		at('b/c.jsonl.gz'),
		at('b/c.md'),
	]);
});

test('of links to folders of links each folder is read once', () => {
	const deep = 60;
	for (let index = 0; index < deep; index++) mkdirSync(at(`links/${index}`), {recursive: true});
	writeFileSync(at(`links/${deep - 1}/x.txt`), '');
	for (let index = 0; index < deep - 1; index++) {
		for (const name of ['a', 'b']) symlinkSync(`../${index + 1}`, at(`links/${index}/${name}`));
	}

	expect(found(at('links'))).toHaveLength(2);
});
