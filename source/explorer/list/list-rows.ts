import type {Columns} from '../../corpus/columns.ts';
import {hitDocument} from '../../search/hits.ts';
import type {Repeats} from '../../search/repeats.ts';
import type {State} from '../state/state.ts';

/**
 * The rows of a list in which one document stands for all that say the same: of those listed, the
 * best hit, or the one of the earliest date where the list is not by rank; or the one the reader chose.
 */
export type Rows = {
	/** Of each row its document, and its place in the list of all: that of the hit. */
	readonly documents: Uint32Array;
	readonly places: Uint32Array;
	/** How many listed documents another one stands for, by that one. */
	readonly others: ReadonlyMap<number, number>;
	/** How many documents are listed, with those that another one stands for. */
	readonly listed: number;
};

type Group = {stands: number; size: number};

/** The earliest date first; without one last; and of the same date, the first in the corpus. */
const isEarlier = ({dates}: Columns, one: number, other: number): boolean => {
	const [date, otherDate] = [dates[one] ?? -1, dates[other] ?? -1];
	if (date === otherDate) return one < other;
	return date >= 0 && (otherDate < 0 || date < otherDate);
};

/** Undefined when every document has a row of its own. `total` is the size of the corpus. */
export const rowsOf = (
	{hits, order, sort, stand}: Pick<State, 'hits' | 'order' | 'sort' | 'stand'>,
	total: number,
	repeats: Repeats,
	columns: () => Columns,
): Rows | undefined => {
	if (repeats.count === 0) return undefined;
	const listed = hits?.length ?? total;
	const documentAt = (place: number): number =>
		hits ? hitDocument(hits[place]!) : order ? order[place]! : place;
	const isRanked = hits !== undefined && (sort === 'loaded' || sort === 'backwards');
	const groups = new Map<number, Group>();
	for (let place = 0; place < listed; place++) {
		const document = documentAt(place);
		if (repeats.isAlone(document)) continue;
		const root = repeats.rootOf(document);
		const group = groups.get(root);
		if (!group) {
			groups.set(root, {stands: document, size: 1});
			continue;
		}

		group.size++;
		const chosen = stand.get(root);
		if (group.stands === chosen) continue;
		const isBetter =
			sort === 'backwards' || (!isRanked && isEarlier(columns(), document, group.stands));
		if (document === chosen || isBetter) group.stands = document;
	}

	// As a rule few documents are listed, and no two of them say the same.
	let folded = 0;
	for (const {size} of groups.values()) folded += size - 1;
	if (folded === 0) return undefined;
	const documents = new Uint32Array(listed);
	const places = new Uint32Array(listed);
	const others = new Map<number, number>();
	let rows = 0;
	for (let place = 0; place < listed; place++) {
		const document = documentAt(place);
		if (!repeats.isAlone(document)) {
			const {stands, size} = groups.get(repeats.rootOf(document))!;
			if (stands !== document) continue;
			if (size > 1) others.set(document, size - 1);
		}

		documents[rows] = document;
		places[rows] = place;
		rows++;
	}

	return {documents: documents.subarray(0, rows), places: places.subarray(0, rows), others, listed};
};
