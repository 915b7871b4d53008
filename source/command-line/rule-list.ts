import {rules} from '../cleaning/rules/index.ts';
import type {Words} from '../words/words.ts';

/** The rules in the order in which they run, each with what it does. */
export const ruleList = ({reasons}: Words): string => {
	const width = Math.max(...rules.map(({id}) => id.length));
	return rules
		.map(({id, summary}) => `${id.padEnd(width)}  ${reasons[id] ?? summary.replace(/\.$/, '')}\n`)
		.join('');
};
