import {editsByRule} from '../../cleaning/edits-by-rule.ts';
import type {Document} from '../../corpus/document.ts';
import type {Words} from '../../words/words.ts';
import {flowItems, type Piece} from '../screen/flow-items.ts';
import {countCharacters} from './count-characters.ts';

const piece = (text: string): Piece => ({text, role: 'foot'});

/** What stands under the text: how much was removed, and by which rules how often; what was put back. */
export const footOf = (
	{raw, edits}: Document,
	measure: number,
	words: Words,
	kept = 0,
): readonly (readonly Piece[])[] => {
	const back = kept === 0 ? '' : words.keptWords(kept);
	if (edits.length === 0)
		return [[piece([words.nothingRemoved, back].filter(Boolean).join(words.sentenceGap))]];
	let removed = 0;
	for (const {start, end, replacement} of edits) {
		const gone = countCharacters(raw.slice(start, end)) - countCharacters(replacement);
		removed += Math.max(0, gone);
	}

	const rules = editsByRule(edits).map(({rule, count}) => words.ruleWords(rule, count));
	const items = words.footWords(words.removedWords(removed, countCharacters(raw)), rules, back);
	return flowItems(
		items.map(text => [piece(text)]),
		piece(words.sentenceGap),
		measure,
	);
};
