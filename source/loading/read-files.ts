import {type OnRead, openBytes} from './byte-source.ts';
import type {FoundFile} from './find-files.ts';
import {
	type Format,
	isBad,
	type Place,
	type RawRecord,
	type ReadOptions,
} from './formats/format.ts';
import {formatOf} from './formats/format-of.ts';
import {nothingThere} from './formats/text.ts';
import {reasonOf} from './reason-of.ts';

/** A record or a file that makes no document. */
export type FileProblem = {
	/** An index into the files that were read. */
	readonly file: number;
	readonly reason: string;
	/** Which record, from 0, and what a reader calls it; absent when the whole file is meant. */
	readonly record?: number;
	readonly unit?: Format['unit'] | undefined;
	/** A file in a folder that holds no text is passed over, but is no fault. */
	readonly skipped?: true;
};

/** A record, and how it is told from the others of its file. */
export type FileRecord = {
	readonly file: number;
	/** From 0; undefined when the document is the file. */
	readonly record: number | undefined;
	readonly unit: Format['unit'];
	readonly read: RawRecord;
};

export type ReadFilesOptions = ReadOptions & {
	/** The part of the only file that is meant. */
	readonly part?: Place | undefined;
	/** Told each file before it is opened; false passes it over. */
	begin?(file: number): boolean;
	readonly onRead?: OnRead;
	onProblem(problem: FileProblem): void;
	/** Told how many records a file had, with the bad and the empty ones. */
	onEnd?(file: number, records: number): void;
};

/**
 * Reads files record by record, in batches. A file that cannot be read, or not to its end, is a
 * problem, and the next one is read.
 */
export async function* readFiles(
	files: ReadonlyArray<Pick<FoundFile, 'path' | 'named'>>,
	options: ReadFilesOptions,
): AsyncGenerator<readonly FileRecord[]> {
	const {part, begin = () => true, onRead, onProblem, onEnd = () => {}} = options;
	for (const [file, {path, named}] of files.entries()) {
		if (!begin(file)) continue;
		let records = 0;
		try {
			const format = await formatOf(path);
			const {unit} = format;
			for await (const batch of format.read(openBytes(path, onRead), options, part)) {
				const good: FileRecord[] = [];
				for (const read of batch) {
					const record = records++;
					if (!isBad(read)) {
						const number = unit || record > 0 ? record : undefined;
						good.push({file, record: number, unit, read});
					} else if (read.reason !== undefined) {
						const skipped = read.reason === nothingThere && !named;
						const more = skipped ? {skipped} : {};
						onProblem({file, reason: read.reason, record, unit, ...more});
					}
				}

				yield good;
			}
		} catch (error) {
			onProblem({file, reason: reasonOf(error)});
		}

		onEnd(file, records);
	}
}
