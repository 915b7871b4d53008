import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {expect, test} from 'vitest';
import {openBytes} from '../../../source/loading/byte-source.ts';
import {parquet} from '../../../source/loading/formats/parquet.ts';
import {type FileProblem, readFiles} from '../../../source/loading/read-files.ts';
import {ReadingError} from '../../../source/loading/reading-error.ts';
import {bytesOf, expectSense, pieces} from './any-file.ts';
import {writeFile} from './read-file.ts';

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
	const names = [['甲', '乙'], [], ['丙']];
	const whole = new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{name: 'text', data: ['河边种树', '桥通了', '天气好'], type: 'STRING'},
				{name: 'authors', data: names, type: 'JSON'},
				{name: 'views', data: [1n, 2n, 3n], type: 'INT64', encoding: 'DELTA_BINARY_PACKED'},
			],
		}),
	);
	for (let bit = 0; bit < whole.length * 8; bit++) {
		const damaged = whole.slice();
		damaged[bit >> 3]! ^= 1 << (bit & 7);
		const path = writeFile('turned.parquet', damaged);
		const problems: FileProblem[] = [];
		const onProblem = (problem: FileProblem): void => void problems.push(problem);
		for await (const batch of readFiles([{path, named: true}], {onProblem})) {
			for (const {read} of batch) expect(typeof read.raw).toBe('string');
			// A row is read again by another way, which may meet the damage or not.
			for (const {read} of batch.slice(0, 1)) {
				await parquet.reopen(openBytes(path), read.place, {}).catch(failure => {
					expect(failure).toBeInstanceOf(ReadingError);
				});
			}
		}

		for (const {reason} of problems) expect(reason).toMatch(/^\S.*[^.\s]$/s);
	}
}, 120_000);
