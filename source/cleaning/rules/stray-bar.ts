import type {CleaningRule} from '../rule.ts';

// 各区设分会场。 |   |   not: | 名称 | 数量 |
const bar = /(?<=[。!?！？”」])[ \t\u3000]*[|｜][ \t\u3000]*$/gmu;

/** A bar that stood between an article and what followed it, left at the end of its last line. */
export const strayBar: CleaningRule = {
	id: 'stray-bar',
	stage: 'lines',
	summary: 'Removes a bar left over behind the end of a sentence.',
	*find(page) {
		for (const {0: found, index} of page.text.matchAll(bar)) {
			yield {start: index, end: index + found.length};
		}
	},
};
