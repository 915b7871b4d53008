import type {Columns} from '../../corpus/columns.ts';
import {type Hits, hitDocument} from '../../search/hits.ts';

/** In which order documents are listed: as loaded (and hits by rank), or by what is known of them. */
export const sortChoices = [
	'loaded',
	'newest',
	'oldest',
	'source',
	'source-backwards',
	'longest',
	'shortest',
	'most-removed',
	'least-removed',
	'backwards',
] as const;

export type SortChoice = (typeof sortChoices)[number];

/** What stands in a column where nothing is known; these documents come last. */
const unknown = -1;

/** Documents by their number, in an order of their own. */
export type Order = Uint32Array;

/** The order of all documents; undefined when it is the one as loaded. */
export const sortedOrder = (columns: Columns, choice: SortChoice): Order | undefined => {
	const {size, dates} = columns;
	switch (choice) {
		case 'loaded':
			return undefined;
		case 'backwards':
			return Uint32Array.from({length: size}, (_, at) => size - 1 - at);
		case 'newest':
			return byKey(dates, size, true);
		case 'oldest':
			return byKey(dates, size, false);
		case 'source':
			return byKey(sourceKeys(columns), size, false);
		case 'source-backwards':
			return byKey(sourceKeys(columns), size, true);
		case 'longest':
			return byKey(columns.cleanLengths, size, true);
		case 'shortest':
			return byKey(columns.cleanLengths, size, false);
		case 'most-removed':
			return byKey(removedKeys(columns), size, true);
		case 'least-removed':
			return byKey(removedKeys(columns), size, false);
	}
};

/** The place of each document's source among all of them, as Chinese dictionaries sort. */
const sourceKeys = ({size, sources, sourceNames}: Columns): Int32Array => {
	const {compare} = new Intl.Collator('zh');
	const sorted = sourceNames.map((_, number) => number);
	// Only the different ones are compared, as comparing them is slow.
	sorted.sort((a, b) => compare(sourceNames[a]!, sourceNames[b]!));
	const places = new Int32Array(sorted.length);
	for (const [place, number] of sorted.entries()) places[number] = place;
	return Int32Array.from({length: size}, (_, document) => places[sources[document]!] ?? unknown);
};

/** The share of each page that cleaning removed, in thousandths: as fine as anyone cares to see. */
const removedKeys = ({size, rawLengths, cleanLengths}: Columns): Int32Array =>
	Int32Array.from({length: size}, (_, document) => {
		const raw = rawLengths[document]!;
		const removed = Math.max(0, raw - cleanLengths[document]!);
		return raw === 0 ? 0 : Math.round((1000 * removed) / raw);
	});

/**
 * Documents by a number each, those without one last, those with the same one as loaded: the
 * different numbers are sorted, then the documents are counted into their places.
 */
const byKey = (keys: ArrayLike<number>, size: number, isDown: boolean): Order => {
	const places = new Map<number, number>();
	for (let document = 0; document < size; document++) places.set(keys[document]!, 0);
	places.delete(unknown);
	const sorted = Float64Array.from(places.keys()).sort();
	if (isDown) sorted.reverse();
	for (const [place, key] of sorted.entries()) places.set(key, place);
	places.set(unknown, sorted.length);

	const next = new Uint32Array(sorted.length + 2);
	const placeOf = new Uint32Array(size);
	for (let document = 0; document < size; document++) {
		const place = places.get(keys[document]!)!;
		placeOf[document] = place;
		next[place + 1] = next[place + 1]! + 1;
	}

	for (let place = 1; place < next.length; place++) next[place] = next[place]! + next[place - 1]!;
	const order = new Uint32Array(size);
	for (let document = 0; document < size; document++) {
		const place = placeOf[document]!;
		order[next[place]!] = document;
		next[place] = next[place]! + 1;
	}

	return order;
};

const ranks = new WeakMap<Order, Uint32Array>();

const ranksIn = (order: Order): Uint32Array => {
	let known = ranks.get(order);
	if (!known) {
		known = new Uint32Array(order.length);
		for (const [rank, document] of order.entries()) known[document] = rank;
		ranks.set(order, known);
	}

	return known;
};

/** With so many hits it is faster to go through all documents than to compare. */
const many = 2048;

/** Hits in an order of all documents, or by rank where there is none. */
export const sortHits = (hits: Hits, order: Order | undefined, choice: SortChoice): Hits => {
	if (choice === 'backwards') return hits.toReversed();
	if (!order) return hits;
	if (hits.length < many) {
		const rankOf = ranksIn(order);
		return hits.toSorted((a, b) => rankOf[hitDocument(a)]! - rankOf[hitDocument(b)]!);
	}

	/** One more than the place of each document among the hits; 0 for those that are none. */
	const places = new Uint32Array(order.length);
	for (let place = 0; place < hits.length; place++) places[hitDocument(hits[place]!)] = place + 1;
	const sorted = new Uint32Array(hits.length);
	let count = 0;
	for (const document of order) {
		const place = places[document]!;
		if (place > 0) sorted[count++] = hits[place - 1]!;
	}

	return sorted;
};
