import {isGzipped} from './byte-source.ts';
import {formatByName} from './formats/format-of.ts';
import type {Task, TaskFile} from './task.ts';

/** Bytes of a task: small ones first, so that the first rows are there at once. */
export const firstBytes = 1 << 14;
const mostBytes = 1 << 22;

/** Small files that one task may hold. */
const mostFiles = 512;

/**
 * Divides the work among workers: a long file of lines in parts, other long files as they are, small
 * files in bunches. The order of the tasks is the order of the corpus.
 */
export function* planTasks(files: Iterable<TaskFile>): Generator<Task> {
	let number = 0;
	let most = firstBytes;
	let bunch: TaskFile[] = [];
	let bytes = 0;
	const task = (content: Omit<Task, 'number'>): Task => {
		most = Math.min(most * 4, mostBytes);
		return {number: number++, ...content};
	};

	function* close(): Generator<Task> {
		if (bunch.length > 0) yield task({files: bunch, bytes});
		bunch = [];
		bytes = 0;
	}

	for (const file of files) {
		const inParts = formatByName(file.path) === 'jsonl' && !isGzipped(file.path);
		if (inParts && file.size > most) {
			yield* close();
			for (let offset = 0; offset < file.size; ) {
				// The last part reaches to wherever the file ends by then.
				const left = file.size - offset;
				const length = left < most * 1.5 ? left : most;
				const rest = length === left;
				const part = {offset, length: rest ? Number.MAX_SAFE_INTEGER - offset : length};
				yield task({files: [file], part, bytes: length});
				offset += length;
			}

			continue;
		}

		if (bytes + file.size > most || bunch.length >= mostFiles) yield* close();
		bunch.push(file);
		bytes += file.size;
	}

	yield* close();
}
