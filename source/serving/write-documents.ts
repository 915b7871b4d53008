import process from 'node:process';
import type {Document} from '../corpus/document.ts';
import type {WrittenFormat} from '../explorer/copying/export-documents.ts';
import type {WrittenOutcome} from '../explorer/state/services.ts';
import {reasonOf} from '../loading/reason-of.ts';

/** Writes documents to a new file in the folder one is in. */
export const writeDocuments = async (
	documents: AsyncIterable<Document>,
	format: WrittenFormat,
): Promise<WrittenOutcome> => {
	const {writeNewFile} = await import('../export/write-new-file.ts');
	try {
		const {path, records} = await writeNewFile(documents, format, process.cwd(), new Date());
		return {kind: 'written', documents: records, path};
	} catch (error) {
		return {kind: 'failed', reason: reasonOf(error)};
	}
};
