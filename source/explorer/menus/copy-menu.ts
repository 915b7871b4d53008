import type {Words} from '../../words/words.ts';
import {copyKinds} from '../copying/copied-text.ts';
import {type MarkedKind, markedKinds} from '../copying/copy-marked.ts';
import {writtenFormats} from '../copying/export-documents.ts';
import {setPieces} from '../screen/set-pieces.ts';
import type {MenuItem} from './menu.ts';

/** What can be copied of this document, and of all marked ones, one item each. */
export const copyMenu = (columns: number, marked: number, words: Words): readonly MenuItem[] => {
	const set = (text: string, role: 'label' | 'help-section') =>
		setPieces([{text, role}], columns, 2);
	const own = copyKinds.map(
		(what): MenuItem => ({
			lines: set(words.copyKindWords[what], 'label'),
			choice: {kind: 'copy', what},
		}),
	);
	const files: readonly MenuItem[] = [
		{lines: [[]]},
		{lines: set(words.writeHead(marked), 'help-section')},
		...writtenFormats.map(
			(format): MenuItem => ({
				lines: set(words.writtenFormats[format], 'label'),
				choice: {kind: 'write', format},
			}),
		),
	];
	if (marked === 0) return [...own, ...files];
	const kinds = Object.keys(markedKinds) as MarkedKind[];
	return [
		{lines: set(words.markedHead(marked), 'help-section')},
		...kinds.map(
			(what): MenuItem => ({
				lines: set(words.copyKindWords[what], 'label'),
				choice: {kind: 'copy-marked', what},
			}),
		),
		{lines: [[]]},
		{lines: set(words.thisDocument, 'help-section')},
		...own,
		...files,
	];
};
