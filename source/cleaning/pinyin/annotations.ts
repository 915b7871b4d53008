import {isPinyinLetter, pinyinLetters, plainSyllable} from './syllable.ts';

/** Lower-case letters in ASCII parentheses, which may be pinyin: `(shí)`, `(huì )`, `(din z shn w)`. */
export type Annotation = {
	readonly start: number;
	readonly end: number;
	/** What stands inside, trimmed, its letters as dictionaries write them. */
	readonly reading: string;
	/** The code unit it stands behind, reached over annotations with the same reading. */
	readonly host: string;
	/** Offset of the host. */
	readonly hostAt: number;
	/** Whether the one right before it says the same of the same host: 有(you)(you). */
	readonly repeated: boolean;
};

/**
 * Whether hosts have one reading each, nearly all of them: a machine has just one for a character,
 * while a lesson sets them side by side, 長(zhǎng)大 and 長(cháng)短.
 */
export const haveOneReading = (annotations: readonly Annotation[]): boolean => {
	const readings = new Map<string, string>();
	const ambiguous = new Set<string>();
	for (const {host, reading} of annotations) {
		const known = readings.get(host);
		if (known === undefined) readings.set(host, reading);
		else if (known !== reading) ambiguous.add(host);
	}

	return ambiguous.size <= 0.1 * readings.size;
};

/** UTF-16 code units; the longest seen, of four syllables, has 14. */
const longestInside = 40;

/** One of these begins every annotation. */
export const annotationStarts: readonly string[] = Array.from(
	[' ', ...pinyinLetters],
	letter => `(${letter}`,
);

/** All annotations of a text in order, whatever they stand behind. Linear in the text. */
export const findAnnotations = (text: string): readonly Annotation[] => {
	const annotations: Annotation[] = [];
	let start = text.indexOf('(');
	while (start >= 0) {
		let end = start + 1;
		const last = Math.min(text.length, end + longestInside);
		while (end < last && (text[end] === ' ' || isPinyinLetter(text[end]!))) end++;
		const inside = text.slice(start + 1, end).trim();
		if (text[end] === ')' && inside !== '' && start > 0) {
			const reading = plainSyllable(inside);
			const before = annotations.at(-1);
			const repeated = before?.end === start && before.reading === reading;
			const hostAt = repeated ? before.hostAt : start - 1;
			annotations.push({start, end: end + 1, reading, host: text[hostAt]!, hostAt, repeated});
		}

		start = text.indexOf('(', end);
	}

	return annotations;
};
