import type {Corpus} from '../corpus/corpus.ts';
import {type CopyKind, copiedText} from './copied-text.ts';
import type {CopyOutcome, Services} from './services.ts';
import type {Effect} from './state.ts';

/** What can be copied of several documents, and what stands between two of them. */
export const markedKinds = {
	titled: '\n\n\n',
	citation: '\n',
	bibtex: '\n\n',
	json: '',
} as const satisfies Partial<Record<CopyKind, string>>;

export type MarkedKind = keyof typeof markedKinds;

/** Copies several documents as one text, reading those that are not at hand one after the other. */
export const copyMarked = async (
	{documents, what, convert}: Extract<Effect, {readonly kind: 'copy-marked'}>,
	corpus: Corpus,
	{copy, toJson}: Services,
): Promise<CopyOutcome> => {
	const texts: string[] = [];
	for (const index of documents) {
		texts.push(copiedText(await corpus.open(index), what, toJson, convert));
	}

	const text = texts.join(markedKinds[what]);
	return copy(text, await corpus.open(documents[0]!));
};
