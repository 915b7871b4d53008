import {copyKinds} from './copied-text.ts';
import type {MenuItem} from './menu.ts';
import {copyKindWords} from './messages.ts';
import {setPieces} from './set-pieces.ts';

/** What can be copied, one item each. */
export const copyMenu = (columns: number): readonly MenuItem[] =>
	copyKinds.map(what => ({
		lines: setPieces([{text: copyKindWords[what], role: 'label'}], columns, 2),
		choice: {kind: 'copy', what},
	}));
