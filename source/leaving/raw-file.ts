import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Document} from '../corpus/document.ts';

/** A file that holds the raw text of a document, and the line of a place in it, counted from 1. */
export type RawFile = {
	readonly file: string;
	readonly line: number;
	/** The text was written there: it stands in no file as it is. */
	readonly isCopy: boolean;
};

const lineOf = (text: string, offset: number): number => {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
		line++;
	return line;
};

const readIfThere = (file: string): string | undefined => {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		// Gone, or not to be read: then there is the text that was read before.
		if ((error as NodeJS.ErrnoException).code) return undefined;
		throw error;
	}
};

/** The number of its record, from 1, of a document that is one of many in its file. */
const recordOf = ({id}: Document): number | undefined => {
	const [, record] = /#(\d+)$/.exec(id) ?? [];
	return record === undefined ? undefined : Number(record);
};

/**
 * Finds the file that shows the raw text as it is: the document's own where it is UTF-8 text, or the line
 * of its record where each has one. All else (other encodings, cells, archives) is written to a new
 * file that only its owner can read. `roots` are the folders that paths are told from.
 */
export const rawFileOf = (document: Document, place: number, roots: readonly string[]): RawFile => {
	const record = recordOf(document);
	for (const root of roots) {
		const file = path.resolve(root, document.path);
		if (record !== undefined) {
			if (/\.(?:jsonl|ndjson)$/i.test(file) && readIfThere(file) !== undefined) {
				return {file, line: record, isCopy: false};
			}
		} else if (readIfThere(file)?.replace(/^\ufeff/, '') === document.raw) {
			return {file, line: lineOf(document.raw, place), isCopy: false};
		}
	}

	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-'));
	const name = path.basename(document.id).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'raw';
	const file = path.join(folder, `${name}.txt`);
	writeFileSync(file, document.raw, {mode: 0o600, flag: 'wx'});
	return {file, line: lineOf(document.raw, place), isCopy: true};
};
