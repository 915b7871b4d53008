import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';
import {openBytes} from '../../../source/loading/byte-source.ts';
import {
	isBad,
	type RawRecord,
	type ReadOptions,
	type ReadRecord,
} from '../../../source/loading/formats/format.ts';
import {formatOf} from '../../../source/loading/formats/format-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-formats-'));
afterAll(() => {
	rmSync(folder, {recursive: true});
});

/** Writes a file for this test run; returns where it is. */
export const writeFile = (name: string, content: string | Uint8Array): string => {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return file;
};

/** All records of a file, without those that hold nothing. */
export const readFile = async (file: string, options: ReadOptions = {}): Promise<ReadRecord[]> => {
	const format = await formatOf(file);
	const records: ReadRecord[] = [];
	for await (const batch of format.read(openBytes(file), options)) records.push(...batch);
	return records.filter(record => !isBad(record) || record.reason !== undefined);
};

/** The records that make documents, each read a second time by its place, which must agree. */
export const readTwice = async (file: string, options: ReadOptions = {}): Promise<RawRecord[]> => {
	const format = await formatOf(file);
	const records = (await readFile(file, options)).filter(record => !isBad(record));
	for (const record of records) {
		const again = await format.reopen(openBytes(file), record.place, options);
		if (JSON.stringify(again) !== JSON.stringify(record)) {
			throw new Error(`Read again, ${JSON.stringify(record)} is ${JSON.stringify(again)}`);
		}
	}

	return records as RawRecord[];
};

/** The reasons of the records that make no document. */
export const reasons = async (file: string, options: ReadOptions = {}): Promise<string[]> =>
	(await readFile(file, options)).filter(isBad).map(({reason}) => reason!);
