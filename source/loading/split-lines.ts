import type {Chunks} from './byte-source.ts';

/** A piece of a file that holds one record. `offset` counts bytes from the start of the source. */
export type RawPiece = {
	readonly offset: number;
	readonly length: number;
	/** Undefined when the piece is longer than any text: it was passed over. */
	readonly bytes: Uint8Array | undefined;
};

/** A line longer than this is no record but damage, or a file of another format. */
export const maxPieceLength = 1 << 26;

/**
 * Cuts a source at its line feeds, which are the same byte in UTF-8, GB18030 and Big5. The line
 * feed belongs to no piece; a last line without one counts; empty lines are pieces too. `from` is
 * where the chunks begin in the source. Yields the lines of a chunk together, as one wait is dear.
 */
export async function* splitLines(
	chunks: Chunks,
	from = 0,
	maxLength = maxPieceLength,
): AsyncGenerator<readonly RawPiece[]> {
	let offset = from;
	let open: Uint8Array[] = [];
	let openLength = 0;
	const close = (last: Uint8Array): RawPiece => {
		const length = openLength + last.length;
		const whole = open.length === 0 ? last : Buffer.concat([...open, last]);
		const piece = {offset, length, bytes: length > maxLength ? undefined : whole};
		open = [];
		openLength = 0;
		offset += length + 1;
		return piece;
	};

	for await (const chunk of chunks) {
		const pieces: RawPiece[] = [];
		let start = 0;
		for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
			pieces.push(close(chunk.subarray(start, end)));
			start = end + 1;
		}

		const rest = chunk.subarray(start);
		if (rest.length > 0) {
			openLength += rest.length;
			// Of an endless line only the length is kept.
			if (openLength > maxLength) open = [];
			else open.push(rest);
		}

		yield pieces;
	}

	if (openLength > 0) yield [close(new Uint8Array(0))];
}
