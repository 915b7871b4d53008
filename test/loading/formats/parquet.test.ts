import {brotliCompressSync, gzipSync} from 'node:zlib';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {expect, test} from 'vitest';
import {readFile, readTwice, writeFile} from './read-file.ts';

type Codec = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['codec']>;

const bytes = (codec?: Codec, compress?: (page: Uint8Array) => Uint8Array): Uint8Array =>
	new Uint8Array(
		parquetWriteBuffer({
			...(codec && compress ? {codec, compressors: {[codec]: compress}} : {}),
			columnData: [
				{name: 'title', data: ['种树', '通车', '开学'], type: 'STRING'},
				{name: 'text', data: ['树种好了。', '桥上人很多。', '孩子们来了。'], type: 'STRING'},
				{name: 'views', data: [1n, 2n, 3n], type: 'INT64'},
			],
			rowGroupSize: 2,
		}),
	);

/** A frame of Zstandard with a block of bytes as they are. */
const storedZstd = (page: Uint8Array): Uint8Array => {
	const head = Buffer.alloc(12);
	head.writeUInt32LE(0xfd2f_b528, 0);
	// One segment, whose length takes four bytes.
	head.writeUInt8(0xa0, 4);
	head.writeUInt32LE(page.length, 5);
	head.writeUIntLE(page.length * 8 + 1, 9, 3);
	return Buffer.concat([head, page]);
};

/** A block of LZ4 with literals alone. */
const storedLz4 = (page: Uint8Array): Uint8Array => {
	if (page.length < 15) return Buffer.concat([Uint8Array.of(page.length << 4), page]);
	const more = page.length - 15;
	const rest = Buffer.alloc(Math.floor(more / 255) + 1, 255);
	rest[rest.length - 1] = more % 255;
	return Buffer.concat([Uint8Array.of(0xf0), rest, page]);
};

test.each<readonly [Codec, (page: Uint8Array) => Uint8Array]>([
	['GZIP', page => gzipSync(page)],
	['BROTLI', page => brotliCompressSync(page)],
	['ZSTD', storedZstd],
	['LZ4_RAW', storedLz4],
])('pages compressed by %s are inflated', async (codec, compress) => {
	const records = await readTwice(writeFile(`${codec}.parquet`, bytes(codec, compress)));
	expect(records.map(({raw}) => raw)).toEqual(['树种好了。', '桥上人很多。', '孩子们来了。']);
});

test('a page that inflates to more than it says is damage', async () => {
	const bomb = bytes('GZIP', page => gzipSync(Buffer.concat([page, Buffer.alloc(1 << 20)])));
	await expect(readFile(writeFile('bomb.parquet', bomb))).rejects.toThrow('it is no Parquet file');
});

test('a row is a document, in whichever group it stands', async () => {
	const records = await readTwice(writeFile('a.parquet', bytes()));
	expect(records.map(({raw}) => raw)).toEqual(['树种好了。', '桥上人很多。', '孩子们来了。']);
	expect(records[2]!.given).toEqual([
		['title', '开学'],
		['views', '3'],
	]);
});

test('what is no Parquet file says so', async () => {
	await expect(readFile(writeFile('b.parquet', '天地'))).rejects.toThrow('it is no Parquet file');
	const cut = writeFile('c.parquet', bytes().subarray(20));
	await expect(readFile(cut)).rejects.toThrow();
});
