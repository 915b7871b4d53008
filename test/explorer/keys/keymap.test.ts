import {describe, expect, test} from 'vitest';
import {keyOf} from '../../../source/explorer/keys/key-of.ts';
import {type KeyMode, keyLabel, keymap, sections} from '../../../source/explorer/keys/keymap.ts';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {keyWords} from '../../../source/words/en/keys.ts';

const {commandFor: commandForKey} = usualKeys;

const modes: readonly KeyMode[] = [
	'list',
	'reading',
	'filter',
	'find',
	'help',
	'menu',
	'select',
	'palette',
	'help-search',
];

describe('the key map', () => {
	test.each(modes)('gives no key two commands in %s', mode => {
		const keys = keymap.filter(binding => binding.modes.includes(mode)).flatMap(({keys}) => keys);
		expect(keys).toEqual([...new Set(keys)]);
	});

	test.each(modes)('has a way back, a way out and a way to suspend in %s', mode => {
		const commands = keymap.filter(binding => binding.modes.includes(mode));
		const ids = commands.map(({command}) => command);
		expect(ids).toContain('interrupt');
		expect(ids).toContain('suspend');
		expect(ids.includes('back') || ids.includes('cancel')).toBe(true);
	});

	test('takes no key that can be typed away from a field', () => {
		const typed = keymap.filter(binding =>
			binding.modes.some(mode => /filter|find|palette|search/.test(mode)),
		);
		for (const key of typed.flatMap(({keys}) => keys)) expect(key.length).toBeGreaterThan(1);
	});

	test('describes every binding in a section that the help screen shows', () => {
		for (const {id, section} of keymap) {
			expect(keyWords[id]).toMatch(/^[A-Z].+[^.]$/);
			expect(sections).toContain(section);
		}
	});

	test('names keys as readers know them', () => {
		expect(['up', 'ctrl-d', 'alt-x', 'page-down', 'escape', 'G', '/'].map(keyLabel)).toEqual([
			'↑',
			'Ctrl-d',
			'Alt-x',
			'PgDn',
			'Esc',
			'G',
			'/',
		]);
	});
});

describe('a key', () => {
	test('means what its mode says', () => {
		expect(commandForKey({text: 'j'}, 'list')).toBe('down');
		expect(commandForKey({text: 'j'}, 'filter')).toBeUndefined();
		expect(commandForKey({name: 'enter'}, 'list')).toBe('open');
		expect(commandForKey({name: 'enter'}, 'filter')).toBe('accept');
		expect(commandForKey({text: 'u', ctrl: true}, 'reading')).toBe('half-page-up');
		expect(commandForKey({text: 'u', ctrl: true}, 'find')).toBe('clear-field');
	});

	test('is told by its case and its modifiers', () => {
		expect(commandForKey({text: 'J', shift: true}, 'list')).toBe('reading-down');
		expect(commandForKey({text: 'j', meta: true}, 'list')).toBeUndefined();
		expect(keyOf({text: 'C', ctrl: true})).toBe('ctrl-c');
	});

	test('is known by its control character too', () => {
		expect(keyOf({text: '\r'})).toBe('enter');
		expect(keyOf({text: '\u0004'})).toBe('ctrl-d');
		expect(keyOf({text: '\u007f'})).toBe('backspace');
		expect(keyOf({text: ' '})).toBe('space');
	});
});
