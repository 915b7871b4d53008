import type {CleaningRule} from '../rule.ts';

// 各区设分会场。 |   |   not: | 名称 | 数量 |
const bar = /(?<=[。!?！？”」])[ \t\u3000]*[|｜][ \t\u3000]*$/u;

/** A bar that stood between an article and what followed it, left at the end of its last line. */
export const strayBar: CleaningRule = {
	id: 'stray-bar',
	stage: 'lines',
	summary: 'Removes a bar left over behind the end of a sentence.',
	*find(page) {
		for (const {start, text} of page.lines) {
			const last = text.charCodeAt(text.trimEnd().length - 1);
			// A bar, ASCII or full-width; all other lines are passed by at once.
			if (last !== 0x7c && last !== 0xff5c) continue;
			const found = bar.exec(text);
			if (found) yield {start: start + found.index, end: start + found.index + found[0].length};
		}
	},
};
