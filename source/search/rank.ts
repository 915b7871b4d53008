import {type Hits, hitAt} from './hits.ts';
import {documentsOf, noMatch, placeOf, type Scores, scoreBits} from './score.ts';

/** More documents than there can be: a score times it is still an exact number. */
const maxDocuments = 2 ** 29;

/** From so many on, counting is faster than comparing. */
const many = 4096;

/** Scores are sorted by one half of their bits, then by the other, where they are of many kinds. */
const halfBits = Math.ceil(scoreBits / 2);
const buckets = 2 ** halfBits;

/** So many buckets stay in the processor's cache. */
const mostBuckets = 2 ** 14;

/** Sorts by some bits of the score, keeping the order among equals: one pass of a radix sort. */
const sortedByBits = (documents: Uint32Array, of: Int32Array, shift: number): Uint32Array => {
	const next = new Uint32Array(buckets + 1);
	const bucketOf = (document: number): number => (of[document]! >> shift) & (buckets - 1);
	for (const document of documents) {
		const after = bucketOf(document) + 1;
		next[after] = next[after]! + 1;
	}

	for (let bucket = 1; bucket <= buckets; bucket++)
		next[bucket] = next[bucket]! + next[bucket - 1]!;
	const sorted = new Uint32Array(documents.length);
	for (const document of documents) {
		const bucket = bucketOf(document);
		sorted[next[bucket]!] = document;
		next[bucket] = next[bucket]! + 1;
	}

	return sorted;
};

/**
 * Sorts in one pass where scores are of few kinds, as those of a broad query are: some kinds of matches,
 * times the lengths of titles. Undefined where they are not. `inOrder` is ascending.
 */
const sortedByKind = (inOrder: Uint32Array, of: Int32Array): Hits | undefined => {
	const kinds = new Int32Array(buckets);
	let widest = 0;
	for (let at = 0; at < inOrder.length; at++) {
		const score = of[inOrder[at]!]!;
		kinds[score >> halfBits] = 1;
		const low = score & (buckets - 1);
		if (low > widest) widest = low;
	}

	let room = 0;
	for (let kind = 0; kind < buckets; kind++) {
		if (kinds[kind] === 0) continue;
		kinds[kind] = room;
		room += widest + 1;
	}

	if (room > mostBuckets) return undefined;
	const next = new Uint32Array(room + 1);
	for (let at = 0; at < inOrder.length; at++) {
		const score = of[inOrder[at]!]!;
		const after = kinds[score >> halfBits]! + (score & (buckets - 1)) + 1;
		next[after] = next[after]! + 1;
	}

	for (let bucket = 1; bucket <= room; bucket++) next[bucket] = next[bucket]! + next[bucket - 1]!;
	const sorted = new Uint32Array(inOrder.length);
	for (let at = 0; at < inOrder.length; at++) {
		const document = inOrder[at]!;
		const score = of[document]!;
		const bucket = kinds[score >> halfBits]! + (score & (buckets - 1));
		sorted[next[bucket]!] = hitAt(document, placeOf(score));
		next[bucket] = next[bucket]! + 1;
	}

	return sorted;
};

/** Those that one look through the corpus found stand in its order. */
const areAscending = (documents: Uint32Array): boolean => {
	for (let at = 1; at < documents.length; at++) {
		if (documents[at]! < documents[at - 1]!) return false;
	}

	return true;
};

const inCorpusOrder = (of: Int32Array, length: number): Uint32Array => {
	const inOrder = new Uint32Array(length);
	let count = 0;
	for (let document = 0; count < length; document++) {
		if (of[document] !== noMatch) inOrder[count++] = document;
	}

	return inOrder;
};

/** The documents that match, best first; among equals those that come first in the corpus. */
export const rank = (scores: Scores): Hits => {
	const {of} = scores;
	const documents = documentsOf(scores);
	const hitOf = (document: number): number => hitAt(document, placeOf(of[document]!));
	if (documents.length < many) {
		// A score and a document make one number, which sorts faster than a pair.
		const keys = Float64Array.from(documents, document => of[document]! * maxDocuments + document);
		return Uint32Array.from(keys.sort(), key => hitOf(key % maxDocuments));
	}

	const inOrder = areAscending(documents) ? documents : inCorpusOrder(of, documents.length);
	const few = sortedByKind(inOrder, of);
	if (few) return few;
	const sorted = sortedByBits(sortedByBits(inOrder, of, 0), of, halfBits);
	for (let at = 0; at < sorted.length; at++) sorted[at] = hitOf(sorted[at]!);
	return sorted;
};
