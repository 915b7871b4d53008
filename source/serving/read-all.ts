import type {DescribeOptions} from '../corpus/describe-document.ts';
import type {Document} from '../corpus/document.ts';
import type {Reading} from '../loading/formats/format.ts';
import type {NamedFile} from '../loading/name-files.ts';
import {readDocuments} from '../loading/read-documents.ts';
import type {FileProblem} from '../loading/read-files.ts';
import {problemWords, skippedWords} from '../words/problem-words.ts';
import type {Words} from '../words/words.ts';

/** Takes a sentence about what was met on the way: a problem, or what is no text and was passed over. */
export type Tell = (sentence: string, isProblem: boolean) => void;

/** Reads one document after the other; problems are told as they are met. */
export async function* readAll(
	files: readonly NamedFile[],
	reading: Reading & Pick<DescribeOptions, 'see'>,
	words: Words,
	tell: Tell,
): AsyncGenerator<Document> {
	const onProblem = ({file, record, unit, reason, skipped}: FileProblem): void => {
		const {path: name, shown = name} = files[file]!;
		const where = unit ? `${shown}, ${unit} ${record! + 1}` : shown;
		const problem = {path: where, reason};
		tell(skipped ? skippedWords(problem, words) : problemWords(problem, words), !skipped);
	};

	for await (const batch of readDocuments(files, {...reading, onProblem})) {
		for (const {document} of batch) yield document;
	}
}
