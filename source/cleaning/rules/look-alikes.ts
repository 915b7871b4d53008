import type {CleaningRule} from '../rule.ts';

/**
 * Misread or mistyped characters, with the character that was meant:
 * - 笫 for 第. Matches `笫二个`; must not match `床笫之间`.
 * - 増 for 增. Matches `増量`; must not match `増田さん` (Japanese).
 * - 曰 for 日 in a date, 囗 for 口 in 人囗, 巳经 for 已经, 末来 for 未来.
 *   Matches `3月8曰`; must not match `子曰`.
 */
const lookAlike =
	/(?<!床)笫(?!之)|増(?![\u3040-\u30ff]|.[\u3040-\u30ff])|(?<=\d月\d{1,2})曰|(?<=[人户门出进窗])囗|巳(?=经)|末(?=来(?:的|将|几|要|发|会))/gu;

const meant: Readonly<Record<string, string>> = {
	笫: '第',
	増: '增',
	曰: '日',
	囗: '口',
	巳: '已',
	末: '未',
};

/** Flags only: a misprint is the page's own, and a reader may want to see it as it is. */
export const lookAlikes: CleaningRule = {
	id: 'look-alikes',
	stage: 'characters',
	summary: 'Flags characters that were taken for one that looks alike',
	find: () => [],
	*doubt({text}) {
		for (const {0: found, index} of text.matchAll(lookAlike)) {
			const end = index + found.length;
			yield {start: index, end, message: `“${found}” probably stands for “${meant[found]}”.`};
		}
	},
};
