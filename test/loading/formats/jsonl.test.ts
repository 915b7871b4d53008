import {statSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {openBytes} from '../../../source/loading/byte-source.ts';
import {isBad} from '../../../source/loading/formats/format.ts';
import {jsonLines, jsonl} from '../../../source/loading/formats/jsonl.ts';
import {encodeLegacy} from '../encode-legacy.ts';
import {readFile, readTwice, reasons, writeFile} from './read-file.ts';

const lines = (...values: unknown[]): string =>
	values.map(value => `${JSON.stringify(value)}\n`).join('');

const page = (number: number) => ({
	title: `第${number}号公告`,
	date: '2023-03-12',
	content: `河边第${number}棵树种好了。\n大家都来了。`,
});

test('each line is a document, with its other fields as given', async () => {
	const file = writeFile('a.jsonl', lines(page(1), page(2)));
	const records = await readTwice(file);
	expect(records.map(({raw}) => raw)).toEqual([page(1).content, page(2).content]);
	expect(records[0]!.given).toEqual([
		['title', '第1号公告'],
		['date', '2023-03-12'],
	]);
});

test('a broken line among many is one problem, and the rest is read', async () => {
	const all = Array.from({length: 10_000}, (_, index) => JSON.stringify(page(index + 1)));
	all[6] = '{"title": "第七号", "content": "没有完';
	const records = await readFile(writeFile('broken.jsonl', all.join('\n')));
	expect(records).toHaveLength(10_000);
	expect(
		records.flatMap((record, index) => (isBad(record) ? [[index, record.reason]] : [])),
	).toEqual([[6, 'it is no JSON']]);
});

test('gzipped lines are read and found again', async () => {
	const file = writeFile('a.jsonl.gz', gzipSync(lines(page(1), page(2), page(3))));
	expect(await readTwice(file)).toHaveLength(3);
});

test('lines in GB18030 and in UTF-16 are read and found again', async () => {
	const content = lines(page(1), page(2));
	const gb = await readTwice(writeFile('gb.jsonl', encodeLegacy(content, 'gb18030')));
	expect(gb.map(({raw, encoding}) => [raw, encoding])).toEqual([
		[page(1).content, 'gb18030'],
		[page(2).content, 'gb18030'],
	]);
	const utf16 = await readTwice(
		writeFile('utf16.jsonl', Buffer.from(`\ufeff${content}`, 'utf16le')),
	);
	expect(utf16.map(({raw, encoding}) => [raw, encoding])).toEqual([
		[page(1).content, 'utf-16le'],
		[page(2).content, 'utf-16le'],
	]);
});

test('read in parts, every line comes once, wherever the borders fall', async () => {
	const content = lines(page(1), page(2), page(3), page(4));
	const file = writeFile('parts.jsonl', content);
	const whole = await readFile(file);
	const size = Buffer.byteLength(content);
	for (let length = 1; length <= size; length += 7) {
		const found: unknown[] = [];
		for (let offset = 0; offset < size; offset += length) {
			for await (const batch of jsonl.read(openBytes(file), {}, {offset, length})) {
				found.push(...batch);
			}
		}

		expect(found).toEqual(whole);
	}
});

test('a line without end is named once, and hardly read by the parts that it covers', async () => {
	const long = JSON.stringify({...page(1), content: '河边种树。'.repeat(200_000)});
	const file = writeFile('endless.jsonl', `${lines(page(1))}${long}\n${lines(page(2))}`);
	const size = statSync(file).size;
	const length = 200_000;
	const bad: unknown[] = [];
	const titles: unknown[] = [];
	let read = 0;
	for (let offset = 0; offset < size; offset += length) {
		const bytes = openBytes(file, count => {
			read += count;
		});
		for await (const batch of jsonLines(1000).read(bytes, {}, {offset, length})) {
			for (const record of batch) {
				if (isBad(record)) bad.push(record.reason);
				else titles.push(record.given?.[0]?.[1]);
			}
		}
	}

	expect(bad).toEqual(['it is longer than 64 MB']);
	expect(titles).toEqual(['第1号公告', '第2号公告']);
	expect(read).toBeLessThan(3 * size);
});

test('a headline without a text is its own text', async () => {
	const [record] = await readTwice(writeFile('b.jsonl', lines({title: '河边种树', date: '2023'})));
	expect(record!.raw).toBe('河边种树');
});

test('the field asked for is the text', async () => {
	const file = writeFile('c.jsonl', lines({text: '摘要', 全文: '全部都在这里。'}));
	const [record] = await readTwice(file, {textField: '全文'});
	expect(record!.raw).toBe('全部都在这里。');
	expect(record!.given).toEqual([['text', '摘要']]);
});

test('what makes no document says why', async () => {
	const file = writeFile(
		'd.jsonl',
		lines({text: 7}, {url: 'x'}, {text: ''}, 5, {text: '好'}, null),
	);
	expect(await reasons(file)).toEqual([
		'its field text is no text',
		'none of its fields is a text (--text-field names one)',
		'its field text is empty',
		'it has no fields',
		'it has no fields',
	]);
	expect(await reasons(file, {textField: '全文'})).toContain('it has no field 全文');
});

test('empty lines and a last line without an end do no harm', async () => {
	const file = writeFile('e.jsonl', `\n\r\n${lines(page(1))}\n  \n${JSON.stringify(page(2))}`);
	expect(await readTwice(file)).toHaveLength(2);
	expect(await reasons(file)).toEqual([]);
});

test('HTML in a field is HTML, however the field is called', async () => {
	const file = writeFile(
		'f.jsonl',
		lines({content: '<!DOCTYPE html><p>好</p>'}, {html: '<p>好</p>'}),
	);
	expect((await readTwice(file)).map(({kind}) => kind)).toEqual(['html', 'html']);
});

test('half a character is as broken as a byte that means nothing', async () => {
	// As other programs write them: every unit by its escape, whole characters too.
	const escaped = (text: string): string =>
		JSON.stringify(text).replace(
			/[^\0-\u007f]/g,
			unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
	const pieces = ['\ud83d', '\ude00', '😀', '\\ud83d', '\\', '河'];
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 6}),
			async parts => {
				const text = parts.join('');
				const file = writeFile(
					'halves.jsonl',
					`{"text": ${escaped(text)}, ${escaped(text)}: "x"}\n`,
				);
				const [record] = await readTwice(file);
				expect(record!.raw).toBe(text.toWellFormed());
				expect(record!.given).toEqual([[text.toWellFormed(), 'x']]);
				expect(record!.brokenBytes > 0).toBe(!text.isWellFormed());
			},
		),
	);
});
