import {readingsOf} from '../../text/readings.ts';
import type {Annotation} from './annotations.ts';
import {isToned, withoutMarkedVowels, withoutTones} from './syllable.ts';

/** Characters of a word, at most; the longest glossed words are names of four and five. */
const longestWord = 8;

/**
 * Whether `letters` is what is left of the readings of the last two or more characters before
 * `end`. A syllable behind the first may stand whole, as the neutral tone has no mark to lose its
 * vowel by: 任务(rnwu), 部分(bfen). One at least has lost its vowels. The search is bounded by the
 * letters and by the length of a word.
 */
const spells = (text: string, end: number, letters: string): boolean => {
	const match = (at: number, rest: string, count: number, lost: boolean): boolean => {
		if (rest === '' && count >= 2) return lost;
		if (at < 0 || count >= longestWord) return false;
		const readings = readingsOf(text[at]!);
		const lefts = new Set(readings.flatMap(withoutMarkedVowels));
		const follows = (left: string, isLost: boolean): boolean =>
			rest.endsWith(left) &&
			match(at - 1, rest.slice(0, rest.length - left.length), count + 1, isLost);
		return (
			[...lefts].some(left => follows(left, true)) ||
			readings.map(withoutTones).some(whole => whole.length < rest.length && follows(whole, lost))
		);
	};

	return match(end - 1, letters, 0, false);
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
