import {close, existsSync, linkSync, open, renameSync, rmSync, statSync, write} from 'node:fs';
import type {Writable} from 'node:stream';
import {promisify} from 'node:util';
import {undoWhenEnded} from './undo-when-ended.ts';

type Part = string | Uint8Array;

/** What is written, piece by piece, as it comes. */
export type Parts = Iterable<Part> | AsyncIterable<Part>;

const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Resolves when a stream takes more, or never will. */
const takesMore = (stream: Writable): Promise<void> =>
	new Promise(resolve => {
		const events = ['drain', 'close', 'error'];
		const go = (): void => {
			for (const event of events) stream.off(event, go);
			resolve();
		};

		for (const event of events) stream.on(event, go);
	});

/**
 * Writes parts to a stream as fast as it takes them. Resolves to false when the reader went away
 * (`| head`): that is the reader's right and no error.
 */
export const writeToStream = async (stream: Writable, parts: Parts): Promise<boolean> => {
	let failure: unknown;
	const remember = (error: unknown): void => {
		failure = error;
	};

	stream.on('error', remember);
	try {
		for await (const part of parts) {
			if (failure) break;
			if (!stream.write(part)) await takesMore(stream);
		}

		// A last empty write answers when everything before it has left or failed.
		if (!failure) await new Promise<void>(resolve => stream.write('', () => resolve()));
	} catch (error) {
		failure ??= error;
	} finally {
		stream.off('error', remember);
	}

	if (!failure) return true;
	if (isClosedPipe(failure)) return false;
	throw failure;
};

/** The file is there already, and nobody said that it may be replaced. */
export class FileExistsError extends Error {
	override readonly name = 'FileExistsError';
}

const openFile = promisify(open);
const closeFile = promisify(close);
const writeSome = promisify(write);

/** Without streams or node:fs/promises, which would load a good part of Node for it. */
const writeThrough = async (file: string, parts: Parts, flags: string): Promise<void> => {
	const handle = await openFile(file, flags);
	try {
		for await (const part of parts) {
			let left = typeof part === 'string' ? Buffer.from(part) : part;
			// A pipe or a disk may take less than it is given.
			while (left.length > 0) {
				const {bytesWritten} = await writeSome(handle, left);
				left = left.subarray(bytesWritten);
			}
		}
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	} finally {
		await closeFile(handle);
	}
};

/** Gives a file its name, unless another program has taken that in the meantime. */
const takeName = (temporary: string, file: string): void => {
	try {
		// The one way that looks and takes in one step.
		linkSync(temporary, file);
	} catch (error) {
		// There are disks without such links, where looking before is the best that can be done.
		if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) {
			throw new FileExistsError(file);
		}

		renameSync(temporary, file);
	}
};

/**
 * Writes a file whole or not at all: into a temporary neighbour first, which then takes the name.
 * Throws FileExistsError rather than replace a file, unless `replace`. What is no regular file
 * (/dev/null, a pipe) is written into as it is.
 */
export const writeToFile = async (file: string, parts: Parts, replace: boolean): Promise<void> => {
	const there = statSync(file, {throwIfNoEntry: false});
	if (there && !there.isFile() && !there.isDirectory()) {
		await writeThrough(file, parts, 'w');
		return;
	}

	if (there && !replace) throw new FileExistsError(file);
	const temporary = `${file}.${process.pid}.part`;
	const remove = (): void => rmSync(temporary, {force: true});
	const keep = undoWhenEnded(remove);
	try {
		await writeThrough(temporary, parts, 'wx');
		if (replace) renameSync(temporary, file);
		else takeName(temporary, file);
	} finally {
		keep();
		remove();
	}
};
