import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {
	asyncBufferFromFile,
	type Compressors,
	type FileMetaData,
	parquetMetadataAsync,
	parquetReadObjects,
} from 'hyparquet';
import {ReadingError} from '../reading-error.ts';
import type {Format, ReadOptions, ReadRecord} from './format.ts';
import {fromFields} from './record-fields.ts';

/** Pages beyond this size, in bytes, are damage or a bomb. */
const maxOutputLength = 1 << 30;

/** Snappy, which most data sets use, is built into the library. */
const compressors: Compressors = {
	GZIP: input => gunzipSync(input, {maxOutputLength}),
	BROTLI: input => brotliDecompressSync(input, {maxOutputLength}),
};

type Table = {
	readonly file: Awaited<ReturnType<typeof asyncBufferFromFile>>;
	readonly metadata: FileMetaData;
};

const open = async (path: string): Promise<Table> => {
	try {
		const file = await asyncBufferFromFile(path);
		return {file, metadata: await parquetMetadataAsync(file)};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code) throw error;
		throw new ReadingError(`it is no Parquet file (${(error as Error).message})`);
	}
};

const readRows = async (
	table: Table,
	rowStart: number,
	rowEnd: number,
	options: ReadOptions,
): Promise<ReadRecord[]> => {
	const rows = await parquetReadObjects({...table, compressors, rowStart, rowEnd});
	return rows.map((row, index) => {
		const place = {offset: rowStart + index, length: 1};
		const fields = fromFields(row, options);
		if ('reason' in fields) return {place, reason: fields.reason};
		return {place, encoding: 'utf-8', brokenBytes: 0, ...fields};
	});
};

/** Columns of records, in groups of rows; a group at a time is in memory. Places are row numbers. */
export const parquet: Format = {
	unit: 'record',
	async *read({file}, options) {
		const table = await open(file);
		let start = 0;
		for (const {num_rows} of table.metadata.row_groups) {
			const end = start + Number(num_rows);
			yield await readRows(table, start, end, options);
			start = end;
		}
	},
	async reopen({file}, {offset}, options) {
		const [record] = await readRows(await open(file), offset, offset + 1, options);
		return record ?? {place: {offset, length: 1}, reason: 'it is no longer there'};
	},
};
