import {type Columns, createColumns} from './columns.ts';
import type {Document} from './document.ts';
import {type Entry, entryOf} from './entry.ts';

/** Told the beginning of a document. */
export type OnBegun = (beginning: Document) => void;

/**
 * The documents in their order, which never changes; a corpus that is being loaded grows at its end.
 */
export type Corpus = {
	readonly size: number;
	entry(index: number): Entry;
	/**
	 * The whole document, read from its file again where it is not at hand. Rejects with a reason in
	 * words when it cannot be read any more. Of a long one that has to be read first, `onBegun` is told
	 * the beginning before all of it is cleaned: a document by itself, good for a look and for nothing else.
	 */
	open(index: number, onBegun?: OnBegun): Document | Promise<Document>;
	/**
	 * The clean text as the search compares it, unit for unit: the text itself, or its folded form.
	 * Empty where so much is loaded that texts are not held.
	 */
	searchedText(index: number): string;
	/**
	 * The clean text as it is, where `searchedText` is its folded form: read again from its file.
	 * Undefined where that would take more than a moment.
	 */
	ownText?(index: number): Promise<string | undefined>;
	/** What documents are sorted by; as many rows as there are documents by now. */
	columns(): Columns;
};

/** A corpus that is in memory as a whole. */
export const corpusOf = (documents: readonly Document[]): Corpus => {
	const entries: Entry[] = [];
	const columns = createColumns();
	return {
		size: documents.length,
		entry(index) {
			entries[index] ??= entryOf(documents[index]!);
			return entries[index];
		},
		open: index => documents[index]!,
		searchedText: index => documents[index]!.text,
		columns() {
			for (const {metadata, raw, text} of documents.slice(columns.size)) {
				const {published, source} = metadata;
				columns.add(published?.value ?? '', source?.value ?? '', raw.length, text.length);
			}

			return columns;
		},
	};
};
