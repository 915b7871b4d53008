import type {CleaningRule} from '../rule.ts';

const bar = /[|｜][ \t\u3000]*$/gmu;
// 各区设分会场。 |   |   not: | 名称 | 数量 |
const sentenceBefore = /[。!?！？”」][ \t\u3000]*$/u;
/** No more white space than this stands between a sentence and its stray bar. */
const widestGap = 12;

/** A bar that stood between an article and what followed it, left at the end of its last line. */
export const strayBar: CleaningRule = {
	id: 'stray-bar',
	stage: 'lines',
	summary: 'Removes a bar left over behind the end of a sentence.',
	*find({text}) {
		// Bars are rare and looked for first; what stands before them is looked at afterwards.
		for (const {0: found, index} of text.matchAll(bar)) {
			const before = text.slice(Math.max(0, index - widestGap), index);
			const sentence = sentenceBefore.exec(before);
			if (!sentence) continue;
			const start = index - (before.length - sentence.index) + 1;
			yield {start, end: index + found.length};
		}
	},
};
