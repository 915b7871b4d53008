import {simplifiedUnit} from '../../text/simplified-form.ts';
import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/** Words that get a dot inside to slip past filters, in simplified script. */
const words = new Set(
	'市委 省委 县委 区委 党委 书记 政府 中央 政治 政协 人大 国务 国家 主席 总理 总书 领导 官员 法院 警察 公安 军队 武警 上访 抗议 示威 游行 民主 自由 革命 腐败 反腐 贪污 受贿 疫情 疫苗 病毒 赌博 毒品 色情 死亡 自杀 杀人 共产 两会 维权 拆迁'.split(
		' ',
	),
);

/**
 * A dot, to be looked at when it stands between two Chinese characters. Matches that of `市.委书记`;
 * those of `约翰.史密斯` (no such word) and `第1.市委` are left alone afterwards.
 */
const dot = /[.·•*]/g;

const simplified = (character: string | undefined): string =>
	character === undefined ? '' : String.fromCharCode(simplifiedUnit(character.charCodeAt(0)));

export const censorDots: CleaningRule = {
	id: 'censor-dots',
	stage: 'characters',
	summary: 'Removes a dot set inside a word to slip past filters',
	signs: [dot],
	find: ({text}) =>
		matchFindings(text, dot, ({index}) =>
			words.has(simplified(text[index - 1]) + simplified(text[index + 1])) ? '' : undefined,
		),
};
