import type {Edit} from '../../cleaning/edit.ts';
import type {Corpus} from '../../corpus/corpus.ts';
import type {Document} from '../../corpus/document.ts';
import type {Entry} from '../../corpus/entry.ts';

/** A document some of whose edits the reader has put back into its text. */
export type Revision = {
	/** What was put back, by place: edits that cleaning would make, and now leaves alone. */
	readonly kept: readonly Edit[];
	/** The document as cleaning makes it with all that in its text. */
	readonly document: Document;
	readonly entry: Entry;
};

/** Revised documents by their index in the corpus. */
export type Revisions = ReadonlyMap<number, Revision>;

/** An edit in its place among all; `isKept` when it was put back. */
export type EditStep = Edit & {readonly isKept: boolean};

/** The edits of a document together with those that were put back, by place. */
export const editSteps = (edits: readonly Edit[], kept: readonly Edit[]): readonly EditStep[] =>
	[
		...edits.map(edit => ({...edit, isKept: false})),
		...kept.map(edit => ({...edit, isKept: true})),
	].sort((a, b) => a.start - b.start || a.end - b.end);

/** A corpus with some documents as the reader has revised them. */
export const revisedCorpus = (corpus: Corpus, revisions: Revisions): Corpus => {
	if (revisions.size === 0) return corpus;
	// A file may have changed since: what is in it now wins over what was put back then.
	const revised = (index: number, document: Document): Document => {
		const revision = revisions.get(index);
		return revision?.document.raw === document.raw ? revision.document : document;
	};

	return {
		get size() {
			return corpus.size;
		},
		entry: index => revisions.get(index)?.entry ?? corpus.entry(index),
		open(index, onBegun) {
			const opened = corpus.open(index, onBegun);
			if (!(opened instanceof Promise)) return revised(index, opened);
			return opened.then(document => revised(index, document));
		},
		columns: corpus.columns,
		...(corpus.ownText && {
			async ownText(index) {
				const revised = revisions.get(index)?.document.text;
				return revised ?? corpus.ownText!(index);
			},
		}),
		searchedText: index => revisions.get(index)?.document.text ?? corpus.searchedText(index),
	};
};
