import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {test} from 'vitest';
import {bytesOf, expectRest, expectSense, pieces, wholeParquet} from './any-file.ts';

test.each(Object.entries(pieces))('any %s file makes sense or a problem', async (ending, parts) => {
	await fc.assert(
		fc.asyncProperty(bytesOf(parts), content => expectSense(`fuzz.${ending}`, content)),
		{numRuns: 150},
	);
});

test.each(Object.entries(pieces))('any %s file, gzipped and damaged', async (ending, parts) => {
	await fc.assert(
		fc.asyncProperty(bytesOf(parts), fc.nat(200), fc.nat(255), async (content, at, byte) => {
			const packed = gzipSync(content);
			packed[at % packed.length] = byte;
			await expectSense(`fuzz.${ending}.gz`, packed.subarray(0, at + 20));
		}),
		{numRuns: 40},
	);
});

test('a Parquet file cut off anywhere is a problem', async () => {
	const whole = new Uint8Array(
		parquetWriteBuffer({
			columnData: [{name: 'text', data: ['河边种树', '桥通了', '天气好'], type: 'STRING'}],
		}),
	);
	for (let length = 0; length < whole.length; length++) {
		await expectSense('cut.parquet', whole.subarray(0, length));
	}
});

test('a Parquet file with any one bit turned is a problem, or still a file', async () => {
	for (let bit = 0; bit < wholeParquet.length * 8; bit++) {
		const damaged = wholeParquet.slice();
		damaged[bit >> 3]! ^= 1 << (bit & 7);
		await expectRest('turned.parquet', damaged);
	}
}, 120_000);
