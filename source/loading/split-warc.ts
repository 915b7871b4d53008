import type {Chunks} from './byte-source.ts';
import type {BadRecord, Place} from './formats/format.ts';

/** A page beyond this size, in bytes, is no page. */
export const maxPageLength = 1 << 24;
const maxHeaderLength = 1 << 16;

/** What ends a block of header fields. */
export const headerEnd = Buffer.from('\r\n\r\n');
const begin = Buffer.from('WARC/');
const beginOfLine = Buffer.from('\nWARC/');

/** A header block: names in lower case. */
export type Header = ReadonlyMap<string, string>;

export const readHeader = (bytes: Buffer): Header =>
	new Map(
		bytes
			.toString()
			.split('\r\n')
			.slice(1)
			.map(line => {
				const colon = line.indexOf(':');
				return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
			}),
	);

/** A record; `bytes` are its content, undefined when it is too long to be held. */
export type WarcRecord = {
	readonly header: Header;
	readonly place: Place;
	readonly bytes: Buffer | undefined;
};

/** Where the header block at the beginning ends; -1 when it does not, as far as headers go. */
export const endOfHeader = (bytes: Buffer): number =>
	bytes.subarray(0, maxHeaderLength).indexOf(headerEnd);

/** Bytes of content by its header; undefined when it does not say. */
const lengthIn = (header: Header): number | undefined => {
	const length = header.get('content-length') ?? '';
	return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
};

/** Records are kept apart by empty lines. */
const countLineBreaks = (bytes: Buffer): number => {
	let count = 0;
	while (bytes[count] === 0x0d || bytes[count] === 0x0a) count++;
	return count;
};

/** What stands before the next line that may begin a record; all but what may be the start of one. */
const countUntilBegin = (bytes: Buffer): number => {
	if (bytes.subarray(0, begin.length).equals(begin)) return 0;
	const at = bytes.indexOf(beginOfLine);
	return at < 0 ? Math.max(0, bytes.length - begin.length) : at + 1;
};

/**
 * Cuts a source into its records: a header block, as many bytes as it says, two line breaks. Where no
 * record is, or a length lied, that is told once, and the next line that begins a record is sought.
 */
export async function* splitWarc(
	chunks: Chunks,
): AsyncGenerator<ReadonlyArray<WarcRecord | BadRecord>> {
	let rest: Buffer = Buffer.alloc(0);
	let offset = 0;
	/** Bytes of a page that is too long, still to be passed over. */
	let skip = 0;
	let isLost = false;
	let found: Array<WarcRecord | BadRecord> = [];
	const drop = (count: number): void => {
		const dropped = Math.min(count, rest.length);
		offset += dropped;
		rest = rest.subarray(dropped);
	};

	/** No record is here: it is looked for behind the next `count` bytes. */
	const lose = (reason: string, count: number): void => {
		if (!isLost) found.push({place: {offset, length: 0}, reason});
		isLost = true;
		drop(count);
	};

	/** Takes the next record off the rest; false when more bytes are wanted, which never come after the `last`. */
	const takeRecord = (isLast: boolean): boolean => {
		drop(isLost ? countUntilBegin(rest) : countLineBreaks(rest));
		if (rest.length === 0 || (isLost && rest.length <= begin.length)) return false;
		const isBegun = begin.subarray(0, rest.length).equals(rest.subarray(0, begin.length));
		const end = isBegun ? endOfHeader(rest) : -1;
		if (isBegun && end < 0 && rest.length <= maxHeaderLength && !isLast) return false;
		const header: Header = end < 0 ? new Map() : readHeader(rest.subarray(0, end));
		const length = lengthIn(header);
		if (length === undefined) {
			// In a header no record begins; and a header that never ends is not looked through again and again.
			const passed = isBegun ? maxHeaderLength / 2 : 0;
			lose(`at byte ${offset} it holds no WARC record`, end < 0 ? passed : end);
			return true;
		}

		const start = end + headerEnd.length;
		const stop = start + length;
		if (stop > rest.length && length <= maxPageLength) {
			if (isLast) lose('it ends in the middle of a record', start);
			return isLast;
		}

		const bytes = length <= maxPageLength ? rest.subarray(start, stop) : undefined;
		found.push({header, place: {offset, length: stop}, bytes});
		isLost = false;
		skip = Math.max(0, stop - rest.length);
		drop(stop);
		return true;
	};

	const takeAll = (isLast: boolean): typeof found => {
		found = [];
		while (takeRecord(isLast));
		return found;
	};

	for await (const chunk of chunks) {
		const passed = Math.min(skip, chunk.length);
		skip -= passed;
		offset += passed;
		rest =
			rest.length > 0
				? Buffer.concat([rest, chunk.subarray(passed)])
				: Buffer.from(chunk.buffer, chunk.byteOffset + passed, chunk.length - passed);
		yield takeAll(false);
	}

	yield takeAll(true);
}
