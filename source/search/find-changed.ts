import {type Hits, hitAt, hitDocument, hitTier, tierPlace} from './hits.ts';
import type {KnownRepeats} from './lanes.ts';
import {buildSearchIndex, type Searchable, type SearchIndex} from './search-index.ts';

/** A search that is told when a document has changed. */
export type ChangingSearch = {
	readonly find: SearchIndex['find'];
	readonly findInSteps: SearchIndex['findInSteps'];
	/** From now on the document is found by what it is now. */
	change(document: number, now: Searchable): void;
};

/** With so many hits nobody mistyped, whatever a few documents alone would answer. */
const fewHits = 3;

/**
 * Finds a few documents by what they are now, and all others in an index that is too large to be made
 * anew. Among hits of a tier, one that has come to it stands last: qualities are the index's own.
 */
export const findChanged = (
	{find, findInSteps}: Pick<SearchIndex, 'find' | 'findInSteps'>,
	repeats: KnownRepeats,
): ChangingSearch => {
	const changed = new Map<number, Searchable>();
	let index: SearchIndex | undefined;

	const findNow = (query: string, before: Hits): Hits => {
		const documents = [...changed.keys()];
		index ??= buildSearchIndex([...changed.values()], {
			get count() {
				return repeats.count;
			},
			isAlone: number => repeats.isAlone(documents[number]!),
		});
		const isFuzzy = before.length < fewHits || hitTier(before.at(-1)!) === 'fuzzy';
		return index
			.find(query)
			.filter(hit => hitTier(hit) !== 'fuzzy' || isFuzzy)
			.map(hit => hitAt(documents[hitDocument(hit)]!, tierPlace(hit)));
	};

	/** The hits as they are now, of those there were before. */
	const merged = (query: string, before: Hits): Hits => {
		// Without a query all documents are listed, whatever they are.
		const isEvery = before.length > 0 && hitTier(before[0]!) === 'every';
		if (changed.size === 0 || isEvery) return before;
		const now = new Map(Array.from(findNow(query, before), hit => [hitDocument(hit), hit]));
		const hits = Array.from(before).filter(hit => {
			const document = hitDocument(hit);
			if (!changed.has(document)) return true;
			return now.get(document) === hit && now.delete(document);
		});
		for (const hit of now.values()) {
			const behind = hits.findIndex(other => tierPlace(other) > tierPlace(hit));
			hits.splice(behind === -1 ? hits.length : behind, 0, hit);
		}

		return Uint32Array.from(hits);
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
