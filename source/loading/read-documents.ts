import type {DescribeOptions} from '../corpus/describe-document.ts';
import type {Document} from '../corpus/document.ts';
import {describeRecord} from './describe-record.ts';
import type {Place, Reading} from './formats/format.ts';
import type {NamedFile} from './name-files.ts';
import {type FileRecord, type ReadFilesOptions, readFiles} from './read-files.ts';

/** The id of a document: that of its file, with the number of the record, counted from 1. */
export const documentId = (id: string, record: number | undefined): string =>
	record === undefined ? id : `${id}#${record + 1}`;

export type ReadDocument = Omit<FileRecord, 'read'> & {
	readonly place: Place;
	readonly document: Document;
};

/** Documents handed on together: waiting for each would take longer than to describe a headline. */
const batchSize = 256;

/**
 * Reads, cleans and describes documents. One at which the program itself fails is a problem like any
 * other, so that the rest is not lost.
 */
export async function* readDocuments(
	files: ReadonlyArray<Pick<NamedFile, 'path' | 'shown' | 'named' | 'id'>>,
	options: ReadFilesOptions & Reading & Pick<DescribeOptions, 'see'>,
): AsyncGenerator<readonly ReadDocument[]> {
	for await (const records of readFiles(files, options)) {
		let batch: ReadDocument[] = [];
		for (const {file, record, unit, read} of records) {
			const {place, encoding, brokenBytes, kind, given, raw} = read;
			const {id: fileId, path: filePath, shown: path = filePath} = files[file]!;
			try {
				const id = documentId(fileId, record);
				// Spelled out: of a hundred thousand headlines spreading would take a third of the time.
				const origin = {id, path, encoding, brokenBytes, kind, given, raw};
				const document = describeRecord(origin, options);
				batch.push({file, record, unit, place, document});
			} catch (error) {
				const reason = `cleaning it failed (${(error as Error).message})`;
				options.onProblem({file, reason, ...(record === undefined ? {} : {record, unit})});
			}

			if (batch.length < batchSize) continue;
			yield batch;
			batch = [];
		}

		yield batch;
	}
}
