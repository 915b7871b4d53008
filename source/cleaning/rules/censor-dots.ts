import {simplifiedUnit} from '../../text/simplified-form.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/** Words that get a dot inside to slip past filters, in simplified script. */
const words = new Set(
	'市委 省委 县委 区委 党委 书记 政府 中央 政治 政协 人大 国务 国家 主席 总理 总书 领导 官员 法院 警察 公安 军队 武警 上访 抗议 示威 游行 民主 自由 革命 腐败 反腐 贪污 受贿 疫情 疫苗 病毒 赌博 毒品 色情 死亡 自杀 杀人 共产 两会 维权 拆迁'.split(
		' ',
	),
);

const dots = ['.', '·', '•', '*'];
const simplified = (unit: number): string => String.fromCharCode(simplifiedUnit(unit));

export const censorDots: CleaningRule = {
	id: 'censor-dots',
	stage: 'characters',
	summary: 'Removes a dot set inside a word to slip past filters',
	signs: [dots],
	find({text, units}) {
		const found: Finding[] = [];
		for (const dot of dots) {
			for (let at = text.indexOf(dot, 1); at > 0; at = text.indexOf(dot, at + 1)) {
				const end = at + 1;
				if (end === units.length) break;
				// That of 市.委书记; not that of 约翰.史密斯, which is in no such word.
				if (words.has(simplified(units[at - 1]!) + simplified(units[end]!))) {
					found.push({start: at, end});
				}
			}
		}

		return found;
	},
};
