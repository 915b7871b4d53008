import type {SchemaElement} from 'hyparquet';
import {ByteWriter, ParquetWriter} from 'hyparquet-writer';
import {tableFields} from './csv.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of a row group: so many are held at once. */
const groupRows = 1000;

const lists: ReadonlySet<string> = new Set(['authors', 'editors']);
const numbers: ReadonlySet<string> = new Set(['views', 'schema']);
/** What has parts is a column of JSON: readers of Parquet agree on that more than on nested columns. */
const parts: ReadonlySet<string> = new Set([
	'credits',
	'edits',
	'warnings',
	'dateline',
	'meeting',
	'evidence',
	'given',
	'hits',
]);

const schemaOf = (field: string): SchemaElement[] => {
	const optional = {name: field, repetition_type: 'OPTIONAL'} as const;
	if (lists.has(field)) {
		return [
			{...optional, converted_type: 'LIST', num_children: 1},
			{name: 'list', repetition_type: 'REPEATED', num_children: 1},
			{
				name: 'element',
				type: 'BYTE_ARRAY',
				converted_type: 'UTF8',
				repetition_type: 'OPTIONAL',
			},
		];
	}

	if (numbers.has(field)) return [{...optional, type: 'INT64'}];
	const converted_type = parts.has(field) ? 'JSON' : 'UTF8';
	return [{...optional, type: 'BYTE_ARRAY', converted_type}];
};

const cellOf = (field: string, value: unknown): unknown => {
	if (value === null || value === undefined) return undefined;
	return numbers.has(field) ? BigInt(value as number) : value;
};

/**
 * The rows as a Parquet file, Snappy-compressed, in pieces: constant memory, whatever their number.
 * `fields` are the columns, all of a record's when absent.
 */
export async function* toParquet(
	rows: AsyncIterable<Row>,
	fields: readonly string[] = tableFields,
): AsyncGenerator<Uint8Array> {
	const columns = fields.includes('error') ? fields : [...fields, 'error'];
	const writer = new ByteWriter();
	const schema = [
		{name: 'record', num_children: columns.length},
		...columns.flatMap(schemaOf),
	] satisfies SchemaElement[];
	const parquet = new ParquetWriter({writer, schema, createdBy: 'qingdu'});
	let group: Row[] = [];

	/** What was written since the last time; the writer goes on counting. */
	const take = (): Uint8Array => {
		const bytes = writer.getBytes().slice();
		writer.index = 0;
		return bytes;
	};

	const close = async (): Promise<Uint8Array> => {
		const columnData = columns.map(name => ({
			name,
			data: group.map(row => cellOf(name, row[name])),
		}));
		await parquet.write({columnData, rowGroupSize: group.length});
		group = [];
		return take();
	};

	for await (const row of rows) {
		group.push(row);
		if (group.length === groupRows) yield await close();
	}

	if (group.length > 0) yield await close();
	await parquet.finish();
	yield take();
}
