/**
 * Where each character stands in a text: a query looks at the places of its rarest character, and at
 * nothing else. Line breaks, which end the texts of a column, are left out.
 */
export type Postings = {
	/** The different code units of the text, ascending. */
	readonly units: Uint16Array;
	/** Where the places of each of them begin; one entry more than there are units. */
	readonly starts: Uint32Array;
	/** Offsets into the text, ascending for each unit. */
	readonly places: Uint32Array;
};

const lineFeed = 0x0a;

/** All zero between two calls. */
const counts = new Uint32Array(65_536);

/** Sorts the places of a text by their unit, counting first: O(text). */
export const createPostings = (text: Uint16Array): Postings => {
	let different = 0;
	let total = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const unit = text[offset]!;
		if (unit === lineFeed) continue;
		if (counts[unit] === 0) different++;
		counts[unit] = counts[unit]! + 1;
		total++;
	}

	const units = new Uint16Array(different);
	const starts = new Uint32Array(different + 1);
	let known = 0;
	for (let unit = 0; known < different; unit++) {
		const count = counts[unit]!;
		if (count === 0) continue;
		units[known] = unit;
		starts[known + 1] = starts[known]! + count;
		// From now on where the next place of the unit goes.
		counts[unit] = starts[known]!;
		known++;
	}

	const places = new Uint32Array(total);
	for (let offset = 0; offset < text.length; offset++) {
		const unit = text[offset]!;
		if (unit === lineFeed) continue;
		const next = counts[unit]!;
		places[next] = offset;
		counts[unit] = next + 1;
	}

	for (const unit of units) counts[unit] = 0;
	return {units, starts, places};
};

/** The number of a unit among those there are, or -1. */
const numberOf = (units: Uint16Array, unit: number): number => {
	let low = 0;
	let high = units.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = units[middle]!;
		if (found === unit) return middle;
		if (found < unit) low = middle + 1;
		else high = middle - 1;
	}

	return -1;
};

/** The offsets of a unit, ascending. */
export const placesOf = ({units, starts, places}: Postings, unit: number): Uint32Array => {
	const number = numberOf(units, unit);
	return number < 0 ? places.subarray(0, 0) : places.subarray(starts[number]!, starts[number + 1]!);
};

/** How often a code unit stands in what was indexed. */
export const countOf = ({units, starts}: Postings, unit: number): number => {
	const number = numberOf(units, unit);
	return number < 0 ? 0 : starts[number + 1]! - starts[number]!;
};
