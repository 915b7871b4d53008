import {stringify} from 'csv-stringify/sync';
import {safeLines} from '../text/safe-lines.ts';
import {type FieldName, fieldNames, fieldOf} from './pick-fields.ts';
import type {CorpusRecord, ErrorRecord} from './record.ts';

/** The columns when none are asked for: all but what only the answer to a query has. */
export const tableFields: readonly FieldName[] = fieldNames.filter(name => name !== 'hits');

const columnsOf = (fields: readonly string[] | undefined): readonly string[] => {
	if (!fields) return tableFields;
	return fields.includes('error') ? fields : [...fields, 'error'];
};

type Credit = CorpusRecord['credits'][number];

/** What has parts becomes one text: names as a list, the rest as JSON. */
const cellOf = (field: string, value: unknown): string => {
	if (value === null || value === undefined) return '';
	if (field === 'authors' || field === 'editors') return (value as string[]).join('; ');
	if (field === 'credits') {
		return (value as Credit[]).map(({role, name}) => `${role}: ${name}`).join('; ');
	}

	return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * How a cell is written: quoted where it must be (RFC 4180), and, unless `formulas`, with an
 * apostrophe before what a spreadsheet would take for a formula (`=1+1`, `@sum`, `-2`).
 */
const row = (cells: readonly string[], formulas: boolean): string =>
	stringify([cells.map(safeLines)], {
		record_delimiter: '\r\n',
		// The library quotes a cell for the whole delimiter; readers break rows at either half of it.
		quoted_match: /[\r\n]/,
		escape_formulas: !formulas,
	});

/** The row of names. */
export const csvHead = (fields?: readonly string[]): string => row(columnsOf(fields), true);

/** One record, one row; a bad one has nothing but its id, its path and the error. */
export const toCsv = (
	record: CorpusRecord | ErrorRecord,
	fields?: readonly string[],
	formulas = false,
): string => {
	return row(
		columnsOf(fields).map(field => cellOf(field, fieldOf(record, field))),
		formulas,
	);
};
