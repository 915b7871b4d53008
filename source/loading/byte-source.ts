import {closeSync, createReadStream, fstatSync, openSync, readSync} from 'node:fs';
import {ReadingError} from './reading-error.ts';
import {systemPath} from './system-path.ts';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The bytes of one file, inflated when it is gzipped. Offsets count inflated bytes. Nothing is kept:
 * every call of `chunks` reads the file again.
 */
export type ByteSource = {
	readonly file: string;
	/**
	 * The bytes from `from` on, in pieces that stay as they are once they were handed out. Who wants
	 * hardly more than those up to `until` says so, and less is read at a time behind it.
	 */
	chunks(from?: number, until?: number): Chunks;
	/** A piece of the file; shorter when the file ends before. Slow far inside a gzipped file. */
	range(offset: number, length: number): Promise<Uint8Array>;
};

/** Called with the bytes just read from the disk, before inflating. */
export type OnRead = (bytes: number) => void;

const chunkSize = 1 << 20;

/** Enough for the rest of a record that begins where the part that is wanted ends. */
const restSize = 1 << 14;

/**
 * Text compresses three- to tenfold, templates a hundredfold; what inflates to more than this ratio,
 * beyond the first `harmless` bytes, is a bomb.
 */
const maxInflation = 250;
const harmless = 1 << 26;

/**
 * Where a file is read to first: most files end there, and memory of its own for each of a hundred
 * thousand would take many times as long as reading them.
 */
const firstRoom = Buffer.allocUnsafeSlow(1 << 16);

/** Memory of its own for what comes behind a place. */
const roomBehind = (position: number, descriptor: number, until: number): Buffer => {
	const {size} = fstatSync(descriptor);
	// At the end one more read tells whether the file grew.
	if (position >= size) return Buffer.allocUnsafeSlow(1);
	const wanted = position < until ? Math.min(chunkSize, until - position) : restSize;
	return Buffer.allocUnsafeSlow(Math.min(wanted, size - position));
};

function* plainChunks(
	file: string,
	from: number,
	until: number,
	onRead: OnRead,
): Generator<Uint8Array> {
	const descriptor = openSync(systemPath(file), 'r');
	try {
		for (let position = from; ; ) {
			const isFirst = position - from < firstRoom.length;
			const room = isFirst ? firstRoom : roomBehind(position, descriptor, until);
			const length = readSync(descriptor, room, 0, room.length, position);
			if (length === 0) return;
			position += length;
			onRead(length);
			const chunk = room.subarray(0, length);
			yield isFirst ? Buffer.from(chunk) : chunk;
		}
	} finally {
		closeSync(descriptor);
	}
}

async function* inflatedChunks(file: string, onRead: OnRead): AsyncGenerator<Uint8Array> {
	const {createGunzip} = process.getBuiltinModule('node:zlib');
	const compressed = createReadStream(systemPath(file), {highWaterMark: chunkSize});
	const gunzip = createGunzip({chunkSize});
	compressed.on('data', data => onRead(data.length));
	compressed.on('error', error => gunzip.destroy(error));
	compressed.pipe(gunzip);
	let inflated = 0;
	try {
		for await (const chunk of gunzip as AsyncIterable<Buffer>) {
			inflated += chunk.length;
			if (inflated > harmless && inflated > gunzip.bytesWritten * maxInflation) {
				throw new ReadingError(`it inflates to more than ${maxInflation} times its size`);
			}

			yield chunk;
		}
	} finally {
		compressed.destroy();
		gunzip.destroy();
	}
}

/** The chunks without their first `count` bytes. */
async function* skipping(chunks: Chunks, count: number): AsyncGenerator<Uint8Array> {
	let left = count;
	for await (const chunk of chunks) {
		if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
		left = Math.max(0, left - chunk.length);
	}
}

/** At most the first `length` bytes. */
const collect = async (chunks: Chunks, length: number): Promise<Uint8Array> => {
	const parts: Uint8Array[] = [];
	let missing = length;
	/** Whether that was enough. */
	const take = (chunk: Uint8Array): boolean => {
		parts.push(chunk.subarray(0, missing));
		missing -= chunk.length;
		return missing <= 0;
	};

	// Waiting for what is there already would take as long as reading a small file.
	if (Symbol.iterator in chunks) {
		for (const chunk of chunks) if (take(chunk)) break;
	} else {
		for await (const chunk of chunks) if (take(chunk)) break;
	}

	return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
};

/** How a source begins. */
export const readHead = (source: ByteSource, length: number): Promise<Uint8Array> =>
	collect(source.chunks(), length);

/** A piece of a file that is read as it is. */
export const plainRange = (file: string, offset: number, length: number): Uint8Array => {
	const descriptor = openSync(systemPath(file), 'r');
	try {
		const bytes = Buffer.allocUnsafeSlow(length);
		let filled = 0;
		while (filled < length) {
			const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
			if (count === 0) break;
			filled += count;
		}

		return bytes.subarray(0, filled);
	} finally {
		closeSync(descriptor);
	}
};

/** By the name, which is all that is known before it is opened. */
export const isGzipped = (file: string): boolean => /\.gz$/i.test(file);

/** The bytes of a file, inflated where it is gzipped; `onRead` is told how many came off the disk. */
export const openBytes = (file: string, onRead: OnRead = () => {}): ByteSource => {
	if (!isGzipped(file)) {
		return {
			file,
			chunks: (from = 0, until = Number.POSITIVE_INFINITY) =>
				plainChunks(file, from, until, onRead),
			range: async (offset, length) => plainRange(file, offset, length),
		};
	}

	const chunks = (from = 0): Chunks =>
		from === 0 ? inflatedChunks(file, onRead) : skipping(inflatedChunks(file, onRead), from);
	return {
		file,
		chunks,
		range: (offset, length) => collect(chunks(offset), length),
	};
};

/** The same text in UTF-8, whatever it was in: what splits records looks for bytes of ASCII. */
export const inUtf8 = (source: ByteSource, encoding: string): ByteSource => {
	if (encoding === 'utf-8') return source;
	async function* transcoded(): AsyncGenerator<Uint8Array> {
		const decoder = new TextDecoder(encoding);
		for await (const chunk of source.chunks()) {
			yield Buffer.from(decoder.decode(chunk, {stream: true}));
		}

		yield Buffer.from(decoder.decode());
	}

	const chunks = (from = 0): Chunks => (from === 0 ? transcoded() : skipping(transcoded(), from));
	return {
		file: source.file,
		chunks,
		range: (offset, length) => collect(chunks(offset), length),
	};
};
