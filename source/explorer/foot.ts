import {editsByRule} from '../cleaning/edits-by-rule.ts';
import type {Document} from '../corpus/document.ts';
import {countCharacters} from './count-characters.ts';
import {flowItems, type Piece} from './flow-items.ts';
import {keptWords, nothingRemoved, removedWords, ruleWords} from './messages.ts';

const piece = (text: string): Piece => ({text, role: 'foot'});

/** What stands under the text: how much was removed, and by which rules how often; what was put back. */
export const footOf = (
	{raw, edits}: Document,
	measure: number,
	kept = 0,
): readonly (readonly Piece[])[] => {
	const back = kept === 0 ? [] : [keptWords(kept)];
	if (edits.length === 0) return [[piece([nothingRemoved, ...back].join(' '))]];
	let removed = 0;
	for (const {start, end, replacement} of edits) {
		const gone = countCharacters(raw.slice(start, end)) - countCharacters(replacement);
		removed += Math.max(0, gone);
	}

	const rules = editsByRule(edits).map(({rule, count}) => ruleWords(rule, count));
	const items = [
		`${removedWords(removed, countCharacters(raw))}:`,
		...rules.map((words, index) =>
			index < rules.length - 1 ? `${words},` : kept > 0 ? `${words}.` : words,
		),
		...back,
	];
	return flowItems(
		items.map(text => [piece(text)]),
		piece(' '),
		measure,
	);
};
