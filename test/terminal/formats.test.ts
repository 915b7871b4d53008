import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {encodeLegacy} from '../loading/encode-legacy.ts';

const program = path.resolve('dist/cli.js');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const write = (name: string, content: string | Uint8Array): string => {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return file;
};

const exported = (parameters: readonly string[], input: string | Uint8Array = '') => {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[program, '--export', 'jsonl', ...parameters],
		{input, encoding: 'utf8', env: {...process.env, TMPDIR: folder}},
	);
	const records =
		stdout === ''
			? []
			: stdout
					.trimEnd()
					.split('\n')
					.map(line => JSON.parse(line));
	return {status, records, stderr};
};

const record = JSON.stringify({title: '种树', date: '2023-03-12', text: '大家到河边种树。'});

test('a broken line costs that line, and says which it is', () => {
	const file = write('a.jsonl', `${record}\n{"text":\n${record}\n`);
	const {status, records, stderr} = exported([file]);
	expect(records.map(({id, title, text, error}) => [id, title, text, error])).toEqual([
		['a#1', '种树', '大家到河边种树。', undefined],
		['a#2', undefined, undefined, 'it is no JSON'],
		['a#3', '种树', '大家到河边种树。', undefined],
	]);
	expect(stderr).toBe(`Cannot read ${file}, line 2: it is no JSON.\n`);
	expect(status).toBe(1);
});

test.each([
	['as they are', record],
	['gzipped', gzipSync(record)],
])('standard input takes records %s, and nothing stays behind', (_, input) => {
	const {status, records} = exported(['-'], input);
	expect({status, titles: records.map(({title}) => title)}).toEqual({status: 0, titles: ['种树']});
	expect(readdirSync(folder)).toEqual([]);
});

test('the edits of a page in HTML rebuild its text from the file', () => {
	const html = '<html><body><h1>种树</h1>\n<p>大家到河边<b>种树</b>，天气很好。</p></body></html>';
	const [{text, edits}] = exported([write('a.html', html)]).records;
	const characters = [...html];
	for (const {start, end, replacement} of edits.reverse()) {
		characters.splice(start, end - start, replacement);
	}

	expect(characters.join('')).toBe(text);
	expect(text).not.toMatch(/[<>]/);
});

test('an encoding that is named is the one that is read', () => {
	const file = write('a.txt', encodeLegacy('大家到河边种树。', 'gb18030'));
	expect(exported(['--encoding', 'gbk', file]).records[0].text).toBe('大家到河边种树。');
	expect(exported(['--encoding', 'big5', file]).records[0].text).not.toContain('河边');
});

test('the field that is named holds the text', () => {
	const file = write('a.csv', '标题,摘要,全文\n种树,短,大家到河边种树。\n');
	expect(exported(['--text-field', '全文', file]).records[0]).toMatchObject({
		title: '种树',
		text: '大家到河边种树。',
	});
	const {status, stderr} = exported(['--text-field', '没有', file]);
	expect(status).toBe(1);
	expect(stderr).toContain('a.csv, record 1: it has no field 没有.');
});
