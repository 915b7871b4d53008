import {copyKinds} from './copied-text.ts';
import {type MarkedKind, markedKinds} from './copy-marked.ts';
import type {MenuItem} from './menu.ts';
import {copyKindWords, markedHead, thisDocument} from './messages.ts';
import {setPieces} from './set-pieces.ts';

/** What can be copied of this document, and of all marked ones, one item each. */
export const copyMenu = (columns: number, marked: number): readonly MenuItem[] => {
	const set = (text: string, role: 'label' | 'help-section') =>
		setPieces([{text, role}], columns, 2);
	const own = copyKinds.map(
		(what): MenuItem => ({
			lines: set(copyKindWords[what], 'label'),
			choice: {kind: 'copy', what},
		}),
	);
	if (marked === 0) return own;
	const kinds = Object.keys(markedKinds) as MarkedKind[];
	return [
		{lines: set(markedHead(marked), 'help-section')},
		...kinds.map(
			(what): MenuItem => ({
				lines: set(copyKindWords[what], 'label'),
				choice: {kind: 'copy-marked', what},
			}),
		),
		{lines: [[]]},
		{lines: set(thisDocument, 'help-section')},
		...own,
	];
};
