import {statSync} from 'node:fs';
import {openBytes} from '../loading/byte-source.ts';
import type {ReadOptions} from '../loading/formats/format.ts';
import {formatNameOf} from '../loading/formats/format-of.ts';
import type {NamedFile} from '../loading/name-files.ts';
import {reasonOf} from '../loading/reason-of.ts';
import {systemPath} from '../loading/system-path.ts';
import {textSource} from '../loading/text-source.ts';
import type {Batch, Files} from './batch.ts';
import {lineBatches} from './line-batches.ts';
import {standardInput} from './own-id.ts';

/** Small files that go together. */
const mostFiles = 64;
const mostBytes = 1 << 20;

const isLines = async (path: string): Promise<boolean> => {
	try {
		return (await formatNameOf(path)) === 'jsonl';
	} catch {
		// Whatever keeps it from being opened now will be told when it is read.
		return false;
	}
};

/** The batches of one file of lines. When it breaks off, what came before stays. */
async function* ownBatches(
	{path, shown = path, id}: NamedFile,
	encoding: string | undefined,
): AsyncGenerator<Batch> {
	try {
		const {
			source,
			decode: _,
			...form
		} = await textSource(openBytes(path), {
			encoding,
			at: 'line-feeds',
		});
		const named = shown === standardInput ? {} : {id};
		yield* lineBatches(source.chunks(), {path: shown, ...named, form});
	} catch (error) {
		yield {kind: 'unreadable', id, path: shown, reason: reasonOf(error)};
	}
}

/**
 * The batches of files, in their order: those of lines cut up, so that all threads share a long one;
 * the others whole, small ones together.
 */
export async function* fileBatches(
	files: readonly NamedFile[],
	{encoding}: ReadOptions,
): AsyncGenerator<Batch> {
	let bunch: Array<Files['files'][number]> = [];
	let bytes = 0;
	const close = (): Files[] => {
		const batches: Files[] = bunch.length > 0 ? [{kind: 'files', files: bunch}] : [];
		bunch = [];
		bytes = 0;
		return batches;
	};

	for (const file of files) {
		const {path, shown, named, id} = file;
		if (await isLines(path)) {
			yield* close();
			yield* ownBatches(file, encoding);
			continue;
		}

		const size = statSync(systemPath(path), {throwIfNoEntry: false})?.size ?? 0;
		if (bunch.length >= mostFiles || bytes + size > mostBytes) yield* close();
		bunch.push({path, ...(shown === undefined ? {} : {shown}), named, id});
		bytes += size;
	}

	yield* close();
}
