import type {Document} from './corpus/document.ts';
import {exportFormats} from './export/formats.ts';
import {FileExistsError, writeToFile, writeToStream} from './export/write-output.ts';
import {reasonOf} from './loading/reason-of.ts';
import {UsageError} from './usage-error.ts';
import {translate} from './words/translate.ts';

async function* parts(documents: AsyncIterable<Document>, format: string): AsyncGenerator<string> {
	const {write, separator} = exportFormats.find(({name}) => name === format)!;
	let between = '';
	for await (const document of documents) {
		yield between + write(document);
		between = separator;
	}
}

/** Writes the corpus in one of the export formats to `output`, or to standard output. */
export const runExport = async (
	documents: AsyncIterable<Document>,
	format: string,
	output: string | undefined,
	force: boolean,
): Promise<void> => {
	if (output === undefined) {
		await writeToStream(process.stdout, parts(documents, format));
		return;
	}

	try {
		await writeToFile(output, parts(documents, format), force);
	} catch (error) {
		if (error instanceof FileExistsError) {
			throw new UsageError(words => words.fileIsThere(output));
		}

		throw new UsageError(words => words.cannotWrite(output, translate(reasonOf(error), words)));
	}
};
