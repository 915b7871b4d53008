import {maxPieceLength} from '../loading/split-lines.ts';
import type {TextForm} from '../loading/text-source.ts';
import type {Lines} from './batch.ts';

/** Bytes of a batch, but for the rest of its last line: enough to be worth a message to a thread. */
const batchBytes = 1 << 17;

const countFeeds = (bytes: Uint8Array): number => {
	let count = 0;
	for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++;
	return count;
};

/**
 * Cuts a stream of lines into batches of whole lines. What has arrived is handed on at once, so that
 * a filter answers while its input is still being written. A line longer than `longest` bytes is
 * passed over, and stands as a batch without bytes.
 */
export async function* lineBatches(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	origin: {readonly path: string; readonly id?: string; readonly form: TextForm},
	longest = maxPieceLength,
): AsyncGenerator<Lines> {
	let first = 0;
	/** The beginning of a line whose end has not come yet. */
	let open: Uint8Array[] = [];
	let openLength = 0;
	const batchOf = (bytes: Uint8Array | undefined): Lines => {
		// A copy: what is sent to a thread is sent with all of the buffer it is a part of.
		const own = bytes && new Uint8Array(bytes);
		const batch: Lines = {kind: 'lines', ...origin, bytes: own, first};
		first += bytes ? countFeeds(bytes) + 1 : 1;
		return batch;
	};

	/** The open line with its end; undefined when it is too long to be held. */
	const close = (end: Uint8Array): Uint8Array | undefined => {
		const isTooLong = openLength + end.length > longest;
		const whole = isTooLong ? undefined : Buffer.concat([...open, end]);
		open = [];
		openLength = 0;
		return whole;
	};

	for await (const chunk of chunks) {
		let start = 0;
		if (openLength > 0) {
			const feed = chunk.indexOf(0x0a);
			if (feed >= 0) {
				yield batchOf(close(chunk.subarray(0, feed)));
				start = feed + 1;
			}
		}

		const last = openLength > 0 ? -1 : chunk.lastIndexOf(0x0a);
		while (start <= last) {
			const enough = chunk.indexOf(0x0a, Math.min(start + batchBytes, last));
			yield batchOf(chunk.subarray(start, enough));
			start = enough + 1;
		}

		const rest = chunk.subarray(start);
		if (rest.length === 0) continue;
		openLength += rest.length;
		// Of an endless line only the length is kept.
		if (openLength > longest) open = [];
		else open.push(rest);
	}

	if (openLength > 0) yield batchOf(close(new Uint8Array(0)));
}
