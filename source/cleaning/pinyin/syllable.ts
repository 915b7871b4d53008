/** Vowels with their tone marks, the unmarked vowel first; ü is among them, unmarked. */
const marked = ['aāáǎàă', 'eēéěèĕ', 'iīíǐìĭ', 'oōóǒòŏ', 'uūúǔùŭ', 'üǖǘǚǜ', 'nńňǹ', 'mḿ'];

const unmarkedOf = new Map<string, string>();
for (const [unmarked = '', ...vowels] of marked) {
	for (const vowel of vowels) unmarkedOf.set(vowel, unmarked);
}

/** Letters of other alphabets and breves that pinyin is printed with. */
const standIns: Readonly<Record<string, string>> = {
	ɑ: 'a',
	ɡ: 'g',
	ă: 'ǎ',
	ĕ: 'ě',
	ĭ: 'ǐ',
	ŏ: 'ǒ',
	ŭ: 'ǔ',
};

export const pinyinLetters: ReadonlySet<string> = new Set([
	...'abcdefghijklmnopqrstuvwxyzü',
	...unmarkedOf.keys(),
	...Object.keys(standIns),
	// Combining macron, acute, caron, grave and diaeresis, for text that is not composed.
	...'\u0304\u0301\u030c\u0300\u0308',
]);

/** Whether a character may stand in a lower-case pinyin syllable. */
export const isPinyinLetter = (character: string): boolean => pinyinLetters.has(character);

const plainly = (syllable: string): string =>
	syllable.normalize('NFC').replace(/[ɑɡăĕĭŏŭ]/g, letter => standIns[letter]!);

/** Syllables met before: there are some 1,300 with their tones, and pages with readings are full of them. */
const plain = new Map<string, string>();
const mostSyllables = 4000;

/** A syllable as dictionaries write it: composed, ɑ as a, ɡ as g, breve as caron. */
export const plainSyllable = (syllable: string): string => {
	const known = plain.get(syllable);
	if (known !== undefined) return known;
	const found = plainly(syllable);
	if (plain.size >= mostSyllables) plain.clear();
	// A slice would keep the whole page it was cut from in memory; this is a copy.
	plain.set(` ${syllable}`.slice(1), found);
	return found;
};

/** Whether a plain syllable bears a tone mark. */
export const isToned = (syllable: string): boolean => {
	for (let at = 0; at < syllable.length; at++) if (unmarkedOf.has(syllable[at]!)) return true;
	return false;
};

/** shí → shi, lǜ → lü. */
export const withoutTones = (syllable: string): string =>
	Array.from(syllable, letter => unmarkedOf.get(letter) ?? letter).join('');

/**
 * What is left of a reading where marked vowels were lost: shí → sh, shāng → shng, and shn where the
 * g was the ɡ of the phonetic alphabet, lost with them.
 */
export const withoutMarkedVowels = (syllable: string): readonly string[] => {
	const rest = Array.from(syllable, letter => (unmarkedOf.has(letter) ? '' : letter)).join('');
	return rest.includes('g') ? [rest, rest.replaceAll('g', '')] : [rest];
};
