import {judgeLines} from '../article/judge-lines.ts';
import type {CleaningRule} from '../rule.ts';

/** Shorter lines may well come back: a refrain, a heading, 会议指出. In UTF-16 code units. */
const shortest = 40;

/** A paragraph that the article already had, word for word: pages print some of them twice. */
export const repeatedParagraph: CleaningRule = {
	id: 'repeated-paragraph',
	stage: 'lines',
	summary: 'Removes a paragraph that stands in the article a second time, word for word.',
	*find(page) {
		const {lines, starts, ends, verdicts} = judgeLines(page);
		const seen = new Set<string>();
		for (let at = 0; at < lines.length; at++) {
			const {form} = lines[at]!;
			// What another rule takes is no first time: the second would be the only one left.
			if (verdicts[at] || form.length < shortest) continue;
			if (seen.has(form)) yield {start: starts[at]!, end: ends[at]!};
			seen.add(form);
		}
	},
};
