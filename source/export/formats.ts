import {csvHead, toCsv} from './csv.ts';
import {toJsonl} from './jsonl.ts';
import {toMarkdown} from './markdown.ts';
import {type CorpusRecord, type ErrorRecord, isErrorRecord} from './record.ts';
import {toText} from './text.ts';

/** How records are written. */
export type Writing = {
	/** The keys or columns, in their order; all when absent. */
	readonly fields?: readonly string[] | undefined;
	/** CSV: leave what a spreadsheet would take for a formula as it is. */
	readonly formulas?: boolean | undefined;
};

export type ExportFormat = {
	/** What `--export` takes. */
	readonly name: string;
	/** Whether single fields can be asked for. */
	readonly hasFields: boolean;
	/** What stands before the first record. */
	head?(writing: Writing): string;
	/** What stands between two records. */
	readonly separator: string;
	/**
	 * The record as it is written. Empty for an error in formats for people: it is told on standard
	 * error. A table is made of the lines of JSON that this gives.
	 */
	write(record: CorpusRecord | ErrorRecord, writing: Writing): string;
	/** Whether the lines are to be turned into a Parquet file. */
	readonly isTable?: true;
};

const forPeople =
	(write: (record: CorpusRecord) => string): ExportFormat['write'] =>
	record =>
		isErrorRecord(record) ? '' : write(record);

/** The order is that of the help. */
export const exportFormats: readonly ExportFormat[] = [
	{
		name: 'jsonl',
		hasFields: true,
		separator: '',
		write: (record, {fields}) => toJsonl(record, fields),
	},
	{name: 'text', hasFields: false, separator: '\n\n', write: forPeople(toText)},
	{name: 'markdown', hasFields: false, separator: '\n---\n\n', write: forPeople(toMarkdown)},
	{
		name: 'csv',
		hasFields: true,
		separator: '',
		head: ({fields}) => csvHead(fields),
		write: (record, {fields, formulas}) => toCsv(record, fields, formulas),
	},
	{
		name: 'parquet',
		hasFields: true,
		separator: '',
		isTable: true,
		write: (record, {fields}) => toJsonl(record, fields),
	},
];

/** The format of that name, which must be one. */
export const exportFormat = (name: string): ExportFormat =>
	exportFormats.find(format => format.name === name)!;
