import {exportFormat, type Writing} from '../export/formats.ts';
import {type CorpusRecord, type ErrorRecord, toErrorRecord, toRecord} from '../export/record.ts';
import {describeRecord} from '../loading/describe-record.ts';
import type {Reading} from '../loading/formats/format.ts';
import type {Answer, Batch, Told} from './batch.ts';
import {type Care, type Item, readBatch} from './read-batch.ts';

/** What is done with every document. Plain data, to be sent to other threads. */
export type Work = {
	readonly reading: Reading;
	/** The name of an export format. */
	readonly format: string;
	readonly writing: Writing;
};

/** Bytes of a piece of an answer, but for its last record. */
const pieceBytes = 1 << 18;

const careless: Care = {fatal: new Map(), begin: () => {}};

type Answered = {readonly record?: CorpusRecord | ErrorRecord; readonly told?: Told};

const bad = (id: string, path: string, where: string, reason: string): Answered => ({
	record: toErrorRecord(id, path, reason),
	told: {path: where, reason, isSkipped: false},
});

/** A document at which the program itself fails is a bad record like any other. */
const answerItem = (item: Item, reading: Reading): Answered => {
	switch (item.kind) {
		case 'document':
			try {
				return {record: toRecord(describeRecord(item.raw, reading))};
			} catch (error) {
				const reason = `cleaning it failed (${(error as Error).message})`;
				return bad(item.raw.id, item.raw.path, item.where, reason);
			}

		case 'bad':
			return bad(item.id, item.path, item.where, item.reason);
		case 'skipped':
			return {told: {path: item.where, reason: item.reason, isSkipped: true}};
	}
};

const join = (records: readonly Buffer[]): Pick<Answer, 'bytes' | 'ends'> => {
	const ends: number[] = [];
	let length = 0;
	for (const record of records) {
		length += record.length;
		ends.push(length);
	}

	// A buffer of its own, not a part of Node's pool: it is handed over to another thread.
	const bytes = new Uint8Array(length);
	for (const [index, record] of records.entries()) bytes.set(record, ends[index]! - record.length);
	return {bytes, ends};
};

/**
 * Reads, cleans and writes what is in a batch. Yields it piece by piece; before each record stands
 * the separator of the format.
 */
export async function* answerBatch(
	batch: Batch,
	{reading, format, writing}: Work,
	care: Care = careless,
): AsyncGenerator<Answer> {
	const {write, separator} = exportFormat(format);
	let records: Buffer[] = [];
	let problems: Told[] = [];
	let length = 0;
	const take = (): Answer => {
		const answer = {...join(records), problems};
		records = [];
		problems = [];
		length = 0;
		return answer;
	};

	for await (const items of readBatch(batch, reading, care)) {
		for (const item of items) {
			const {record, told} = answerItem(item, reading);
			if (told) problems.push(told);
			const written = record ? write(record, writing) : '';
			if (written === '') continue;
			const bytes = Buffer.from(separator + written);
			records.push(bytes);
			length += bytes.length;
			if (length >= pieceBytes) yield take();
		}
	}

	if (records.length > 0 || problems.length > 0) yield take();
}
