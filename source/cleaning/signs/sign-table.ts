import {endSign, type Signs, signsOf, startSign} from './signs-of.ts';

/** Patterns and lists of words, of which at least one occurs wherever there is anything to find. */
export type SignSource = readonly (RegExp | readonly string[])[];

/**
 * The bits of the tests whose signs stand in `[start, end)` of a text's code units; patterns take
 * these for the text's start and end.
 */
export type FindSigns = (units: Uint16Array, start: number, end: number) => number;

const bits = 32;

/** The bit of a test, by its place in the list. With more tests than bits some share one. */
export const bitOf = (index: number): number => 1 << (index % bits);

/** More characters than this occur in no signs; two of them fit into one key. */
const mostCharacters = 1 << 15;

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
 * Tells in one pass over a text which of many tests have a chance in it. A test without signs, or
 * with a pattern that has none, always has its bit.
 */
export const createSignTable = (tests: readonly (SignSource | undefined)[]): FindSigns => {
	/** For every code unit a number of its own if it occurs in a sign, from 1, else 0. */
	const numbers = new Uint16Array(65_536);
	const singles: number[] = [0];
	const firsts: number[] = [0];
	const seconds: number[] = [0];
	const pairs = new Map<number, number>();
	let always = 0;

	const numberOf = (unit: number): number => {
		if (numbers[unit] === 0) {
			numbers[unit] = singles.length;
			singles.push(0);
			firsts.push(0);
			seconds.push(0);
		}

		return numbers[unit]!;
	};

	for (const [index, sources] of tests.entries()) {
		const bit = bitOf(index);
		const signs = sources && signsOfAll(sources);
		if (!signs) always |= bit;
		for (const sign of signs ?? []) {
			const first = numberOf(sign.charCodeAt(0));
			if (sign.length === 1) {
				singles[first]! |= bit;
				continue;
			}

			const second = numberOf(sign.charCodeAt(1));
			firsts[first]! |= bit;
			seconds[second]! |= bit;
			const key = first * mostCharacters + second;
			pairs.set(key, (pairs.get(key) ?? 0) | bit);
		}
	}

	const single = Int32Array.from(singles);
	const first = Int32Array.from(firsts);
	const second = Int32Array.from(seconds);
	const startNumber = numbers[startSign.charCodeAt(0)]!;
	const endNumber = numbers[endSign.charCodeAt(0)]!;
	return (units, start, end) => {
		let found = always;
		let before = startNumber;
		for (let at = start; at <= end; at++) {
			const number = at < end ? numbers[units[at]!]! : endNumber;
			if (number !== 0) {
				found |= single[number]!;
				if ((first[before]! & second[number]!) !== 0) {
					found |= pairs.get(before * mostCharacters + number) ?? 0;
				}
			}

			before = number;
		}

		return found;
	};
};
