import {type MatchTier, tiers} from './score.ts';
import {buildSearchIndex, type Hit, type Searchable, type SearchIndex} from './search-index.ts';

/** A search that is told when a document has changed. */
export type ChangingSearch = {
	readonly find: SearchIndex['find'];
	readonly findInSteps: SearchIndex['findInSteps'];
	/** From now on the document is found by what it is now. */
	change(document: number, now: Searchable): void;
};

/** With so many hits nobody mistyped, whatever a few documents alone would answer. */
const fewHits = 3;

const placeOf = ({tier}: Hit): number => tiers.indexOf(tier as MatchTier);

/**
 * Finds a few documents by what they are now, and all others in an index that is too large to be made
 * anew. Among hits of a tier, one that has come to it stands last: qualities are the index's own.
 */
export const findChanged = ({
	find,
	findInSteps,
}: Pick<SearchIndex, 'find' | 'findInSteps'>): ChangingSearch => {
	const changed = new Map<number, Searchable>();
	let index: SearchIndex | undefined;

	const findNow = (query: string, before: readonly Hit[]): readonly Hit[] => {
		index ??= buildSearchIndex([...changed.values()]);
		const documents = [...changed.keys()];
		const isFuzzy = before.length < fewHits || before.at(-1)?.tier === 'fuzzy';
		return index
			.find(query)
			.filter(({tier}) => tier !== 'fuzzy' || isFuzzy)
			.map(({document, tier}) => ({document: documents[document]!, tier}));
	};

	/** The hits as they are now, of those there were before. */
	const merged = (query: string, before: readonly Hit[]): readonly Hit[] => {
		// Without a query all documents are listed, whatever they are.
		if (changed.size === 0 || before[0]?.tier === 'every') return before;
		const now = new Map(findNow(query, before).map(hit => [hit.document, hit]));
		const hits = before.filter(({document, tier}) => {
			if (!changed.has(document)) return true;
			return now.get(document)?.tier === tier && now.delete(document);
		});
		for (const hit of now.values()) {
			const behind = hits.findIndex(other => placeOf(other) > placeOf(hit));
			hits.splice(behind === -1 ? hits.length : behind, 0, hit);
		}

		return hits;
	};

	return {
		find: query => merged(query, find(query)),
		*findInSteps(query) {
			for (const before of findInSteps(query)) yield before && merged(query, before);
		},
		change(document, now) {
			changed.set(document, now);
			index = undefined;
		},
	};
};
