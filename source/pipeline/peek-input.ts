import type {Readable} from 'node:stream';
import type {ByteSource} from '../loading/byte-source.ts';

/** Enough to tell by what a stream holds, and in which encoding. */
const headLength = 4096;

/**
 * A stream as a source that can be read once, with its beginning looked at before. The beginning
 * ends with the first piece that holds a line feed: who writes line by line is answered line by line.
 */
export const peekInput = async (
	input: Readable,
): Promise<{readonly head: Uint8Array; readonly source: ByteSource}> => {
	const pieces: AsyncIterator<Uint8Array> = input[Symbol.asyncIterator]();
	const begun: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const {value, done} = await pieces.next();
		if (done) break;
		begun.push(value);
		length += value.length;
		if (length >= headLength || value.includes(0x0a)) break;
	}

	async function* chunks(): AsyncGenerator<Uint8Array> {
		yield* begun;
		for (;;) {
			const {value, done} = await pieces.next();
			if (done) return;
			yield value;
		}
	}

	return {
		head: Buffer.concat(begun),
		source: {
			file: '-',
			chunks,
			range: () => Promise.reject(new Error('A stream is read once.')),
		},
	};
};
