/**
 * What documents are sorted by, one number each, so that a hundred thousand are put in order without
 * asking for a single entry. Rows are documents in the order of the corpus.
 */
export type Columns = {
	readonly size: number;
	/** When published, as a number that grows with time; -1 where the page does not say. */
	readonly dates: ArrayLike<number>;
	/** Where its source stands in `sourceNames`; -1 where the page names none. */
	readonly sources: ArrayLike<number>;
	/** The different sources, as they came. */
	readonly sourceNames: readonly string[];
	/** Of the raw and of the clean text, in UTF-16 code units. */
	readonly rawLengths: ArrayLike<number>;
	readonly cleanLengths: ArrayLike<number>;
};

const unknown = -1;

export type GrowingColumns = Columns & {
	/** Adds a document behind those there are; `published` as in Entry, '' where a value is missing. */
	add(published: string, source: string, rawLength: number, cleanLength: number): void;
};

/** Where the parts of `2022-09-29T10:25:00` begin and end, and how many values each can have. */
const dateParts = [
	[0, 4, 10_000],
	[5, 7, 13],
	[8, 10, 32],
	[11, 13, 25],
	[14, 16, 61],
	[17, 19, 61],
] as const;

/**
 * An ISO 8601 date as a number that sorts as it does: less exact dates before the more exact ones in
 * them. `--10-08`, a day without its year, cannot be put in order.
 */
export const dateNumber = (published: string): number => {
	if (published === '' || published.startsWith('-')) return unknown;
	let number = 0;
	for (const [start, end, values] of dateParts) {
		// Midnight is a time, and no time at all comes before it.
		const isTime = start > 10;
		const part = published.length >= end ? Number(published.slice(start, end)) + +isTime : 0;
		number = number * (values + +isTime) + part;
	}

	return Number.isNaN(number) ? unknown : number;
};

/** Room for so many documents at first, and then for twice as many whenever there is none left. */
const firstRoom = 1024;

/** Columns that grow as documents are added, in their order. */
export const createColumns = (): GrowingColumns => {
	let size = 0;
	let dates = new Float64Array(firstRoom);
	let sources = new Int32Array(firstRoom);
	let rawLengths = new Uint32Array(firstRoom);
	let cleanLengths = new Uint32Array(firstRoom);
	const sourceNames: string[] = [];
	const numberOf = new Map<string, number>([['', unknown]]);

	const makeRoom = (): void => {
		const grown = <Numbers extends Float64Array | Int32Array | Uint32Array>(
			numbers: Numbers,
			larger: Numbers,
		): Numbers => {
			larger.set(numbers);
			return larger;
		};

		dates = grown(dates, new Float64Array(2 * size));
		sources = grown(sources, new Int32Array(2 * size));
		rawLengths = grown(rawLengths, new Uint32Array(2 * size));
		cleanLengths = grown(cleanLengths, new Uint32Array(2 * size));
	};

	return {
		get size() {
			return size;
		},
		get dates() {
			return dates;
		},
		get sources() {
			return sources;
		},
		get rawLengths() {
			return rawLengths;
		},
		get cleanLengths() {
			return cleanLengths;
		},
		sourceNames,
		add(published, source, rawLength, cleanLength) {
			if (size === dates.length) makeRoom();
			let number = numberOf.get(source);
			if (number === undefined) {
				number = sourceNames.push(source) - 1;
				numberOf.set(source, number);
			}

			dates[size] = dateNumber(published);
			sources[size] = number;
			rawLengths[size] = rawLength;
			cleanLengths[size] = cleanLength;
			size++;
		},
	};
};
