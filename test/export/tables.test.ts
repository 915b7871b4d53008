import {parse} from 'csv-parse/sync';
import {parquetReadObjects} from 'hyparquet';
import {expect, test} from 'vitest';
import {csvHead, tableFields, toCsv} from '../../source/export/csv.ts';
import {toParquet} from '../../source/export/parquet.ts';
import {toErrorRecord, toRecord} from '../../source/export/record.ts';
import {makeDocument} from './make-document.ts';

const rowsOf = (csv: string): string[][] => parse(csv);

test('a row of CSV reads back, with quotes, commas and lines in its cells', () => {
	const record = toRecord(makeDocument('甲,“乙”"丙"\n丁'));
	const [head, row] = rowsOf(csvHead() + toCsv(record));
	expect(head).toEqual(tableFields);
	const cells = Object.fromEntries(head!.map((name, index) => [name, row![index]]));
	expect(cells).toMatchObject({
		text: '甲,“乙”"丙"\n丁',
		authors: '林小川',
		credits: '审核: 白桦',
		views: '42',
		error: '',
	});
	expect(JSON.parse(cells.edits!)).toEqual([]);
});

test('a row is the same whether lines end at a line feed or at both', () => {
	const csv = csvHead(['text']) + toCsv(toRecord(makeDocument('甲\n乙')), ['text']);
	expect(csv).toBe('text,error\r\n"甲\n乙",\r\n');
});

test.each(['=1+1', '+1', '-2', '@sum(a)', '＝1'])('%s is no formula, unless asked for', text => {
	const record = toRecord(makeDocument(text));
	expect(rowsOf(toCsv(record, ['text']))[0]![0]).toBe(`'${text}`);
	expect(rowsOf(toCsv(record, ['text'], true))[0]![0]).toBe(text);
});

test('a cell holds nothing that a terminal obeys', () => {
	const record = toRecord(makeDocument('甲\u001b[31m\u202e乙\u009b0m'));
	expect(rowsOf(toCsv(record, ['text']))[0]![0]).toBe('甲␛[31m�乙�0m');
});

test('an error has a row of its own, whatever was asked for', () => {
	const error = toErrorRecord('a#2', 'a.jsonl', 'it is no JSON');
	expect(rowsOf(csvHead(['title']) + toCsv(error, ['title']))).toEqual([
		['title', 'error'],
		['', 'it is no JSON'],
	]);
});

const collect = async (pieces: AsyncIterable<Uint8Array>): Promise<ArrayBuffer> => {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	return new Uint8Array(Buffer.concat(parts)).buffer;
};

test('a Parquet file reads back, over several row groups', async () => {
	const record = toRecord(makeDocument('春天来了。'));
	async function* rows() {
		for (let index = 0; index < 2500; index++) yield {...record, id: `a#${index}`};
		yield {...toErrorRecord('b', 'b.txt', 'it holds no text')};
	}

	const objects = await parquetReadObjects({file: await collect(toParquet(rows()))});
	expect(objects).toHaveLength(2501);
	expect(objects[2400]).toMatchObject({
		id: 'a#2400',
		text: '春天来了。',
		authors: ['林小川'],
		credits: [{role: '审核', name: '白桦'}],
		views: 42n,
		schema: 1n,
	});
	expect(objects[2400]!.error).toBeFalsy();
	expect(objects[2500]).toMatchObject({id: 'b', error: 'it holds no text'});
	expect(objects[2500]!.text).toBeFalsy();
});

test('a Parquet file of no rows is one all the same', async () => {
	async function* none(): AsyncGenerator<Record<string, unknown>> {}
	expect(await parquetReadObjects({file: await collect(toParquet(none(), ['id']))})).toEqual([]);
});
