import {judgeAnnotations} from '../pinyin/judge-annotations.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * Some sites pass off copied articles as their own by having a machine put the reading behind
 * characters: 落實(shí). Whether a page was treated so is judged from the whole page, as a single gloss
 * says nothing: 六(lù)安, 邕(yōng)江 and the readings of a language lesson are the author's.
 */
export const injectedPinyin: CleaningRule = {
	id: 'injected-pinyin',
	stage: 'characters',
	summary: 'Removes pinyin readings that a machine put behind characters',
	find: page => judgeAnnotations(page).injected,
};
