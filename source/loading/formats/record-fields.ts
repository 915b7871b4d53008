import type {GivenField, RawDocument} from '../../corpus/document.ts';
import {givenTitle, knownFields} from '../../corpus/given-metadata.ts';
import type {ReadOptions} from './format.ts';

/** The names collections give to the text of a record, the most telling first; in lower case. */
const textFields = ['text', 'content', 'body', 'article', '正文', '内容', '內容', 'html'];

/** What a record of named values makes of a document, or why it makes none. */
export type FromFields = Pick<RawDocument, 'raw' | 'given' | 'kind'> | {readonly reason: string};

const isScalar = (value: unknown): value is string | number | bigint | boolean =>
	typeof value === 'string' ||
	typeof value === 'number' ||
	typeof value === 'boolean' ||
	typeof value === 'bigint';

/** A value as a line of text; undefined for nothing and for what has parts of its own. */
const lineOf = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value;
	if (isScalar(value)) return String(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value.join('、');
	return undefined;
};

/** Paragraphs may come as a list. */
const textOf = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value;
	const paragraphs = Array.isArray(value) && value.length > 0;
	return paragraphs && value.every(part => typeof part === 'string') ? value.join('\n') : undefined;
};

/** Matches `<!DOCTYPE html>` and `<html lang="zh">`; not `<<红楼梦>>读后` or `<5% 的人`. */
const htmlStart = /^\s*<(?:!doctype\s+html|html)[\s>]/i;

/** Whether the text of a field is a page of its own. */
export const looksLikeHtml = (text: string): boolean => htmlStart.test(text);

/** The names of a record's fields, and the one among the usual names that holds the text. */
type Names = {readonly names: readonly string[]; readonly text: string | undefined};

let lastNames: Names = {names: [], text: undefined};

/** Records of a collection have the same fields: what was found for one mostly holds for the next. */
const namesOf = (record: object): Names => {
	const names = Object.keys(record);
	const {names: last} = lastNames;
	if (names.length === last.length && names.every((name, index) => name === last[index])) {
		return lastNames;
	}

	const asWritten = new Map(names.map(name => [name.toLowerCase(), name]));
	const text = textFields.map(field => asWritten.get(field)).find(found => found !== undefined);
	lastNames = {names, text};
	return lastNames;
};

/**
 * The document in a record. The text is in the field asked for, or in the first of the usual ones
 * that there is; a record of a title alone is that title. All other fields stay with it as given.
 */
export const fromFields = (record: unknown, {textField}: ReadOptions): FromFields => {
	if (typeof record === 'string' && textField === undefined) return {raw: record};
	if (typeof record !== 'object' || record === null || Array.isArray(record)) {
		return {reason: 'it has no fields'};
	}

	const fields = record as Readonly<Record<string, unknown>>;
	const {names, text} = namesOf(record);
	const name = textField ?? text;
	const value = name === undefined ? undefined : fields[name];
	const given: GivenField[] = [];
	for (const field of names) {
		const line = field === name ? undefined : lineOf(fields[field]);
		if (line !== undefined && line !== '') given.push([field, line]);
	}

	const kept = given.length > 0 ? given : undefined;
	const raw = textOf(value);
	if (raw !== undefined && raw !== '') {
		const isHtml = name === 'html' || looksLikeHtml(raw);
		return {raw, given: kept, kind: isHtml ? 'html' : undefined};
	}

	// Who names the field of the text does not want the title instead.
	const title = textField === undefined ? givenTitle(knownFields(given)) : undefined;
	if (title !== undefined && (value === undefined || value === null || value === '')) {
		return {raw: title, given: kept};
	}

	if (value === undefined && name !== undefined) return {reason: `it has no field ${name}`};
	if (name === undefined) return {reason: 'none of its fields is a text (--text-field names one)'};
	return {
		reason:
			raw === '' || value === null ? `its field ${name} is empty` : `its field ${name} is no text`,
	};
};
