import {findBehindSentences} from '../find-behind-sentences.ts';
import type {CleaningRule} from '../rule.ts';

const bar = /[|｜][ \t\u3000]*$/gmu;
// 各区设分会场。 |   |   not: | 名称 | 数量 |
const sentenceBefore = /[。!?！？”」][ \t\u3000]*$/u;

/** A bar that stood between an article and what followed it, left at the end of its last line. */
export const strayBar: CleaningRule = {
	id: 'stray-bar',
	stage: 'lines',
	summary: 'Removes a bar left over behind the end of a sentence.',
	signs: [bar],
	find: ({text}) => findBehindSentences(text, bar, sentenceBefore),
};
