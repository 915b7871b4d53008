import {initialCount, readingSets} from './reading-sets.ts';

/**
 * Where two neighbours of a text begin with given letters when read aloud: 疫情 stands under (y, q),
 * 重庆 under (z, q) and (c, q). A query in pinyin looks at its pair's few places instead of all.
 */
export type InitialPairs = {
	/** The offsets, ascending, of the pairs that begin with these initials. */
	placesOf(first: number, second: number): Uint32Array;
};

/**
 * Hands the offsets of all pairs to their slots: `next[pair]` counts up, and where there are places,
 * the offset is put at the number it had. Run once without places, this counts.
 */
const distribute = (text: string, next: Uint32Array, places?: Uint32Array): void => {
	const {initials} = readingSets();
	let second = initials[text.charCodeAt(0)]!;
	for (let offset = 0; offset + 1 < text.length; offset++) {
		const first = second;
		second = initials[text.charCodeAt(offset + 1)]!;
		for (let ones = first; ones !== 0; ones &= ones - 1) {
			const row = (31 - Math.clz32(ones & -ones)) * initialCount;
			for (let others = second; others !== 0; others &= others - 1) {
				const pair = row + 31 - Math.clz32(others & -others);
				const slot = next[pair]!;
				next[pair] = slot + 1;
				if (places) places[slot] = offset;
			}
		}
	}
};

/** Sorts the places of a folded text by their pair, counting first: O(text). */
export const createInitialPairs = (text: string): InitialPairs => {
	const counts = new Uint32Array(initialCount * initialCount);
	distribute(text, counts);
	const starts = new Uint32Array(counts.length + 1);
	for (let pair = 0; pair < counts.length; pair++) starts[pair + 1] = starts[pair]! + counts[pair]!;
	const places = new Uint32Array(starts.at(-1)!);
	distribute(text, starts.slice(), places);

	return {
		placesOf(first, second) {
			const pair = first * initialCount + second;
			return places.subarray(starts[pair]!, starts[pair + 1]!);
		},
	};
};
