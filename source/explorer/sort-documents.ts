import type {Corpus} from '../corpus/corpus.ts';
import type {Hit} from '../search/search-index.ts';

/** In which order documents are listed: as loaded (and hits by rank), or by what their pages say. */
export type SortChoice = 'loaded' | 'newest' | 'oldest' | 'source';

export const sortChoices: readonly SortChoice[] = ['loaded', 'newest', 'oldest', 'source'];

/** The order of all documents, as indices into the corpus; undefined when it is the one as loaded. */
export const sortedOrder = (corpus: Corpus, choice: SortChoice): readonly number[] | undefined => {
	switch (choice) {
		case 'loaded':
			return undefined;
		case 'newest':
			return byKey(keysOf(corpus).days, (a, b) => (a < b ? 1 : -1));
		case 'oldest':
			return byKey(keysOf(corpus).days, (a, b) => (a < b ? -1 : 1));
		case 'source':
			return byKey(keysOf(corpus).sources, new Intl.Collator('zh').compare);
	}
};

type Key = string | undefined;
type Keys = {readonly days: Key[]; readonly sources: Key[]};

/** What documents are sorted by: asking 100,000 entries for it takes longer than the sorting. */
const known = new WeakMap<Corpus, Keys>();

const keysOf = (corpus: Corpus): Keys => {
	const keys = known.get(corpus) ?? {days: [], sources: []};
	known.set(corpus, keys);
	for (let index = keys.days.length; index < corpus.size; index++) {
		const {published, source} = corpus.entry(index);
		// `--10-08`, a day without its year, cannot be put in order.
		keys.days.push(published?.startsWith('-') ? undefined : published);
		keys.sources.push(source);
	}

	return keys;
};

/**
 * Documents by a key, those without one last, those with the same one as loaded. Only the different
 * keys are compared, so that slow comparing (collation) is done seldom.
 */
const byKey = (
	keys: readonly Key[],
	compare: (a: string, b: string) => number,
): readonly number[] => {
	const withKey = new Map<string, number[]>();
	const without: number[] = [];
	for (const [index, key] of keys.entries()) {
		const same = key === undefined ? without : withKey.get(key);
		if (same) same.push(index);
		else withKey.set(key!, [index]);
	}

	const sorted = [...withKey].sort(([a], [b]) => compare(a, b));
	return [...sorted.flatMap(([, same]) => same), ...without];
};

const ranks = new WeakMap<readonly number[], Int32Array>();

const ranksIn = (order: readonly number[]): Int32Array => {
	let known = ranks.get(order);
	if (!known) {
		known = new Int32Array(order.length);
		for (const [rank, document] of order.entries()) known[document] = rank;
		ranks.set(order, known);
	}

	return known;
};

/** Hits in an order of all documents, or by rank where there is none. */
export const sortHits = (
	hits: readonly Hit[],
	order: readonly number[] | undefined,
): readonly Hit[] => {
	if (!order) return hits;
	const rankOf = ranksIn(order);
	return [...hits].sort((a, b) => rankOf[a.document]! - rankOf[b.document]!);
};
