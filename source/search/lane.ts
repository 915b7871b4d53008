import {fold} from './fold.ts';
import {createInitialPairs, type InitialPairs} from './initial-pairs.ts';

/**
 * The folded texts of many documents as one string, so that one `indexOf` searches them all. Every
 * text ends with a line break; terms never hold one, so no match reaches from document to document.
 */
export type Lane = {
	readonly text: string;
	/** Where each text begins, in UTF-16 code units; one more than there are documents. */
	readonly starts: Uint32Array;
	/** The number of the first document here: long corpora take several lanes. */
	readonly firstDocument: number;
	/**
	 * What it takes, on a scale of its own, to visit every occurrence of a code unit by `indexOf`:
	 * for picking the character of a term to look for. Judged by a sample of long lanes.
	 */
	costOf(unit: number): number;
	/** Made when a query in pinyin first asks for it. */
	initialPairs(): InitialPairs;
};

/** V8 allows strings of 2 ** 29 - 24 units; a quarter of it leaves room for joining. */
const maxLaneLength = 2 ** 27;

/** Enough text to know the rare characters from the common ones. */
const sampleLength = 4_000_000;

/**
 * V8 looks for a two-byte character by its larger byte (half of all Han characters share theirs with
 * thousands), then looks at the character, and only then do we look at what stands around it.
 */
const createCosts = (text: string): Float64Array => {
	const counts = new Uint32Array(65_536);
	const length = Math.min(text.length, sampleLength);
	for (let offset = 0; offset < length; offset++) {
		const unit = text.charCodeAt(offset);
		counts[unit] = counts[unit]! + 1;
	}

	const byteCounts = new Float64Array(256);
	counts.forEach((count, unit) => {
		byteCounts[unit >> 8] = byteCounts[unit >> 8]! + count;
		byteCounts[unit & 0xff] = byteCounts[unit & 0xff]! + count;
	});
	return Float64Array.from(
		counts,
		(count, unit) => byteCounts[Math.max(unit >> 8, unit & 0xff)]! + costOfLooking * count,
	);
};

/** How many times dearer it is to look around an occurrence than to pass over a byte. */
const costOfLooking = 8;

const createLane = (texts: readonly string[], firstDocument: number): Lane => {
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, index) => {
		starts[index + 1] = starts[index]! + text.length + 1;
	});

	const text = fold(`${texts.join('\n')}\n`);
	let costs: Float64Array | undefined;
	let pairs: InitialPairs | undefined;
	return {
		text,
		starts,
		firstDocument,
		costOf(unit) {
			costs ??= createCosts(text);
			return costs[unit]!;
		},
		initialPairs() {
			pairs ??= createInitialPairs(text);
			return pairs;
		},
	};
};

/** One lane, or several when the texts together are too long for one string. */
export const createLanes = (
	texts: readonly string[],
	maxLength = maxLaneLength,
): readonly Lane[] => {
	const lanes: Lane[] = [];
	let first = 0;
	let length = 0;
	texts.forEach((text, document) => {
		if (document > first && length + text.length > maxLength) {
			lanes.push(createLane(texts.slice(first, document), first));
			first = document;
			length = 0;
		}

		length += text.length + 1;
	});

	if (first < texts.length) lanes.push(createLane(texts.slice(first), first));
	return lanes;
};

/** The number of the text that holds an offset, looking from a text before or at it onwards. */
export const textAt = (starts: Uint32Array, offset: number, from = 0): number => {
	// Matches are near each other more often than not: long steps only when short ones fall short.
	let low = from;
	let step = 1;
	while (low + step < starts.length - 1 && starts[low + step]! <= offset) {
		low += step;
		step *= 2;
	}

	let high = Math.min(low + step, starts.length - 1);
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (starts[middle]! <= offset) low = middle;
		else high = middle;
	}

	return low;
};
