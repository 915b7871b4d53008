import {isHan} from '../../text/han.ts';
import {annotationStarts} from '../pinyin/annotations.ts';
import {judgeAnnotations} from '../pinyin/judge-annotations.ts';
import type {CleaningRule} from '../rule.ts';

/** A space behind so many brackets, and behind nearly all between characters, is the machine's. */
const fewestSpaced = 3;
const leastSpaced = 0.8;

/**
 * Some sites pass off copied articles as their own by having a machine put the reading behind
 * characters: 落實(shí). Whether a page was treated so is judged from the whole page, as a single gloss
 * says nothing: 六(lù)安, 邕(yōng)江 and the readings of a language lesson are the author's.
 */
export const injectedPinyin: CleaningRule = {
	id: 'injected-pinyin',
	stage: 'characters',
	summary: 'Removes pinyin readings that a machine put behind characters',
	signs: [annotationStarts],
	find(page) {
		const {injected} = judgeAnnotations(page);
		const {text} = page;
		// Some machines put a space behind every bracket, 社會(hui) 變遷, which was not in the article.
		const isSpaced = ({end}: {readonly end: number}): boolean =>
			text[end] === ' ' && isHan(text.charCodeAt(end + 1));
		const inside = injected.filter(({end}) => isHan(text.charCodeAt(end)) || isSpaced({end}));
		const spaced = inside.filter(isSpaced);
		if (spaced.length < fewestSpaced || spaced.length < leastSpaced * inside.length)
			return injected;
		return injected.map(({start, end}) => ({start, end: text[end] === ' ' ? end + 1 : end}));
	},
};
