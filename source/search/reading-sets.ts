import {readingsOf} from '../text/readings.ts';

/** Where all characters with readings lie; folding leaves no others. */
const [firstHan, lastHan] = [0x3007, 0x9fff];

/** Without tone marks, ü as both u and v: lǜ is typed `lv`, sometimes `lu`. */
const spellings = (reading: string): readonly string[] => {
	const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
	const bare = plain.replaceAll('\u0308', '');
	return plain === bare ? [bare] : [bare, plain.replaceAll('u\u0308', 'v')];
};

export type ReadingSets = {
	/** For every code unit the number of its set of readings; 27,000 characters share 2,200. */
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
export const otherInitial = 26;
export const initialCount = otherInitial + 1;

const initialsOf = (syllables: readonly string[]): number =>
	syllables.reduce((bits, syllable) => bits | (1 << (syllable.charCodeAt(0) - 0x61)), 0);

const load = (): ReadingSets => {
	const of = new Uint16Array(65_536);
	const syllables: Array<readonly string[]> = [[]];
	const initials = new Uint32Array(65_536).fill(1 << otherInitial);
	for (let letter = 0; letter < otherInitial; letter++) initials[0x61 + letter] = 1 << letter;

	const setsByReadings = new Map<string, number>();
	const setsBySyllables = new Map<string, number>();
	for (let unit = firstHan; unit <= lastHan; unit++) {
		const readings = readingsOf(String.fromCharCode(unit));
		if (readings.length === 0) continue;
		const key = readings.join();
		let set = setsByReadings.get(key);
		if (set === undefined) {
			const found = [...new Set(readings.flatMap(spellings))];
			set = setsBySyllables.get(found.join()) ?? syllables.length;
			if (set === syllables.length) syllables.push(found);
			setsBySyllables.set(found.join(), set);
			setsByReadings.set(key, set);
		}

		of[unit] = set;
		initials[unit] = initialsOf(syllables[set]!);
	}

	return {of, syllables, initials};
};

let loaded: ReadingSets | undefined;

/** The readings of all characters, made for comparing: some 30 ms at the first call. */
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
