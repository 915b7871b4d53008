import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule} from '../rule.ts';

/** A character that is taken for another, where its neighbours say that the other was meant. */
type LookAlike = {
	readonly meant: string;
	/** What stands right before it and behind it, three characters each, fewer at a line's end. */
	isMistaken(before: string, after: string): boolean;
};

const kana = /[\u3040-\u30ff]/;

const mistakes: Readonly<Record<string, LookAlike>> = {
	// Matches 笫二个; must not match 床笫之间.
	笫: {meant: '第', isMistaken: (before, after) => !before.endsWith('床') && after[0] !== '之'},
	// Matches 増量; must not match 増田さん, which is Japanese.
	増: {meant: '增', isMistaken: (before, after) => !kana.test(before + after)},
	// Matches 3月8曰, 曰期 and 今曰; must not match 子曰.
	曰: {
		meant: '日',
		isMistaken: (before, after) => /[\d月]\d$|[今昨明假]$/.test(before) || /^[期报報]/.test(after),
	},
	// Matches 人囗; must not match 囗部.
	囗: {meant: '口', isMistaken: before => /[人户门出进窗]$/.test(before)},
	// Matches 己经通车; must not match 自己经营.
	己: {
		meant: '已',
		isMistaken: (before, after) =>
			/^[经經](?![营營历歷手过過常])/.test(after) && !/[自知利]$/.test(before),
	},
	// Matches 巳经; must not match 巳时.
	巳: {meant: '已', isMistaken: (_, after) => after[0] === '经' || after[0] === '經'},
	// Matches 末来的; must not match 周末来玩.
	末: {
		meant: '未',
		isMistaken: (before, after) => /^来[的将几要]/.test(after) && !/[周年月期岁]$/.test(before),
	},
};

const suspect = new RegExp(`[${Object.keys(mistakes).join('')}]`, 'g');

/** Flags only: a misprint is the page's own, and a reader may want to see it as it is. */
export const lookAlikes: CleaningRule = {
	id: 'look-alikes',
	stage: 'characters',
	summary: 'Flags characters that were taken for one that looks alike',
	signs: [suspect],
	find: () => [],
	*doubt({text}) {
		for (const {0: found, index} of matchesOf(text, suspect)) {
			const end = index + 1;
			const {meant, isMistaken} = mistakes[found]!;
			if (isMistaken(text.slice(Math.max(0, index - 3), index), text.slice(end, end + 3))) {
				yield {start: index, end, message: `“${found}” probably stands for “${meant}”.`};
			}
		}
	},
};
