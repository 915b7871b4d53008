import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {openBytes} from '../../../source/loading/byte-source.ts';
import {textInParts} from '../../../source/loading/formats/text.ts';
import {encodeLegacy} from '../encode-legacy.ts';
import {readFile, readTwice, reasons, writeFile} from './read-file.ts';

const text = '昨天下午，全镇干部到河边种树，大家说今年的天气比去年好。\n';

test.each([
	['in UTF-8', 'a.txt', Buffer.from(text)],
	['in GB18030', 'b.txt', encodeLegacy(text, 'gb18030')],
	['in UTF-16', 'c.txt', Buffer.from(`\ufeff${text}`, 'utf16le')],
	['gzipped', 'd.txt.gz', gzipSync(text)],
	['without a known ending', 'e', Buffer.from(text)],
])('a file %s is one document', async (_, name, bytes) => {
	expect((await readTwice(writeFile(name, bytes))).map(({raw}) => raw)).toEqual([text]);
});

test('the encoding asked for is taken', async () => {
	const file = writeFile('f.txt', encodeLegacy(text, 'gb18030'));
	const [record] = await readTwice(file, {encoding: 'big5'});
	expect(record!.encoding).toBe('big5');
	expect(record!.raw).not.toBe(text);
});

test('a page of HTML is known as such, and its raw text is all of it', async () => {
	const page = '<!doctype html>\n<title>种树</title>';
	expect(await readTwice(writeFile('g.html', page))).toMatchObject([{raw: page, kind: 'html'}]);
});

test('an empty file is an empty document, and a picture is none', async () => {
	expect(await readTwice(writeFile('empty.txt', ''))).toMatchObject([{raw: ''}]);
	const picture = Uint8Array.from({length: 200}, (_, index) => (index * 7) % 32);
	expect(await reasons(writeFile('p.png', picture))).toEqual(['it holds no text']);
});

test.each([
	['an archive', Buffer.from('PK\u0003\u0004')],
	['a document', Buffer.from('%PDF-1.7\n')],
	['an archive of files', Buffer.from(`${'a'.repeat(257)}ustar `)],
])('%s with text somewhere in it is none', async (_, beginning) => {
	const bytes = Buffer.concat([beginning, Buffer.from(text.repeat(9))]);
	expect(await reasons(writeFile('other', bytes))).toEqual(['it holds no text']);
});

test('noise is no text, even without a NUL', async () => {
	const noise = Uint8Array.from({length: 4000}, (_, index) => 1 + ((index * 89) % 255));
	expect(await reasons(writeFile('noise', noise))).toEqual(['it holds no text']);
});

test('a text with control characters here and there is one', async () => {
	const coloured = `\u001b[31m${text}\u001b[0m\u0001\u0002`.repeat(9);
	expect((await readTwice(writeFile('log.txt', coloured))).map(({raw}) => raw)).toEqual([coloured]);
});

test.each([
	['plain', 'long.txt', (bytes: Buffer) => bytes],
	['gzipped', 'long.txt.gz', (bytes: Buffer) => gzipSync(bytes)],
	['in UTF-16', 'utf16.txt', (bytes: Buffer) => Buffer.from(`\ufeff${bytes}`, 'utf16le')],
])(
	'a very long file (%s) comes in parts that end with a line and make the whole',
	async (_, name, pack) => {
		const format = textInParts({longestDocument: 100_000, part: 10_000});
		const lines = Array.from({length: 2000}, (_, index) => `第${index}行，${text}`).join('');
		const file = openBytes(writeFile(name, pack(Buffer.from(lines))));
		const raws: string[] = [];
		for await (const [record] of format.read(file, {})) {
			if (!record || !('raw' in record)) throw new Error('A part is missing');
			expect(await format.reopen(file, record.place, {})).toEqual(record);
			raws.push(record.raw);
		}

		expect(raws.length).toBeGreaterThan(10);
		expect(`${raws.join('\n')}\n` === lines).toBe(true);
	},
);

test('a truncated archive and a bomb are problems with a reason', async () => {
	const cut = gzipSync(text.repeat(1000)).subarray(0, 60);
	await expect(readFile(writeFile('cut.txt.gz', cut))).rejects.toMatchObject({code: 'Z_BUF_ERROR'});
	const bomb = gzipSync(Buffer.alloc(200 << 20), {level: 9});
	await expect(readFile(writeFile('bomb.jsonl.gz', bomb))).rejects.toThrow('more than 250 times');
});
