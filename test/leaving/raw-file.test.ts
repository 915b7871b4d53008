import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {rawFileOf} from '../../source/leaving/raw-file.ts';
import {makeDocument} from '../explorer/make-document.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-raw-'));
afterAll(() => rmSync(folder, {recursive: true}));

const raw = '首頁\n清河水漲。\n雨停了。';

test('a text in UTF-8 is shown where it lies, at the line of the place', () => {
	writeFileSync(path.join(folder, 'a.txt'), `\ufeff${raw}`);
	const document = makeDocument({path: 'a.txt', marked: raw});
	expect(rawFileOf(document, raw.indexOf('雨'), ['/nowhere', folder])).toEqual({
		file: path.join(folder, 'a.txt'),
		line: 3,
		isCopy: false,
	});
});

test('a record of a file of lines is shown at its line', () => {
	writeFileSync(path.join(folder, 'b.jsonl'), '{}\n{}\n');
	const document = {...makeDocument({path: 'b.jsonl', marked: raw}), id: 'b#2'};
	expect(rawFileOf(document, 5, [folder])).toEqual({
		file: path.join(folder, 'b.jsonl'),
		line: 2,
		isCopy: false,
	});
});

test.each([
	['a text that its file does not hold as it is', 'a.txt', 'a'],
	['a cell of a table', 'c.csv', 'c#7'],
])('%s is written to a file that only its owner can read', (_, file, id) => {
	writeFileSync(path.join(folder, file), 'something else');
	const document = {...makeDocument({path: file, marked: raw}), id};
	const found = rawFileOf(document, raw.indexOf('清'), [folder]);
	expect(found).toMatchObject({line: 2, isCopy: true});
	expect(readFileSync(found.file, 'utf8')).toBe(raw);
	expect(statSync(found.file).mode & 0o777).toBe(0o600);
	rmSync(path.dirname(found.file), {recursive: true});
});
