import {endSign, type Signs, signsOf, startSign} from './signs-of.ts';

/** Patterns and lists of words, of which at least one occurs wherever there is anything to find. */
export type SignSource = readonly (RegExp | readonly string[])[];

/**
 * The bits of the tests whose signs stand in `[start, end)` of a text's code units; patterns take
 * these for the text's start and end.
 */
export type FindSigns = (units: Uint16Array, start: number, end: number) => number;

/** So many tests have a bit of their own. */
export const signBits = 32;

/** The bit of a test, by its place in the list. With more tests than bits some share one. */
export const bitOf = (index: number): number => 1 << (index % signBits);

/** One key of the two code units of a sign, as a 32-bit integer. */
const keyOf = (first: number, second: number): number => (first << 16) | second;

/** Pairs are noted by a few bits of their key, as bits: most others are told by this to be none. */
const noted = 0x10000;
const noteOf = (first: number, second: number): number => (first * 31 + second) & (noted - 1);

const isNoted = (notes: Uint8Array, first: number, second: number): number => {
	const note = noteOf(first, second);
	return (notes[note >> 3]! >> (note & 7)) & 1;
};

/** A map of 32-bit keys to bits, faster than a Map: it is asked at every few characters. */
type BitMap = {
	readonly keys: Int32Array;
	readonly values: Int32Array;
};

const placeOf = ({keys, values}: BitMap, key: number): number => {
	let place = Math.imul(key, 0x9e3779b1) >>> 1;
	for (;;) {
		place &= keys.length - 1;
		if (values[place] === 0 || keys[place] === key) return place;
		place++;
	}
};

const bitsIn = (map: BitMap, key: number): number => map.values[placeOf(map, key)]!;

const createBitMap = (entries: ReadonlyMap<number, number>): BitMap => {
	const size = 2 ** Math.ceil(Math.log2(4 * entries.size + 1));
	const map = {keys: new Int32Array(size), values: new Int32Array(size)};
	for (const [key, value] of entries) {
		const place = placeOf(map, key);
		map.keys[place] = key;
		map.values[place] = value;
	}

	return map;
};

const signsOfAll = (sources: SignSource): ReadonlySet<string> | undefined => {
	const all: Signs[] = [];
	for (const source of sources) {
		const signs = signsOf(source);
		if (!signs) return undefined;
		all.push(signs);
	}

	return new Set(all.flatMap(signs => [...signs]));
};

/**
 * The next place in `[at, end)` where a sign may end, or `end`; `first` stands before it. A loop of its own
 * without calls or guesses: all that V8 needs stays in registers.
 */
const nextPlace = (
	units: Uint16Array,
	at: number,
	end: number,
	first: number,
	notes: Uint8Array,
	isSingle: Uint8Array,
): number => {
	for (let place = at; place < end; place++) {
		const unit = units[place]!;
		if ((isNoted(notes, first, unit) | isSingle[unit]!) !== 0) return place;
		first = unit;
	}

	return end;
};

/**
 * Tells in one pass over a text which of many tests have a chance in it. A test without signs, or
 * with a pattern that has none, always has its bit.
 */
export const createSignTable = (tests: readonly (SignSource | undefined)[]): FindSigns => {
	/** For every code unit 1 where it is a sign by itself. */
	const isSingle = new Uint8Array(65_536);
	const notes = new Uint8Array(noted >> 3);
	/** The bits of signs of one code unit, by that unit, and of two, by both. */
	const singles = new Map<number, number>();
	const pairs = new Map<number, number>();
	let always = 0;

	for (const [index, sources] of tests.entries()) {
		const bit = bitOf(index);
		const signs = sources && signsOfAll(sources);
		if (!signs) always |= bit;
		for (const sign of signs ?? []) {
			const first = sign.charCodeAt(0);
			if (sign.length === 1) {
				isSingle[first] = 1;
				singles.set(first, (singles.get(first) ?? 0) | bit);
				continue;
			}

			const second = sign.charCodeAt(1);
			const note = noteOf(first, second);
			notes[note >> 3]! |= 1 << (note & 7);
			const key = keyOf(first, second);
			pairs.set(key, (pairs.get(key) ?? 0) | bit);
		}
	}

	const pairMap = createBitMap(pairs);
	const singleMap = createBitMap(singles);
	const startUnit = startSign.charCodeAt(0);
	const endUnit = endSign.charCodeAt(0);
	/** The bits of the signs that end in a unit. */
	const bitsAt = (first: number, unit: number): number =>
		(isNoted(notes, first, unit) === 0 ? 0 : bitsIn(pairMap, keyOf(first, unit))) |
		(isSingle[unit] === 0 ? 0 : bitsIn(singleMap, unit));

	return (units, start, end) => {
		let found = always;
		let first = startUnit;
		for (let at = start; ; at++) {
			const place = nextPlace(units, at, end, first, notes, isSingle);
			if (place > at) first = units[place - 1]!;
			if (place === end) return found | bitsAt(first, endUnit);
			const unit = units[place]!;
			found |= bitsAt(first, unit);
			first = unit;
			at = place;
		}
	};
};
