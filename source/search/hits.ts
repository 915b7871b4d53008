import {type MatchTier, tiers} from './score.ts';

/** Why a document is a hit; `every` is the answer to an empty query. */
export type Tier = 'every' | MatchTier;

/** A document, as an index into the corpus, and why it is a hit. */
export type Hit = {readonly document: number; readonly tier: Tier};

/**
 * Hits, best first, each a number in which the tier stands above the document: a broad query has
 * hundreds of thousands, and a key waits for them.
 */
export type Hits = Uint32Array;

/** Bits of the document. No corpus in memory has half a billion. */
const documentBits = 29;
const documentMask = 2 ** documentBits - 1;

const allTiers: readonly Tier[] = [...tiers, 'every'];

/** Where a tier stands among all, the best being 0. */
export const tierPlace = (hit: number): number => hit >>> documentBits;

export const hitDocument = (hit: number): number => hit & documentMask;
export const hitTier = (hit: number): Tier => allTiers[tierPlace(hit)]!;

/** A hit as a number, of a document and the place of its tier. */
export const hitAt = (document: number, place: number): number =>
	((place << documentBits) >>> 0) + document;

export const everyOf = (size: number): Hits => {
	const every = allTiers.indexOf('every');
	return Uint32Array.from({length: size}, (_, document) => hitAt(document, every));
};

/** Hits, one by one. */
export const hitList = (hits: Hits): readonly Hit[] =>
	Array.from(hits, hit => ({document: hitDocument(hit), tier: hitTier(hit)}));
