import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * A date that begins without its number, at the beginning of a line or clause. Matches `月8日上午` in
 * `  月8日上午，我县召开会议`; must not match `本月8日上午` or `岁月8日`.
 */
const clippedDate =
	/(?:年\d{1,2}月|月)\d{1,2}日(?:上午|下午|中午|凌晨|晚上?|早上?|傍晚|夜间)?(?![\d月])/g;

/** Whether a line or clause begins at `offset`, white space aside. */
const beginsClause = (text: string, offset: number): boolean => {
	let before = offset - 1;
	while (text[before] === ' ' || text[before] === '\u3000' || text[before] === '\t') before--;
	return before < 0 || /[\n，。；！？：“（(,;!?]/.test(text[before]!);
};

/**
 * A date that lost its 年 or 月, or the digits between. Matches `1992221日`, `2021月8日` and `2021年月8日`;
 * must not match `2021年1月8日`, `20210108日志` or `2021年月均`.
 */
const mergedDate =
	/(?<![\d.:：\-/])(?:1[89]|20)\d{2}(?:\d{2,3}|月\d{1,2}|年\d{2,4}|年月\d{0,2})日(?![志记記報报元均])/g;

/** A month without its day. Matches `3月日上午`; must not match `3月日均`. */
const lostDay = /(?<!\d)\d{1,2}月日(?=上午|下午|晚上|[，,。至])/g;

/** A date without any number. Matches `年月日`; must not match `年月日期` or `出生年月日`. */
const emptyDate = /年月日(?!期)/g;

export const lostDigits: CleaningRule = {
	id: 'lost-digits',
	stage: 'characters',
	summary: 'Flags dates that lost a digit, a 年 or a 月',
	signs: [clippedDate, mergedDate, lostDay, emptyDate],
	find: () => [],
	*doubt({text}) {
		for (const {0: found, index} of matchesOf(text, clippedDate)) {
			if (!beginsClause(text, index)) continue;
			const message = `The date “${found}” has lost what stood before it.`;
			yield {start: index, end: index + found.length, message};
		}

		// Both others have it, and it is found sooner than their patterns fail.
		const isLost = text.includes('月日');
		for (const pattern of isLost ? [mergedDate, lostDay] : [mergedDate]) {
			for (const {0: found, index} of matchesOf(text, pattern)) {
				const message = `The date “${found}” has lost a part.`;
				yield {start: index, end: index + found.length, message};
			}
		}

		if (!isLost) return;
		for (const {index} of matchesOf(text, emptyDate)) {
			if (!/[于於在，]/.test(text[index - 1] ?? '')) continue;
			yield {start: index, end: index + 3, message: 'The date “年月日” has lost its numbers.'};
		}
	},
};
