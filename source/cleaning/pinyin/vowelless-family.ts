import {readingsOf} from '../../text/readings.ts';
import type {Annotation} from './annotations.ts';
import {isToned, withoutMarkedVowels} from './syllable.ts';

/** Characters of a word, at most; the longest glossed words are names of four and five. */
const longestWord = 8;

/**
 * Whether `letters` is what is left of the readings of the last two or more characters before
 * `end`. The search is bounded by the letters and by the length of a word.
 */
const spells = (text: string, end: number, letters: string): boolean => {
	const match = (at: number, rest: string, count: number): boolean => {
		if (rest === '' && count >= 2) return true;
		if (at < 0 || count >= longestWord) return false;
		const lefts = new Set(readingsOf(text[at]!).flatMap(withoutMarkedVowels));
		return [...lefts].some(
			left =>
				rest.endsWith(left) && match(at - 1, rest.slice(0, rest.length - left.length), count + 1),
		);
	};

	return match(end - 1, letters, 0);
};

/** Whether letters could as well be the initials of the word, as 股民(gm): then they prove nothing. */
const areInitials = (text: string, {start, reading}: Annotation): boolean => {
	const letters = reading.replaceAll(' ', '');
	return Array.from(letters).every((letter, index) => {
		const character = text[start - letters.length + index] ?? '';
		return readingsOf(character).some(syllable => syllable.startsWith(letter));
	});
};

/**
 * Family C: readings of a whole word without their marked vowels, 发展(fzhn). As a real gloss can lose
 * its vowels too, and as initials look alike, it takes two that fit, one of them beyond doubt, and no
 * more letters in parentheses that do not fit. Gives the annotations that are injected, or none.
 */
export const findVowellessFamily = (
	text: string,
	annotations: readonly Annotation[],
): readonly Annotation[] => {
	const candidates = annotations.filter(({reading, host}) => !isToned(reading) && host > '\u3400');
	const fitting = candidates.filter(({start, reading}) =>
		spells(text, start, reading.replaceAll(' ', '')),
	);
	const telling = fitting.filter(annotation => !areInitials(text, annotation));
	const injected =
		fitting.length >= 2 && telling.length >= 1 && fitting.length >= 0.5 * candidates.length;
	return injected ? fitting : [];
};
