import type {Chunks} from './byte-source.ts';
import {maxPieceLength, type RawPiece} from './split-lines.ts';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;

const isOpening = (byte: number): boolean => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d;
const isSpace = (byte: number): boolean =>
	byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The bytes of a UTF-8 byte order mark. */
const isMark = (byte: number): boolean => byte === 0xef || byte === 0xbb || byte === 0xbf;

/**
 * Cuts JSON into records without parsing it: the elements of a list, when a list is what the file
 * holds, or else the objects that stand one after the other. Only brackets and strings are
 * understood, byte by byte, so that a file of any size passes through. Broken records come out as
 * pieces that do not parse.
 */
export async function* splitJson(
	chunks: Chunks,
	maxLength = maxPieceLength,
): AsyncGenerator<readonly RawPiece[]> {
	/** Brackets open around the byte, not counting that of the list itself. */
	let depth = 0;
	let inList: boolean | undefined;
	let inString = false;
	let escaped = false;
	/** Where the record at hand begins, counted from the start of the source; -1 between records. */
	let start = -1;
	let open: Uint8Array[] = [];
	let openLength = 0;
	let base = 0;
	for await (const chunk of chunks) {
		const pieces: RawPiece[] = [];
		const close = (end: number): void => {
			const length = base + end - start;
			const last = chunk.subarray(Math.max(0, start - base), end);
			const whole = open.length === 0 ? last : Buffer.concat([...open, last]);
			pieces.push({offset: start, length, bytes: length > maxLength ? undefined : whole});
			start = -1;
			open = [];
			openLength = 0;
		};

		let nextQuote = -1;
		let nextBackslash = -1;
		/** The next place where a byte stands, or the end of the chunk. */
		const find = (byte: number, at: number): number => {
			const found = chunk.indexOf(byte, at);
			return found < 0 ? chunk.length : found;
		};

		for (let at = 0; at < chunk.length; at++) {
			if (inString) {
				if (escaped) {
					escaped = false;
					continue;
				}

				// Most of a file is inside strings: what stands there is looked for at the speed of memory.
				if (nextQuote < at) nextQuote = find(quote, at);
				if (nextBackslash < at) nextBackslash = find(backslash, at);
				at = Math.min(nextQuote, nextBackslash);
				if (nextBackslash < nextQuote) escaped = true;
				else if (nextQuote < chunk.length) inString = false;
				continue;
			}

			const byte = chunk[at]!;

			if (start < 0) {
				if (isSpace(byte) || byte === comma || (inList === undefined && isMark(byte))) continue;
				if (inList === undefined) {
					inList = byte === 0x5b;
					if (inList) continue;
				}

				if (depth === 0 && isClosing(byte)) continue;
				start = base + at;
			}

			if (byte === quote) inString = true;
			else if (isOpening(byte)) depth++;
			else if (isClosing(byte)) {
				// The bracket that closes the list ends a bare value; any other ends what it opened.
				if (depth === 0) close(at);
				else if (--depth === 0) close(at + 1);
			} else if (depth === 0 && byte === comma) close(at);
		}

		if (start >= 0) {
			const rest = chunk.subarray(Math.max(0, start - base));
			openLength += rest.length;
			if (openLength > maxLength) open = [];
			else open.push(rest);
		}

		base += chunk.length;
		yield pieces;
	}

	if (start >= 0) {
		const bytes = openLength > maxLength ? undefined : Buffer.concat(open);
		yield [{offset: start, length: openLength, bytes}];
	}
}
