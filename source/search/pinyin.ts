import {initialCount, readingSets} from './reading-sets.ts';

/**
 * How a run of letters may be read: syllable by syllable, in any reading of a character (重庆 is
 * `chongqing` and, to a hurried reader, `zhongqing`), or by initials as well (`yqfk`, `cqing`).
 */
export const levels = ['syllables', 'initials'] as const;

export type Level = (typeof levels)[number];

export type PinyinMatcher = {
	/** The initial, as its number, with which every match begins. */
	readonly first: number;
	/**
	 * The initials that the second character may have, each with the lengths (as bits, bit 0 for one
	 * letter) that the first must then cover; any initial will do where one character may be enough.
	 */
	readonly second: ReadonlyArray<{readonly initial: number; readonly lengths: number}>;
	/** Whether a match can begin with this unit, covering one of the lengths. */
	canStart(unit: number, lengths: number): boolean;
	/** Whether there can be a whole syllable in it: none is spelled without a vowel. */
	readonly isSpelled: boolean;
	/** Whether the characters from `offset` on have one letter each: `lsh` is 林书豪 before it is 老师. */
	isInitials(text: string, offset: number): boolean;
	/** Where a match that begins at `offset` of the folded text ends, or -1. */
	matchAt(text: string, offset: number, level: Level): number;
};

/** The sets of offsets into the term are the bits of one integer; few phrases are longer. */
const maxLetters = 30;

/** Syllables such as `zhuang` have six. */
const maxSyllableLength = 6;

/** Marks what is not worked out yet; known lengths have a bit for each letter of a syllable. */
const unknown = 0xff;

/** The lengths, as bits (bit 0 for one letter), by which a character can carry on in `rest`. */
const lengthsFor = (syllables: readonly string[], rest: string, level: Level): number => {
	let lengths = 0;
	for (const syllable of syllables) {
		if (syllable[0] !== rest[0]) continue;
		if (rest.startsWith(syllable)) lengths |= 1 << (syllable.length - 1);
		// Still being typed: `yiqi` on the way to 疫情.
		else if (rest.length > 1 && syllable.startsWith(rest)) lengths |= 1 << (rest.length - 1);
		if (level === 'initials') {
			lengths |= 1;
			if (syllable[1] === 'h' && rest[1] === 'h') lengths |= 2;
		}
	}

	return lengths;
};

/** Matchers of the terms asked for last: the lines on show ask for the same ones, each of them. */
const kept = new Map<string, PinyinMatcher>();
const mostKept = 16;

/**
 * Reads a folded term as pinyin, mixed with other characters as it may be (`疫情fk`); undefined when
 * it cannot be any: no two Latin letters in a row, or too many of them.
 */
export const createPinyinMatcher = (term: string): PinyinMatcher | undefined => {
	const letters = term.replaceAll("'", '');
	if (letters.length > maxLetters || !/[a-z]{2}/.test(letters)) return undefined;
	const known = kept.get(letters);
	if (known) return known;
	if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
	const matcher = matcherOf(letters);
	kept.set(letters, matcher);
	return matcher;
};

const matcherOf = (letters: string): PinyinMatcher => {
	const {of, syllables, initials} = readingSets();
	const done = 1 << letters.length;

	/** For every place in the term and every reading set: the lengths by which it carries on. */
	const lengthsOf = (level: Level): ((place: number, set: number) => number) => {
		const table = new Uint8Array(letters.length * syllables.length).fill(unknown);
		return (place, set) => {
			const key = place * syllables.length + set;
			if (table[key] === unknown) {
				table[key] = lengthsFor(syllables[set]!, letters.slice(place), level);
			}

			return table[key]!;
		};
	};
	const bySyllables = lengthsOf('syllables');
	const byInitials = lengthsOf('initials');

	// What may come second: whatever the term goes on with after one character.
	let lengths = 1;
	for (let set = 0; set < syllables.length; set++) lengths |= byInitials(0, set);
	const second = Array.from({length: initialCount}, (_, initial) => {
		let fitting = 0;
		for (let length = 1; length <= maxSyllableLength; length++) {
			const goesOn =
				length >= letters.length || ((initials[letters.charCodeAt(length)]! >> initial) & 1) === 1;
			if (goesOn) fitting |= lengths & (1 << (length - 1));
		}

		return {initial, lengths: fitting};
	});

	return {
		first: 31 - Math.clz32(initials[letters.charCodeAt(0)]!),
		second: second.filter(({lengths: fitting}) => fitting !== 0),
		isSpelled: /[aeiouv]/.test(letters),
		canStart(unit, fitting) {
			const literally = unit === letters.charCodeAt(0) ? 1 : 0;
			return ((byInitials(0, of[unit]!) | literally) & fitting) !== 0;
		},
		isInitials(text, offset) {
			for (let place = 0; place < letters.length; place++) {
				const unit = text.charCodeAt(offset + place);
				if (unit === letters.charCodeAt(place)) continue;
				// Behind the end of the text there is no character.
				if (Number.isNaN(unit)) return false;
				if ((byInitials(place, of[unit]!) & 1) === 0) return false;
			}

			return true;
		},
		matchAt(text, offset, level) {
			const lengthsAt = level === 'syllables' ? bySyllables : byInitials;
			let reached = 1;
			for (let at = offset; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				let next = 0;
				for (let left = reached; left !== 0; left &= left - 1) {
					const place = 31 - Math.clz32(left & -left);
					const literally = unit === letters.charCodeAt(place) ? 1 : 0;
					next |= (lengthsAt(place, of[unit]!) | literally) << (place + 1);
				}

				if ((next & done) !== 0) return at + 1;
				if (next === 0) return -1;
				reached = next;
			}

			return -1;
		},
	};
};
