import {allReadings} from '../text/readings.ts';

/** Without tone marks, ü as both u and v: lǜ is typed `lv`, sometimes `lu`. */
const spellings = (reading: string): readonly string[] => {
	const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
	const bare = plain.replaceAll('\u0308', '');
	return plain === bare ? [bare] : [bare, plain.replaceAll('u\u0308', 'v')];
};

export type ReadingSets = {
	/** For every code unit the number of its set of readings; 21,000 characters share 2,200. */
	readonly of: Uint16Array;
	/** The syllables of every set, without tones; the first set is empty. */
	readonly syllables: ReadonlyArray<readonly string[]>;
	/**
	 * For every code unit the letters its readings begin with, as bits (bit 0 for a); a Latin letter
	 * has its own bit, all else `otherInitial`.
	 */
	readonly initials: Uint32Array;
};

/** The number of letters is the number of the initial of what has none. */
const otherInitial = 26;
export const initialCount = otherInitial + 1;

const initialsOf = (syllables: readonly string[]): number =>
	syllables.reduce((bits, syllable) => bits | (1 << (syllable.charCodeAt(0) - 0x61)), 0);

const load = (): ReadingSets => {
	const of = new Uint16Array(65_536);
	const syllables: Array<readonly string[]> = [[]];
	const setsBySyllables = new Map<string, number>();
	const setOf = (found: readonly string[]): number => {
		const key = [...found].sort().join();
		const set = setsBySyllables.get(key) ?? syllables.length;
		if (set === syllables.length) {
			syllables.push(found);
			setsBySyllables.set(key, set);
		}

		return set;
	};

	const unions = new Map<number, number>();
	const union = (one: number, other: number): number => {
		if (one === 0 || one === other) return other;
		const key = one * 65_536 + other;
		const set = unions.get(key) ?? setOf([...new Set([...syllables[one]!, ...syllables[other]!])]);
		unions.set(key, set);
		return set;
	};

	const setsByReading = new Map<string, number>();
	allReadings((unit, reading) => {
		let set = setsByReading.get(reading);
		if (set === undefined) {
			set = setOf(spellings(reading));
			setsByReading.set(reading, set);
		}

		of[unit] = union(of[unit]!, set);
	});

	const initials = new Uint32Array(65_536).fill(1 << otherInitial);
	for (let letter = 0; letter < otherInitial; letter++) initials[0x61 + letter] = 1 << letter;
	const initialsBySet = syllables.map(initialsOf);
	of.forEach((set, unit) => {
		if (set > 0) initials[unit] = initialsBySet[set]!;
	});
	return {of, syllables, initials};
};

let loaded: ReadingSets | undefined;

/** The readings of all characters, made for comparing: some 10 ms at the first call. */
export const readingSets = (): ReadingSets => {
	loaded ??= load();
	return loaded;
};

/** Whether two characters can be read alike, tones aside: 控 and 空, 黛 and 代. */
export const soundAlike = (one: number, other: number): boolean => {
	const {of, syllables} = readingSets();
	const others = syllables[of[other]!]!;
	return syllables[of[one]!]!.some(syllable => others.includes(syllable));
};
