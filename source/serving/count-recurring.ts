import {templateLine} from '../cleaning/rules/template-line.ts';
import type {Library} from '../loading/library.ts';

/** In how many documents lines were taken away because they recur. */
export const countRecurring = ({shelves}: Library): number => {
	let count = 0;
	for (const {shelf} of shelves) {
		const {text, starts, ownerStarts} = shelf.folded.field('rule');
		const rule = text.split('\n').indexOf(templateLine.id);
		if (rule >= 0 && rule < starts.length - 1) count += ownerStarts[rule + 1]! - ownerStarts[rule]!;
	}

	return count;
};
