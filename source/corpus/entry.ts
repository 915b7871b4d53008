import type {Document, Label, Script} from './document.ts';

/** What the list and the search know of a document while its text stays in its file. */
export type Entry = {
	readonly id: string;
	readonly path: string;
	readonly label: Label;
	/** As in Metadata: ISO 8601, as exact as the page. */
	readonly published?: string;
	readonly source?: string;
	readonly script: Script;
	readonly warnings: number;
	/** Of the raw text and of the clean text, in UTF-16 code units. */
	readonly rawLength: number;
	readonly cleanLength: number;
};

/** What the list shows of a document. */
export const entryOf = (document: Document): Entry => {
	const {id, path, label, metadata, script, warnings, raw, text} = document;
	const {published, source} = metadata;
	return {
		id,
		path,
		label,
		published: published?.value,
		source: source?.value,
		script,
		warnings: warnings.length,
		rawLength: raw.length,
		cleanLength: text.length,
	};
};

/** What a search finds a document by besides its label and its text: dates, sources, people, place. */
export const factsOf = ({metadata, label, path, given = []}: Document): readonly string[] => {
	const {published, source, authors, editors, credits} = metadata;
	// A loop over all documents of a corpus: nothing is made here that can be done without.
	const facts: string[] = [];
	const add = (fact: string): void => {
		if (!facts.includes(fact)) facts.push(fact);
	};

	if (published) add(published.value);
	if (source) add(source.value);
	for (const author of authors) add(author.value);
	for (const editor of editors) add(editor.value);
	for (const credit of credits) add(credit.value.name);
	// The label is found as such, and every document has another.
	for (const field of given) if (field[1] !== label.text) add(field[1]);
	add(path);
	return facts;
};
