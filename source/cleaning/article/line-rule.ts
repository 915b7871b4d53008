import type {CleaningRule} from '../rule.ts';
import {judgeLines} from './judge-lines.ts';
import type {LineKind} from './line-kind.ts';

/** The rule that removes the lines of one kind. */
export const lineRule = ({id, summary, isRest}: LineKind): CleaningRule => ({
	id,
	stage: 'lines',
	summary,
	find: page => judgeLines(page).findings.get(id) ?? [],
	*doubt(page) {
		const {doubts, isAllClutter} = judgeLines(page);
		yield* doubts.get(id) ?? [];
		if (!isRest || !isAllClutter) return;
		const message = 'No article was found among menus and links, so none of them was removed.';
		yield {start: 0, end: page.text.length, message};
	},
});
