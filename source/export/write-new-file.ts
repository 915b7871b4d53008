import path from 'node:path';
import type {Document} from '../corpus/document.ts';
import {exportFormat} from './formats.ts';
import {toRecord} from './record.ts';
import {FileExistsError, writeToFile} from './write-output.ts';

const extensions: Readonly<Record<string, string>> = {
	jsonl: 'jsonl',
	text: 'txt',
	markdown: 'md',
	csv: 'csv',
};

/** Without this mark Excel reads a CSV in another encoding; a pipe is better off without it. */
const byteOrderMark = '\uFEFF';

/** 2026-03-01T10:20:30.000Z → 20260301-102030. */
const stamp = (now: Date): string =>
	now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');

/** A name that was taken by somebody else again and again is no accident. */
const mostAttempts = 100;

/**
 * Writes documents to a new file in `folder`, named for the moment, and returns its path and how many
 * they were. Nothing is overwritten: a name that is taken gets a number.
 */
export const writeNewFile = async (
	documents: AsyncIterable<Document>,
	format: string,
	folder: string,
	now: Date,
): Promise<{readonly path: string; readonly records: number}> => {
	const {head, separator, write} = exportFormat(format);
	let records = 0;
	async function* parts(): AsyncGenerator<string> {
		yield (format === 'csv' ? byteOrderMark : '') + (head?.({}) ?? '');
		for await (const document of documents) {
			yield (records++ > 0 ? separator : '') + write(toRecord(document), {});
		}
	}

	const written = parts();
	for (let attempt = 1; ; attempt++) {
		const suffix = attempt === 1 ? '' : `-${attempt}`;
		const file = path.join(folder, `qingdu-${stamp(now)}${suffix}.${extensions[format] ?? format}`);
		try {
			await writeToFile(file, written, false);
			return {path: file, records};
		} catch (error) {
			if (!(error instanceof FileExistsError) || attempt === mostAttempts) throw error;
		}
	}
};
