import {pipeline, Readable} from 'node:stream';
import {type Options as CsvOptions, type Info, parse} from 'csv-parse';
import {parse as parseNow} from 'csv-parse/sync';
import {readHead} from '../byte-source.ts';
import {type TextSource, textSource} from '../text-source.ts';
import type {Format, Place, ReadOptions, ReadRecord} from './format.ts';
import {fromFields} from './record-fields.ts';

/** Bytes of the file in which the line of column names lies. */
const headLength = 1 << 16;

/** A row beyond this size, in bytes, has a quotation mark that nothing closes. */
const maxRowLength = 1 << 26;

const delimiters = [',', '\t', ';', '|'];

/** What stands between columns: what stands most often in the line of their names. */
const delimiterOf = (head: string): string => {
	const line = head.slice(0, head.indexOf('\n') >>> 0);
	const times = delimiters.map(delimiter => line.split(delimiter).length);
	return delimiters[times.indexOf(Math.max(...times))]!;
};

type Row = readonly string[];

type Table = {readonly names: Row; readonly options: CsvOptions; readonly text: TextSource};

const openTable = async (...[file, {encoding}]: Parameters<Format['read']>): Promise<Table> => {
	const text = await textSource(file, {encoding, at: 'ascii'});
	const head = Buffer.from(await readHead(text.source, headLength)).toString();
	const options: CsvOptions = {
		bom: true,
		delimiter: delimiterOf(head),
		max_record_size: maxRowLength,
		record_delimiter: ['\r\n', '\n'],
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
	};
	const [names = []] = parseNow(head, {...options, to: 1}) as unknown as Row[];
	return {names, options, text};
};

/** A row may end early, but not a hundred thousand rows of one cell below ten thousand names. */
const mostMissing = 100;

const readRow = (
	row: Row,
	{names, text}: Table,
	place: Place,
	options: ReadOptions,
): ReadRecord => {
	const told = names.slice(0, Math.max(row.length, mostMissing));
	const record = Object.fromEntries(told.map((name, column) => [name, row[column]]));
	const fields = fromFields(record, options);
	if ('reason' in fields) return {place, reason: fields.reason};
	const brokenBytes = fields.raw.split('\ufffd').length - 1;
	return {place, encoding: text.encoding, brokenBytes, ...fields};
};

/** Rows handed on together: waiting for each would take longer than reading it. */
const batchSize = 256;

/** A table whose first row names the columns; separated by commas, tabs, semicolons or bars. */
export const csv: Format = {
	unit: 'record',
	async *read(file, options) {
		const table = await openTable(file, options);
		const bad: ReadRecord[] = [];
		let start = 0;
		let wasTooLong = false;
		const rows = parse({
			...table.options,
			info: true,
			skip_records_with_error: true,
			on_skip: error => {
				const isTooLong = error?.code === 'CSV_MAX_RECORD_SIZE';
				// Of a row without end the parser complains again with everything that it is given.
				if (isTooLong && wasTooLong) return undefined;
				wasTooLong = isTooLong;
				const reason = isTooLong ? 'it is longer than 64 MB' : 'its quotation marks do not match';
				bad.push({place: {offset: start, length: 0}, reason});
				return undefined;
			},
		});
		// What goes wrong while reading is thrown where the rows are waited for.
		pipeline(Readable.from(table.text.source.chunks()), rows, () => {});
		let batch: ReadRecord[] = [];
		let isNames = true;
		for await (const {info, record} of rows as AsyncIterable<{info: Info; record: Row}>) {
			const place = {offset: start, length: info.bytes - start};
			start = info.bytes;
			if (!isNames) batch.push(readRow(record, table, place, options));
			isNames = false;
			if (batch.length < batchSize) continue;
			yield batch;
			batch = [];
		}

		yield [...batch, ...bad];
	},
	async reopen(file, place, options) {
		const table = await openTable(file, options);
		const bytes = Buffer.from(await table.text.source.range(place.offset, place.length));
		const [row = []] = parseNow(bytes, {...table.options, bom: false, to: 1}) as unknown as Row[];
		return readRow(row, table, place, options);
	},
};
