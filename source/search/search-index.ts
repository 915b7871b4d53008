import {fold} from './fold.ts';

/** What the search knows of a document. Clean texts: injected readings must be gone. */
export type Searchable = {
	/** The title, or what stands in for it. */
	readonly label: string;
	/** Date, source, people, path: what the metadata block shows, one value each. */
	readonly facts: readonly string[];
	/** The clean text. */
	readonly body: string;
};

/**
 * Why a document is a hit, best first. `every` is the answer to an empty query. With several terms
 * a document has the tier of its worst term, but `all-terms` if the title has them all.
 */
export type Tier =
	| 'every'
	| 'title'
	| 'all-terms'
	| 'pinyin'
	| 'subsequence'
	| 'facts'
	| 'body'
	| 'fuzzy';

/** `document` is the index into the list that the search index was built from. */
export type Hit = {readonly document: number; readonly tier: Tier};

export type SearchIndex = {
	readonly size: number;
	/** The hits, best first; every document in the order given when the query is empty. */
	find(query: string): readonly Hit[];
};

export const buildSearchIndex = (documents: readonly Searchable[]): SearchIndex => ({
	size: documents.length,
	find(query) {
		const terms = fold(query).split(/\s+/).filter(Boolean);
		if (terms.length === 0) return documents.map((_, document) => ({document, tier: 'every'}));
		const has = (text: string): boolean => terms.every(term => fold(text).includes(term));
		const tierOf = ({label, facts, body}: Searchable): Tier | undefined => {
			if (has(label)) return terms.length === 1 ? 'title' : 'all-terms';
			if (has(facts.join('\n'))) return 'facts';
			return has([label, ...facts, body].join('\n')) ? 'body' : undefined;
		};

		const order: readonly Tier[] = ['title', 'all-terms', 'facts', 'body'];
		return documents
			.flatMap((searchable, document) => {
				const tier = tierOf(searchable);
				return tier ? [{document, tier}] : [];
			})
			.sort((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier));
	},
});
