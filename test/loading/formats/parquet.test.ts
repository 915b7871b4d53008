import {parquetWriteBuffer} from 'hyparquet-writer';
import {expect, test} from 'vitest';
import {readFile, readTwice, writeFile} from './read-file.ts';

const bytes = (): Uint8Array =>
	new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{name: 'title', data: ['种树', '通车', '开学'], type: 'STRING'},
				{name: 'text', data: ['树种好了。', '桥上人很多。', '孩子们来了。'], type: 'STRING'},
				{name: 'views', data: [1n, 2n, 3n], type: 'INT64'},
			],
			rowGroupSize: 2,
		}),
	);

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
