import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {splitWarc} from '../../../source/loading/split-warc.ts';
import {encodeLegacy} from '../encode-legacy.ts';
import {readTwice, reasons, writeFile} from './read-file.ts';

const record = (type: string, fields: Readonly<Record<string, string>>, content: Uint8Array) =>
	Buffer.concat([
		Buffer.from(
			[
				'WARC/1.0',
				`WARC-Type: ${type}`,
				...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
				`Content-Length: ${content.length}`,
				'\r\n',
			].join('\r\n'),
		),
		content,
		Buffer.from('\r\n\r\n'),
	]);

const text = (content: string, page = 1) =>
	record(
		'conversion',
		{'WARC-Target-URI': `https://paper.example/${page}`, 'Content-Type': 'text/plain'},
		Buffer.from(content),
	);

const answer = (media: string, content: Uint8Array, more = '') =>
	record(
		'response',
		{'Content-Type': 'application/http; msgtype=response'},
		Buffer.concat([
			Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${media}\r\n${more}\r\n`),
			content,
		]),
	);

const page = '<html><p>今天下午，大家到河边种树，都说天气很好。</p></html>';

const info = record('warcinfo', {'Content-Type': 'application/warc-fields'}, Buffer.from('a: b'));

test('the texts of a .wet file are documents that know their address', async () => {
	const file = writeFile(
		'a.warc.wet',
		Buffer.concat([info, text('树种好了。'), text('桥通了。', 2)]),
	);
	const records = await readTwice(file);
	expect(records.map(({raw}) => raw)).toEqual(['树种好了。', '桥通了。']);
	expect(records[1]!.given).toEqual([['url', 'https://paper.example/2']]);
	expect(await reasons(file)).toEqual([]);
});

test('each record may be gzipped by itself, as crawlers do', async () => {
	const members = [info, text('树种好了。'), text('桥通了。')].map(part => gzipSync(part));
	expect(await readTwice(writeFile('a.warc.wet.gz', Buffer.concat(members)))).toHaveLength(2);
});

test('of the answers of servers the pages are read, in their own encoding', async () => {
	const file = writeFile(
		'a.warc',
		Buffer.concat([
			answer('image/png', Buffer.from([137, 80, 78, 71])),
			answer('text/html; charset=gbk', encodeLegacy(page, 'gb18030')),
			answer('text/html', Uint8Array.of(1, 2, 3), 'Content-Encoding: br\r\n'),
		]),
	);
	const records = await readTwice(file);
	expect(records.map(({raw, kind, encoding}) => [raw, kind, encoding])).toEqual([
		[page, 'html', 'gb18030'],
	]);
	expect(await reasons(file)).toEqual(['its compressed page is damaged']);
});

/** A body as it is sent in chunks, cut anywhere, within characters too. */
const inChunks = (body: Uint8Array): Buffer => {
	const parts: Buffer[] = [];
	for (let at = 0; at < body.length; at += 7) {
		const part = body.subarray(at, at + 7);
		parts.push(
			Buffer.from(`${part.length.toString(16)};a=b\r\n`),
			Buffer.from(part),
			Buffer.from('\r\n'),
		);
	}

	return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
};

test.each<readonly [string, Buffer, string]>([
	['in chunks', inChunks(Buffer.from(page)), 'Transfer-Encoding: chunked'],
	['gzipped', gzipSync(page), 'Content-Encoding: gzip'],
	['gzipped in chunks', inChunks(gzipSync(page)), 'Transfer-Encoding: gzip, chunked'],
	['deflated', deflateSync(page), 'Content-Encoding: deflate'],
	['deflated without a header', deflateRawSync(page), 'Content-Encoding: deflate'],
	['by Brotli', brotliCompressSync(page), 'Content-Encoding: br\r\nTransfer-Encoding: chunked'],
	[
		'as it is, whatever is said of it',
		Buffer.from(page),
		'Content-Encoding: gzip\r\nTransfer-Encoding: chunked',
	],
])('a page that was sent %s is read', async (_, body, headers) => {
	const file = writeFile('sent.warc', answer('text/html', body, `${headers}\r\n`));
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual([page]);
});

test('a page that inflates beyond all measure is not read', async () => {
	const bomb = gzipSync(Buffer.alloc(1 << 25, 'a'));
	const file = writeFile('bomb.warc', answer('text/html', bomb, 'Content-Encoding: gzip\r\n'));
	expect(await reasons(file)).toEqual(['its page inflates to more than 16 MB']);
});

test('a record of several chunks is whole', async () => {
	const long = '长'.repeat(1_000_000);
	const [first, second] = await readTwice(
		writeFile('long.wet', Buffer.concat([text(long), text('短')])),
	);
	expect([first!.raw.length, second!.raw]).toEqual([1_000_000, '短']);
});

test('a page that is too long is passed over, and the next is read', async () => {
	const file = writeFile('huge.wet', Buffer.concat([text('长'.repeat(6_000_000)), text('短')]));
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual(['短']);
	expect(await reasons(file)).toEqual(['it is longer than 16 MB']);
});

test('what is no record says where, and the next is read', async () => {
	const nonsense = Buffer.from('nonsense\r\n\r\nWARC/1.0\r\n\r\n');
	const file = writeFile('bad.wet', Buffer.concat([text('好'), nonsense, text('更好')]));
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual(['好', '更好']);
	const {length} = text('好');
	expect(await reasons(file)).toEqual([`at byte ${length} it holds no WARC record`]);
});

const lying = (length: string): Buffer =>
	Buffer.from(
		text('树种好了。')
			.toString()
			.replace(/(?<=Content-Length: )\d+/, length),
	);

test.each<readonly [string, readonly string[], readonly string[]]>([
	['4', ['好', '更好'], ['at byte 126 it holds no WARC record']],
	['1.5', ['好', '更好'], ['at byte 0 it holds no WARC record']],
	['-1', ['好', '更好'], ['at byte 0 it holds no WARC record']],
	['9999', ['好', '更好'], ['it ends in the middle of a record']],
])('a length that lies (%s) costs one record', async (length, texts, said) => {
	const file = writeFile('lying.wet', Buffer.concat([lying(length), text('好'), text('更好')]));
	const raws = (await readTwice(file)).map(({raw}) => raw);
	expect(raws.filter(raw => raw.includes('好') && raw !== '树种好了。')).toEqual(texts);
	expect(await reasons(file)).toEqual(said);
});

test('an archive that breaks off says so', async () => {
	const whole = Buffer.concat([text('好'), text('更好')]);
	const file = writeFile('short.wet', whole.subarray(0, -6));
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual(['好']);
	expect(await reasons(file)).toEqual(['it ends in the middle of a record']);
});

test('a page that was packed again and again is not unpacked', async () => {
	const headers = `Transfer-Encoding: ${'chunked,'.repeat(99)}\r\n`;
	const file = writeFile('often.warc', answer('text/html', Buffer.from(page), headers));
	expect(await reasons(file)).toEqual(['its page is stored compressed (99 times)']);
});

/** Bytes that were ever put together, over those that came in. */
const copied = async (content: Buffer): Promise<number> => {
	const {concat} = Buffer;
	let bytes = 0;
	Buffer.concat = (list, ...more) => {
		for (const part of list) bytes += part.length;
		return concat(list, ...more);
	};

	try {
		for await (const _ of splitWarc(piecesOf(content)));
	} finally {
		Buffer.concat = concat;
	}

	return bytes / content.length;
};

function* piecesOf(content: Buffer): Generator<Buffer> {
	for (let at = 0; at < content.length; at += 1000) yield content.subarray(at, at + 1000);
}

test.each([
	['line breaks', '\r\n'],
	['beginnings', 'WARC/1.0\r\n'],
	['nothing at all', '河'],
])('of endless %s hardly anything is kept', async (_, unit) => {
	expect(await copied(Buffer.from(unit.repeat(100_000)))).toBeLessThan(70);
});
