import type {LaneGroup} from './lane.ts';

/** A value of a field, folded, with how many documents have it and one that does. */
export type ValueCount = {
	readonly value: string;
	readonly count: number;
	readonly document: number;
};

/**
 * Counts what a field says in some documents: those whose number is marked with 1. Values are cut to
 * `length` UTF-16 code units first, so that dates can be counted by years or months.
 */
export const countValues = (
	group: LaneGroup,
	marked: Uint8Array,
	length = Number.POSITIVE_INFINITY,
): readonly ValueCount[] => {
	const counts = new Map<string, {count: number; document: number}>();
	for (const lane of group.lanes) {
		const {text, starts} = lane;
		for (let index = 0; index < starts.length - 1; index++) {
			let count = 0;
			let document = -1;
			lane.visitDocuments(index, owner => {
				if (marked[owner] !== 1) return;
				count++;
				document = owner;
			});
			if (count === 0) continue;
			const start = starts[index]!;
			const value = text.slice(start, Math.min(starts[index + 1]! - 1, start + length));
			const known = counts.get(value);
			if (known) known.count += count;
			else counts.set(value, {count, document});
		}
	}

	return Array.from(counts, ([value, {count, document}]) => ({value, count, document}));
};
