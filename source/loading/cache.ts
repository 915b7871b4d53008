import {createHash, randomBytes} from 'node:crypto';
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';
import type {Reading} from './formats/format.ts';
import type {Task, TaskSummary} from './task.ts';
import {userFolder} from './user-folder.ts';

/** What a task came to when it was run before. */
export type Remembered = {readonly blocks: readonly ArrayBuffer[]; readonly summary: TaskSummary};

/** Takes down what a task comes to, and keeps it once it is complete. */
export type CacheWriter = {
	add(block: ArrayBuffer): void;
	finish(summary: TaskSummary): void;
	abandon(): void;
};

export type Cache = {
	recall(task: Task): Remembered | undefined;
	write(task: Task): CacheWriter;
};

/** All entries together take at most this many bytes; a single entry, a quarter of it. */
const maxSize = 2 ** 30;

/** Begins every entry, and names the layout of what follows. */
const magic = Buffer.from('qingdu cache 3\r\n');
const frameHead = 16;
const kinds = {block: 1, summary: 2} as const;
const ending = '.entry';

export const cacheFolder = ({XDG_CACHE_HOME}: NodeJS.ProcessEnv): string =>
	userFolder(XDG_CACHE_HOME, '.cache');

/** Finds any single damaged byte, and nearly any other damage, at the speed of memory. */
const checksum = (bytes: Uint8Array): number => {
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
	let sum = 1;
	let sums = 0;
	for (let index = 0; index < words.length; index++) {
		sum = (sum + words[index]!) | 0;
		sums = (sums + sum) | 0;
	}

	for (let index = words.length * 4; index < bytes.length; index++) {
		sum = (sum + bytes[index]!) | 0;
		sums = (sums + sum) | 0;
	}

	return (sum ^ Math.imul(sums, 0x9e37_79b1)) >>> 0;
};

/**
 * A frame: its kind and checksum (32 bits each), the length of its content (a double), its content. The
 * checksum is that of the kind as well: a block is no summary, whatever byte says so.
 */
const frame = (kind: number, content: Uint8Array): Uint8Array[] => {
	const head = new DataView(new ArrayBuffer(frameHead));
	head.setUint32(0, kind, true);
	head.setUint32(4, (checksum(content) ^ kind) >>> 0, true);
	head.setFloat64(8, content.length, true);
	return [new Uint8Array(head.buffer), content];
};

/** An entry; undefined when it is damaged, cut off, or none of ours. */
const parse = (bytes: Buffer): Remembered | undefined => {
	if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
	const blocks: ArrayBuffer[] = [];
	let at = magic.length;
	while (at + frameHead <= bytes.length) {
		const kind = bytes.readUInt32LE(at);
		const sum = bytes.readUInt32LE(at + 4);
		const length = bytes.readDoubleLE(at + 8);
		const start = at + frameHead;
		// A copy of its own: it will be handed to another thread.
		const content = new Uint8Array(bytes.subarray(start, start + length));
		if (content.length !== length || (checksum(content) ^ kind) >>> 0 !== sum) return undefined;
		if (kind === kinds.summary) {
			return {blocks, summary: JSON.parse(new TextDecoder().decode(content))};
		}

		if (kind !== kinds.block) return undefined;
		blocks.push(content.buffer);
		at = start + length;
	}

	return undefined;
};

/** Runs what may fail for reasons of the disk. The cache spares time; without it all goes well. */
const attempt = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code) return undefined;
		throw error;
	}
};

/**
 * Remembers what tasks came to, one file each. An entry is found by a digest of all that it depends
 * on: the paths, sizes and times of the files, how they are read, and the version of the program.
 * Entries are written beside and moved into place, so that several programs can share the folder.
 */
export const openCache = (folder: string, version: string, reading: Reading): Cache => {
	const fileOf = ({files, part}: Task): string => {
		const inputs = files.map(({path: file, size, modified, named}) => [
			path.resolve(file),
			size,
			modified,
			named,
		]);
		const {encoding, textField, without = [], templates} = reading;
		const how = [encoding, textField, [...without].sort(), templates?.digest];
		const all = JSON.stringify([version, how, part, inputs]);
		return path.join(folder, createHash('sha256').update(all).digest('hex') + ending);
	};

	return {
		recall(task) {
			const file = fileOf(task);
			const bytes = attempt(() => readFileSync(file));
			if (!bytes) return undefined;
			const remembered = parse(bytes);
			// The oldest entries go first: this one is young again. A damaged one is of no use.
			if (remembered) attempt(() => utimesSync(file, new Date(), new Date()));
			else attempt(() => rmSync(file));
			return remembered;
		},
		write(task) {
			const file = fileOf(task);
			const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
			let size = 0;
			let descriptor = attempt(() => {
				mkdirSync(folder, {recursive: true, mode: 0o700});
				return openSync(draft, 'wx', 0o600);
			});

			const put = (bytes: Uint8Array): void => {
				if (descriptor === undefined) return;
				size += bytes.length;
				const written =
					size <= maxSize / 4 &&
					attempt(() => {
						for (let at = 0; at < bytes.length; ) at += writeSync(descriptor!, bytes, at);
						return true;
					});
				if (!written) abandon();
			};

			const close = (): void => {
				if (descriptor !== undefined) closeSync(descriptor);
				descriptor = undefined;
			};

			const abandon = (): void => {
				if (descriptor === undefined) return;
				close();
				attempt(() => rmSync(draft));
			};

			put(magic);
			return {
				add(block) {
					for (const bytes of frame(kinds.block, new Uint8Array(block))) put(bytes);
				},
				finish(summary) {
					const content = new TextEncoder().encode(JSON.stringify(summary));
					for (const bytes of frame(kinds.summary, content)) put(bytes);
					if (descriptor === undefined) return;
					close();
					attempt(() => renameSync(draft, file));
				},
				abandon,
			};
		},
	};
};

/** A draft this old, in milliseconds, was left behind by a program that ended. */
const abandonedAfter = 86_400_000;

/** Removes the entries that were not used for longest until the rest is small enough. */
export const pruneCache = (folder: string, limit = maxSize): void => {
	// What else the program keeps there is none of the entries.
	const names = (attempt(() => readdirSync(folder)) ?? []).filter(name =>
		/\.(?:entry|part)$/.test(name),
	);
	const entries = names.flatMap(name => {
		const file = path.join(folder, name);
		const stats = attempt(() => statSync(file));
		return stats ? [{file, size: stats.size, used: stats.mtimeMs}] : [];
	});
	let kept = 0;
	for (const {file, size, used} of entries.sort((a, b) => b.used - a.used)) {
		const isDraft = !file.endsWith(ending);
		if (!isDraft) kept += size;
		const goes = isDraft ? Date.now() - used > abandonedAfter : kept > limit;
		if (goes) attempt(() => rmSync(file));
	}
};
