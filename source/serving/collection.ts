import {type Corpus, corpusOf} from '../corpus/corpus.ts';
import type {Document} from '../corpus/document.ts';
import type {Reading} from '../loading/formats/format.ts';
import type {Library} from '../loading/library.ts';
import type {Loading} from '../loading/load.ts';

/** What is explored: documents at hand, or such as are still being loaded. */
export type Collection =
	| {
			readonly kind: 'documents';
			readonly documents: readonly Document[];
			/** How they were read, with what was learnt from them. */
			readonly reading: Reading;
			/** Sentences about files that could not be read. */
			readonly problems: readonly string[];
	  }
	| {readonly kind: 'loading'; readonly loading: Loading};

export const corpusFor = (collection: Collection): Corpus =>
	collection.kind === 'documents'
		? corpusOf(collection.documents)
		: collection.loading.library.corpus;

/** How its documents are read, with what was learnt from them. */
export const readingOf = (collection: Collection): Reading =>
	collection.kind === 'documents' ? collection.reading : collection.loading.library.reading;

/** What loading came to, with a better library: nothing of it leads to the first one any more. */
export const withLibrary = (loading: Loading, library: Library): Collection => {
	const progress = loading.progress();
	return {
		kind: 'loading',
		loading: {
			library,
			progress: () => progress,
			stop: () => {},
			begun: Promise.resolve(),
			done: Promise.resolve(),
			grouped: Promise.resolve(),
			refined: Promise.resolve(undefined),
			onChange: () => {},
		},
	};
};
