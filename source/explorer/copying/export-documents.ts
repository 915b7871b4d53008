import type {Corpus} from '../../corpus/corpus.ts';
import type {Document} from '../../corpus/document.ts';
import type {Services, WrittenOutcome} from '../state/services.ts';

/** What documents can be written to a file as, from within the program. */
export const writtenFormats = ['jsonl', 'text', 'markdown', 'csv'] as const;

export type WrittenFormat = (typeof writtenFormats)[number];

/** Documents one after the other, those that are not at hand read for it; tells how many are done. */
export async function* openAll(
	documents: readonly number[],
	corpus: Corpus,
	onProgress: (done: number) => void,
): AsyncGenerator<Document> {
	for (const [index, document] of documents.entries()) {
		yield await corpus.open(document);
		onProgress(index + 1);
	}
}

/** Writes documents to a new file by the service that can. */
export const exportDocuments = async (
	documents: AsyncIterable<Document>,
	format: WrittenFormat,
	services: Services,
): Promise<WrittenOutcome> =>
	services.write?.(documents, format) ?? {kind: 'failed', reason: 'nothing can be written here'};
