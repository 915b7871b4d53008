import type {Corpus} from '../../corpus/corpus.ts';
import type {CopyOutcome} from '../../words/words.ts';
import type {Services} from '../state/services.ts';
import type {Effect} from '../state/state.ts';
import {type CopyKind, type CopyMeans, copiedText} from './copied-text.ts';
import {openAll} from './export-documents.ts';

/** What can be copied of several documents, and what stands between two of them. */
export const markedKinds = {
	titled: '\n\n\n',
	citation: '\n',
	bibtex: '\n\n',
	csl: ',',
	json: '',
} as const satisfies Partial<Record<CopyKind, string>>;

export type MarkedKind = keyof typeof markedKinds;

/** One text of many. Lists of CSL-JSON become one list: each is `[`, its items, `]`. */
const joined = (texts: readonly string[], what: MarkedKind): string =>
	what === 'csl'
		? `[${texts.map(text => text.slice(1, -2)).join(markedKinds.csl)}\n]`
		: texts.join(markedKinds[what]);

/** Copies several documents as one text, reading those that are not at hand one after the other. */
export const copyMarked = async (
	{documents, what, convert}: Extract<Effect, {readonly kind: 'copy-marked'}>,
	corpus: Corpus,
	{copy}: Pick<Services, 'copy'>,
	means: CopyMeans,
	onProgress: (done: number) => void,
): Promise<CopyOutcome> => {
	const texts: string[] = [];
	for await (const document of openAll(documents, corpus, onProgress)) {
		texts.push(copiedText(document, what, means, convert));
	}

	return copy(joined(texts, what), await corpus.open(documents[0]!));
};
