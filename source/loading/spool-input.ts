import {createWriteStream, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {openBytes, readHead} from './byte-source.ts';
import type {FormatName} from './formats/format-of.ts';

/** Input that was set down in a file, as documents are read again when they are opened. */
export type SpooledInput = {readonly path: string; remove(): void};

/** The first bytes of anything gzipped. */
const gzipMagic = Buffer.from([0x1f, 0x8b]);

/**
 * Takes down all of a stream in a file that nobody else may read. Rejects when there is no room. Told
 * how, `whenEnded` sees to it that nothing stays there when a signal ends the program.
 */
export const spoolInput = async (
	input: Readable,
	{
		parent = tmpdir(),
		format,
		whenEnded = () => () => undefined,
	}: {
		readonly parent?: string;
		readonly format?: FormatName | undefined;
		whenEnded?(undo: () => void): () => void;
	} = {},
): Promise<SpooledInput> => {
	let folder: string | undefined;
	const clear = (): void => {
		if (folder !== undefined) rmSync(folder, {recursive: true, force: true});
	};

	// Before there is anything to clear: a signal may come the moment there is.
	const keep = whenEnded(clear);
	const remove = (): void => {
		keep();
		clear();
	};

	// The file's name says what it is, where the reader did.
	const extension = format === undefined ? '' : `.${format === 'text' ? 'txt' : format}`;
	try {
		folder = mkdtempSync(path.join(parent, 'qingdu-'));
		const file = path.join(folder, `standard-input${extension}`);
		await pipeline(input, createWriteStream(file, {mode: 0o600}));
		// A file's name says that it is gzipped, and how it is to be read; a stream has only its bytes.
		const isGzipped = gzipMagic.equals(await readHead(openBytes(file), gzipMagic.length));
		if (!isGzipped) return {path: file, remove};
		renameSync(file, `${file}.gz`);
		return {path: `${file}.gz`, remove};
	} catch (error) {
		remove();
		throw error;
	}
};
