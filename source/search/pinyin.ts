import {readingsOf} from '../text/readings.ts';

/**
 * How a run of letters may be read: syllable by syllable, in any reading of a character (重庆 is
 * `chongqing` and, to a hurried reader, `zhongqing`), or by initials as well (`yqfk`, `cqing`).
 */
export const levels = ['syllables', 'initials'] as const;

export type PinyinMatcher = {
	/** For every code unit whether a match can begin with it. */
	readonly starters: Uint8Array;
	/** Where a match that begins at `offset` of the folded text ends, or -1. */
	matchAt(text: string, offset: number, level: (typeof levels)[number]): number;
};

/** The sets of offsets into the term are the bits of one integer; few phrases are longer. */
const maxLetters = 30;

/** Where all characters with readings lie, folded text holding no others. */
const [firstHan, lastHan] = [0x3007, 0x9fff];

type ReadingSets = {
	/** For every code unit the number of its set of readings; most characters share theirs. */
	readonly of: Uint16Array;
	/** The syllables of every set, without tones; the first set is empty. */
	readonly syllables: ReadonlyArray<readonly string[]>;
};

/** Without tone marks, ü as both u and v: lǜ is typed `lv`, sometimes `lu`. */
const spellings = (reading: string): readonly string[] => {
	const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
	const bare = plain.replaceAll('\u0308', '');
	return plain === bare ? [bare] : [bare, plain.replaceAll('u\u0308', 'v')];
};

const loadReadingSets = (): ReadingSets => {
	const of = new Uint16Array(65_536);
	const syllables: Array<readonly string[]> = [[]];
	const spelled = new Map<string, readonly string[]>();
	const sets = new Map<string, number>([['', 0]]);
	for (let unit = firstHan; unit <= lastHan; unit++) {
		const found = new Set<string>();
		for (const reading of readingsOf(String.fromCharCode(unit))) {
			const known = spelled.get(reading) ?? spellings(reading);
			spelled.set(reading, known);
			for (const syllable of known) found.add(syllable);
		}

		const key = [...found].join();
		const set = sets.get(key) ?? syllables.length;
		if (set === syllables.length) {
			syllables.push([...found]);
			sets.set(key, set);
		}

		of[unit] = set;
	}

	return {of, syllables};
};

let loaded: ReadingSets | undefined;

const readingSets = (): ReadingSets => {
	loaded ??= loadReadingSets();
	return loaded;
};

/** Whether two characters can be read alike, tones aside: 控 and 空, 黛 and 代. */
export const soundAlike = (one: number, other: number): boolean => {
	const {of, syllables} = readingSets();
	const others = syllables[of[other]!]!;
	return syllables[of[one]!]!.some(syllable => others.includes(syllable));
};

/** The lengths, as bits (bit 0 for one letter), by which a character can carry on in `rest`. */
const lengthsFor = (syllables: readonly string[], rest: string, byInitials: boolean): number => {
	let lengths = 0;
	for (const syllable of syllables) {
		if (rest.startsWith(syllable)) lengths |= 1 << (syllable.length - 1);
		// Still being typed: `yiqi` on the way to 疫情.
		else if (rest.length > 1 && syllable.startsWith(rest)) lengths |= 1 << (rest.length - 1);
		if (byInitials) {
			if (syllable[0] === rest[0]) lengths |= 1;
			if (/^[zcs]h/.test(syllable) && rest.startsWith(syllable.slice(0, 2))) lengths |= 2;
		}
	}

	return lengths;
};

/** Marks what is not worked out yet; lengths have six bits, as syllables have at most six letters. */
const unknown = 0xff;

/**
 * Reads a folded term as pinyin, mixed with other characters as it may be (`疫情fk`); undefined when
 * it cannot be any: no two Latin letters in a row, or too many of them.
 */
export const createPinyinMatcher = (term: string): PinyinMatcher | undefined => {
	const letters = term.replaceAll("'", '');
	if (letters.length > maxLetters || !/[a-z]{2}/.test(letters)) return undefined;
	const {of, syllables} = readingSets();
	const done = 1 << letters.length;

	/** For every level, place in the term and reading set: the lengths by which it carries on. */
	const lengths = levels.map(() => new Uint8Array(letters.length * syllables.length).fill(unknown));
	const carriesOn = (known: Uint8Array, place: number, unit: number): number => {
		const set = of[unit]!;
		const key = place * syllables.length + set;
		if (known[key] === unknown) {
			known[key] = lengthsFor(syllables[set]!, letters.slice(place), known === lengths[1]);
		}

		return unit === letters.charCodeAt(place) ? known[key]! | 1 : known[key]!;
	};

	const starters = new Uint8Array(65_536);
	for (let unit = firstHan; unit <= lastHan; unit++) {
		starters[unit] = of[unit] === 0 ? 0 : carriesOn(lengths[1]!, 0, unit);
	}

	starters[letters.charCodeAt(0)] = 1;
	return {
		starters,
		matchAt(text, offset, level) {
			const known = level === 'initials' ? lengths[1]! : lengths[0]!;
			let reached = 1;
			for (let at = offset; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				let next = 0;
				for (let left = reached; left !== 0; left &= left - 1) {
					const place = 31 - Math.clz32(left & -left);
					next |= carriesOn(known, place, unit) << (place + 1);
				}

				if ((next & done) !== 0) return at + 1;
				if (next === 0) return -1;
				reached = next;
			}

			return -1;
		},
	};
};
