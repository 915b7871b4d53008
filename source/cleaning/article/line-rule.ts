import type {CleaningRule, Finding} from '../rule.ts';
import {judgeLines} from './judge-lines.ts';
import type {LineKind} from './line-kind.ts';

/**
 * The rule that removes lines of one kind. Neighbours of the same kind go together, with the blank
 * lines between them, so that a menu of three hundred lines is one edit.
 */
export const lineRule = ({id, summary}: LineKind): CleaningRule => ({
	id,
	stage: 'lines',
	summary,
	*find(page) {
		const {lines, verdicts} = judgeLines(page);
		let open: Finding | undefined;
		for (let at = 0; at < lines.length; at++) {
			if (verdicts[at] === id) {
				const {start, end} = page.lines[lines[at]!.index]!;
				open = {start: open?.start ?? start, end};
			} else if (open) {
				yield open;
				open = undefined;
			}
		}

		if (open) yield open;
	},
});
