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
	/** How often a code unit occurs, for picking the rarest; counted in a sample of long lanes. */
	frequency(unit: number): number;
	/** Made when a query in pinyin first asks for it. */
	initialPairs(): InitialPairs;
};

/** V8 allows strings of 2 ** 29 - 24 units; a quarter of it leaves room for joining. */
const maxLaneLength = 2 ** 27;

/** Enough text to know the rare characters from the common ones. */
const sampleLength = 4_000_000;

const createLane = (texts: readonly string[], firstDocument: number): Lane => {
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, index) => {
		starts[index + 1] = starts[index]! + text.length + 1;
	});

	const text = fold(`${texts.join('\n')}\n`);
	let counts: Uint32Array | undefined;
	let pairs: InitialPairs | undefined;
	return {
		text,
		starts,
		firstDocument,
		frequency(unit) {
			if (!counts) {
				counts = new Uint32Array(65_536);
				const length = Math.min(text.length, sampleLength);
				for (let offset = 0; offset < length; offset++) {
					const at = text.charCodeAt(offset);
					counts[at] = counts[at]! + 1;
				}
			}

			return counts[unit]!;
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

/** The index within the lane of the text that holds an offset. */
export const textAt = ({starts}: Pick<Lane, 'starts'>, offset: number): number => {
	let low = 0;
	let high = starts.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (starts[middle]! <= offset) low = middle;
		else high = middle;
	}

	return low;
};
