import {unitsOf} from '../text/units-of.ts';
import {createInitialPairs, type InitialPairs} from './initial-pairs.ts';
import {countOf, createPostings, type Postings} from './postings.ts';

/**
 * Folded texts one after the other in one string, so that one `indexOf` searches them all. Each ends
 * with a line break; terms never hold one, so no match reaches from text to text. `starts` counts
 * UTF-16 code units and has one entry more than there are texts.
 */
export type Column = {
	readonly text: string;
	readonly starts: Uint32Array;
	/** Where its characters stand, if that is known already. */
	readonly postings?: Postings;
};

/** A column in which one text may stand for many documents: facts, each said once. */
export type SharedColumn = Column & {
	/** The documents of a text: those from `ownerStarts[text]` on in `owners`, counted from 0. */
	readonly ownerStarts: Uint32Array;
	readonly owners: Uint32Array;
};

/** A column in its place in the corpus. */
export type Lane = Omit<Column, 'postings'> & {
	/** The number in the corpus of the first document here. */
	readonly firstDocument: number;
	/** Whether a text may stand for other documents than the one of its number. */
	readonly isShared: boolean;
	/** Where its characters stand; made when a query first asks for it, as the pairs are. */
	postings(): Postings;
	initialPairs(): InitialPairs;
	visitDocuments(text: number, visit: (document: number) => void): void;
};

/** The lanes of one kind of text, as many as the corpus came in parts. */
export type LaneGroup = {
	readonly lanes: readonly Lane[];
	/** Whether it is searched by postings. Bodies are not: theirs would take twice their own room. */
	readonly isIndexed: boolean;
	add(column: Column | SharedColumn, firstDocument: number): void;
	/**
	 * What it takes, on a scale of its own, to visit every occurrence of a code unit:
	 * for picking the character of a term to look for. Counted, or judged by a sample of long lanes.
	 */
	costOf(unit: number): number;
};

const createLane = (column: Column | SharedColumn, firstDocument: number): Lane => {
	const {text, starts} = column;
	let postings = column.postings;
	let pairs: InitialPairs | undefined;
	return {
		text,
		starts,
		firstDocument,
		isShared: 'owners' in column,
		postings() {
			postings ??= createPostings(unitsOf(text));
			return postings;
		},
		initialPairs() {
			pairs ??= createInitialPairs(text);
			return pairs;
		},
		visitDocuments(index, visit) {
			if (!('owners' in column)) {
				visit(firstDocument + index);
				return;
			}

			const end = column.ownerStarts[index + 1]!;
			for (let owner = column.ownerStarts[index]!; owner < end; owner++) {
				visit(firstDocument + column.owners[owner]!);
			}
		},
	};
};

/** In less text than this everything is found at once, and judging it would take longer. */
const worthJudging = 100_000;

/** Enough text to know the rare characters from the common ones. */
const sampleLength = 4_000_000;

/** How many times dearer it is to look around an occurrence than to pass over a byte. */
const costOfLooking = 8;

/**
 * V8 looks for a two-byte character by its larger byte (half of all Han characters share theirs with
 * thousands), then looks at the character, and only then do we look at what stands around it.
 */
const createCosts = (lanes: readonly Lane[]): Float64Array => {
	const counts = new Uint32Array(65_536);
	let left = sampleLength;
	for (const {text} of lanes) {
		const length = Math.min(text.length, left);
		for (let offset = 0; offset < length; offset++) {
			const unit = text.charCodeAt(offset);
			counts[unit] = counts[unit]! + 1;
		}

		left -= length;
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

/** Counts by postings. */
const createCounter = (lanes: readonly Lane[]): LaneGroup['costOf'] => {
	const counts = new Map<number, number>();
	return unit => {
		let count = counts.get(unit);
		if (count === undefined) {
			count = lanes.reduce((sum, lane) => sum + countOf(lane.postings(), unit), 0);
			counts.set(unit, count);
		}

		return count;
	};
};

/** A lane for each shelf, searched as one; with an index where `isIndexed`. */
export const createLaneGroup = ({isIndexed}: Pick<LaneGroup, 'isIndexed'>): LaneGroup => {
	const lanes: Lane[] = [];
	let count = createCounter(lanes);
	let costs: Float64Array | undefined;
	let length = 0;
	/** How many lanes there were when the costs were judged; twice as many are worth another look. */
	let judged = 0;
	return {
		lanes,
		isIndexed,
		add(column, firstDocument) {
			lanes.push(createLane(column, firstDocument));
			length += column.text.length;
			count = createCounter(lanes);
		},
		costOf(unit) {
			if (length < worthJudging) return 0;
			if (isIndexed) return count(unit);
			if (!costs || lanes.length >= 2 * judged) {
				costs = createCosts(lanes);
				judged = Math.max(lanes.length, 1);
			}

			return costs[unit]!;
		},
	};
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
