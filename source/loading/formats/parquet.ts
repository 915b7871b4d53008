import {statSync} from 'node:fs';
import zlib from 'node:zlib';
import {
	type AsyncBuffer,
	type Compressors,
	type FileMetaData,
	parquetMetadataAsync,
	parquetReadObjects,
} from 'hyparquet';
import {decompressLz4, decompressLz4Raw, decompressZstd} from 'hyparquet-compressors';
import {openBytes} from '../byte-source.ts';
import {ReadingError} from '../reading-error.ts';
import {systemPath} from '../system-path.ts';
import {unpackSnappy} from '../unpack-snappy.ts';
import type {Format, ReadOptions, ReadRecord} from './format.ts';
import {fromFields} from './record-fields.ts';

/** Pages beyond this size, in bytes, are damage or a bomb. */
const longestPage = 1 << 28;

type Inflate = (input: Uint8Array, outputLength: number) => Uint8Array;

/** A page says how long it will be; what is longer is not inflated to see how much longer. */
const bounded =
	(inflate: Inflate): Inflate =>
	(input, outputLength) => {
		if (outputLength > longestPage) throw new ReadingError('one of its pages cannot be so long');
		return inflate(input, outputLength);
	};

/** Node knows Zstandard itself from 22.15 on, and is several times as fast. */
const {zstdDecompressSync} = zlib as {zstdDecompressSync?: typeof zlib.gunzipSync};

const compressors: Compressors = {
	SNAPPY: bounded(unpackSnappy),
	GZIP: bounded((input, outputLength) => zlib.gunzipSync(input, {maxOutputLength: outputLength})),
	BROTLI: bounded((input, outputLength) =>
		zlib.brotliDecompressSync(input, {maxOutputLength: outputLength}),
	),
	ZSTD: bounded((input, outputLength) =>
		zstdDecompressSync
			? zstdDecompressSync(input, {maxOutputLength: outputLength})
			: decompressZstd(input, new Uint8Array(outputLength)),
	),
	LZ4: bounded(decompressLz4),
	LZ4_RAW: bounded(decompressLz4Raw),
};

type Table = {
	readonly file: AsyncBuffer;
	readonly metadata: FileMetaData;
};

/** Rows that are all alike take next to no bytes each, but texts are not all alike. */
const maxRows = (bytes: number): number => 1000 + 10 * bytes;

/** The library fails in as many ways as a file can be damaged: one reason stands for all of them. */
const understood = async <T>(work: Promise<T>): Promise<T> => {
	try {
		return await work;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).syscall) throw error;
		const words = (error as Error).message.replace(/\.$/, '');
		throw new ReadingError(`it is no Parquet file, or none that can be read here (${words})`);
	}
};

const open = async (path: string): Promise<Table> => {
	const {size} = statSync(systemPath(path));
	const {range} = openBytes(path);
	const file: AsyncBuffer = {
		byteLength: size,
		slice(start, end = size) {
			// Damaged places are told at once: of a promise that fails before it is waited for, nobody is told.
			if (!(start >= 0 && start <= end && end <= size)) {
				throw new ReadingError('a place it names is outside of it');
			}

			const bytes = range(start, end - start).then(found => new Uint8Array(found).buffer);
			bytes.catch(() => undefined);
			return bytes;
		},
	};
	const metadata = await understood(parquetMetadataAsync(file, {geoparquet: false}));
	const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
	// A damaged count would have the library make rows out of nothing until memory ends.
	if (!(rows >= 0 && rows <= maxRows(file.byteLength))) {
		throw new ReadingError('its count of rows cannot be true');
	}

	return {file, metadata};
};

const readRows = async (
	table: Table,
	rowStart: number,
	rowEnd: number,
	options: ReadOptions,
): Promise<ReadRecord[]> => {
	const rows = await understood(parquetReadObjects({...table, compressors, rowStart, rowEnd}));
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
