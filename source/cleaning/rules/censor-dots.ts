import {simplifiedUnit} from '../../text/simplified-form.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/** Words that get a dot inside to slip past filters, in simplified script. */
const words = new Set(
	'市委 省委 县委 区委 党委 书记 政府 中央 政治 政协 人大 国务 国家 主席 总理 总书 领导 官员 法院 警察 公安 军队 武警 上访 抗议 示威 游行 民主 自由 革命 腐败 反腐 贪污 受贿 疫情 疫苗 病毒 赌博 毒品 色情 死亡 自杀 杀人 共产 两会 维权 拆迁'.split(
		' ',
	),
);

const dots = ['.', '·', '•', '*'];
/** Below stand Latin and other letters, digits and signs, the dots among them. */
const firstHan = 0x2e80;

const simplified = (unit: number): string => String.fromCharCode(simplifiedUnit(unit));

export const censorDots: CleaningRule = {
	id: 'censor-dots',
	stage: 'characters',
	summary: 'Removes a dot set inside a word to slip past filters',
	signs: [dots],
	find({units}) {
		const found: Finding[] = [];
		let before = 0;
		for (let at = 0; at + 1 < units.length; at++) {
			const unit = units[at]!;
			const isBetween = unit < firstHan && before >= firstHan && units[at + 1]! >= firstHan;
			const first = before;
			before = unit;
			if (!isBetween || !dots.includes(String.fromCharCode(unit))) continue;
			// That of 市.委书记; not that of 约翰.史密斯, which is in no such word.
			if (words.has(simplified(first) + simplified(units[at + 1]!)))
				found.push({start: at, end: at + 1});
		}

		return found;
	},
};
