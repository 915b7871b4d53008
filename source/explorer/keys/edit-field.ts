import type {Field} from '../state/state.ts';
import {graphemesOf} from './graphemes.ts';
import type {CommandId} from './keymap.ts';

export const emptyField: Field = {text: '', cursor: 0};

/** Inserts at the cursor, which goes behind it. */
export const insertText = ({text, cursor}: Field, inserted: string): Field => ({
	text: text.slice(0, cursor) + inserted + text.slice(cursor),
	cursor: cursor + inserted.length,
});

/** The start of the grapheme before an offset: an emoji or a letter with its accents goes whole. */
const before = (text: string, offset: number): number =>
	offset - (graphemesOf(text.slice(0, offset)).at(-1)?.length ?? 0);

const after = (text: string, offset: number): number =>
	offset + (graphemesOf(text.slice(offset))[0]?.length ?? 0);

const deleted = (text: string, start: number, end: number): Field => ({
	text: text.slice(0, start) + text.slice(end),
	cursor: start,
});

/** What an editing command makes of a field; undefined when the command does not edit. */
export const editField = (field: Field, command: CommandId): Field | undefined => {
	const {text, cursor} = field;
	switch (command) {
		case 'clear-field':
			return emptyField;
		case 'delete-word': {
			const start = text.slice(0, cursor).search(/[^\s\u3000]*[\s\u3000]*$/);
			return deleted(text, start, cursor);
		}
		case 'delete-before':
			return deleted(text, before(text, cursor), cursor);
		case 'delete-after':
			return deleted(text, cursor, after(text, cursor));
		case 'cursor-left':
			return {text, cursor: before(text, cursor)};
		case 'cursor-right':
			return {text, cursor: after(text, cursor)};
		case 'cursor-start':
			return {text, cursor: 0};
		case 'cursor-end':
			return {text, cursor: text.length};
		default:
			return undefined;
	}
};
