import type {Page} from '../page.ts';
import type {CleaningRule} from '../rule.ts';
import {judgeLines} from './judge-lines.ts';
import type {LineKind} from './line-kind.ts';

const none: readonly never[] = [];

/** Whether anything was decided about a page's lines. */
const mayAct = (page: Page): boolean => {
	const {findings, doubts, isAllClutter} = judgeLines(page);
	return isAllClutter || findings.size > 0 || doubts.size > 0;
};

/** The rule that removes the lines of one kind. */
export const lineRule = ({id, summary, isRest}: LineKind): CleaningRule => ({
	id,
	stage: 'lines',
	summary,
	mayAct,
	find: page => judgeLines(page).findings.get(id) ?? none,
	doubt(page) {
		const {doubts, isAllClutter} = judgeLines(page);
		const own = doubts.get(id) ?? none;
		if (!isRest || !isAllClutter) return own;
		const message = 'No article was found among menus and links, so none of them was removed.';
		return [...own, {start: 0, end: page.text.length, message}];
	},
});
