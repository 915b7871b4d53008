import {expect, test} from 'vitest';
import {editField, insertText} from '../../../source/explorer/keys/edit-field.ts';

/** A field with its cursor written as `|`. */
const field = (marked: string) => ({
	text: marked.replace('|', ''),
	cursor: marked.indexOf('|'),
});

const shown = (edited: {text: string; cursor: number} | undefined) =>
	edited && `${edited.text.slice(0, edited.cursor)}|${edited.text.slice(edited.cursor)}`;

test('text goes in at the cursor', () => {
	expect(shown(insertText(field('疫|控'), '情防'))).toBe('疫情防|控');
});

test('Backspace takes the character before the cursor, whole', () => {
	expect(shown(editField(field('防𠮷|汛'), 'delete-before'))).toBe('防|汛');
	expect(shown(editField(field('a👨‍👩‍👧|'), 'delete-before'))).toBe('a|');
	expect(shown(editField(field('|防'), 'delete-before'))).toBe('|防');
});

test('Del takes the character at the cursor', () => {
	expect(shown(editField(field('防|𠮷汛'), 'delete-after'))).toBe('防|汛');
	expect(shown(editField(field('防|'), 'delete-after'))).toBe('防|');
});

test('Ctrl-w takes the word before the cursor and the space behind it', () => {
	expect(shown(editField(field('防汛 清河 |x'), 'delete-word'))).toBe('防汛 |x');
	expect(shown(editField(field('防汛　清河|'), 'delete-word'))).toBe('防汛　|');
	expect(shown(editField(field('|防'), 'delete-word'))).toBe('|防');
});

test('Ctrl-u empties the field', () => {
	expect(shown(editField(field('防|汛'), 'clear-field'))).toBe('|');
});

test('the cursor moves by characters and stops at the ends', () => {
	expect(shown(editField(field('防𠮷|'), 'cursor-left'))).toBe('防|𠮷');
	expect(shown(editField(field('|防'), 'cursor-left'))).toBe('|防');
	expect(shown(editField(field('防|𠮷'), 'cursor-right'))).toBe('防𠮷|');
	expect(shown(editField(field('防𠮷|'), 'cursor-right'))).toBe('防𠮷|');
	expect(shown(editField(field('防|汛'), 'cursor-start'))).toBe('|防汛');
	expect(shown(editField(field('|防汛'), 'cursor-end'))).toBe('防汛|');
});

test('other commands do not edit', () => {
	expect(editField(field('防|'), 'accept')).toBeUndefined();
});
