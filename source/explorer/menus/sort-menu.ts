import type {Words} from '../../words/words.ts';
import {type SortChoice, sortChoices} from '../list/sort-documents.ts';
import {dot} from '../screen/fit-line.ts';
import {setPieces} from '../screen/set-pieces.ts';
import type {MenuItem} from './menu.ts';

/** The orders to choose from; the one there is now is marked. */
export const sortMenu = (columns: number, now: SortChoice, words: Words): readonly MenuItem[] =>
	sortChoices.map(order => ({
		lines: setPieces(
			[
				{text: order === now ? `${dot()} ` : '  ', role: 'selection-mark'},
				{text: words.sortWords[order], role: 'label'},
			],
			columns,
			2,
		),
		choice: {kind: 'sort', order},
	}));
