import {exportFormat} from '../export/formats.ts';
import {toParquet} from '../export/parquet.ts';
import type {Work} from './answer-batch.ts';
import type {Answer} from './batch.ts';

type Written = Pick<Answer, 'bytes' | 'ends'>;

/** No more than `limit` records; the batches behind them are not asked for. */
async function* firstOf(answers: AsyncIterable<Written>, limit: number): AsyncGenerator<Written> {
	let left = limit;
	if (left <= 0) return;
	for await (const {bytes, ends} of answers) {
		if (ends.length < left) {
			left -= ends.length;
			yield {bytes, ends};
			continue;
		}

		yield {bytes: bytes.subarray(0, ends[left - 1]), ends: ends.slice(0, left)};
		return;
	}
}

async function* rowsOf(answers: AsyncIterable<Written>): AsyncGenerator<Record<string, unknown>> {
	const decoder = new TextDecoder();
	for await (const {bytes, ends} of answers) {
		let start = 0;
		for (const end of ends) {
			yield JSON.parse(decoder.decode(bytes.subarray(start, end)));
			start = end;
		}
	}
}

/** The answers as the bytes of one file: its head, the records with what stands between them. */
export async function* writeAnswers(
	answers: AsyncIterable<Written>,
	{format: name, writing}: Work,
	limit: number,
): AsyncGenerator<Uint8Array> {
	const {head, separator, isTable} = exportFormat(name);
	const asked = firstOf(answers, limit);
	if (isTable) {
		yield* toParquet(rowsOf(asked), writing.fields);
		return;
	}

	if (head) yield Buffer.from(head(writing));
	// Before the first record stands nothing that it would be parted from.
	let toDrop = Buffer.byteLength(separator);
	for await (const {bytes} of asked) {
		if (bytes.length === 0) continue;
		yield bytes.subarray(toDrop);
		toDrop = 0;
	}
}
