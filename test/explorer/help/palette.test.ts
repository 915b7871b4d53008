import {describe, expect, test} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import {paletteItems} from '../../../source/explorer/help/palette.ts';
import {keymap} from '../../../source/explorer/keys/keymap.ts';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {english} from '../../../source/words/english.ts';
import {rowText} from '../paint.ts';
import {press, startExplorer} from '../start-explorer.ts';

const wide = {columns: 100, rows: 24};

const palette = (explorer: Explorer): string =>
	explorer
		.view()
		.regions.filter(({id}) => id === 'palette')
		.flatMap(region => region.lines.map((_, row) => rowText(region, row)))
		.join('\n');

describe('the commands that answer a query', () => {
	const described = (query: string) =>
		paletteItems('list', query, keymap, english(usualKeys.labelOf)).map(
			({description}) => description,
		);

	test('are all of a pane when nothing is typed', () => {
		const inList = keymap.filter(({modes}) => modes.includes('list'));
		expect(described('')).toHaveLength(inList.length - 1);
		expect(described('').at(-1)).toBe('To the other pane');
	});

	test('hold the words in any order, or else their letters in order', () => {
		expect(described('citation copy')[0]).toContain('citation');
		expect(described('suspend')[0]).toContain('Suspend');
		expect(described('sspnd')).toContain('Suspend; fg in the shell comes back');
		expect(described('xyzzy')).toEqual([]);
	});
});

describe('the palette', () => {
	test('does what is chosen where the reader was', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'enter', ':', 'view', 'enter');
		expect(explorer.state().view).toBe('marked');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
	});

	test('shows the keys there are, so that one need not come back', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, ':', 'order of');
		expect(palette(explorer)).toContain('▌ s           Order of the list');
		press(explorer, 'enter');
		expect(explorer.state().mode).toMatchObject({kind: 'menu', menu: 'sort'});
	});

	test('is gone through with the arrows, and left with Esc', () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, ':', 'down', 'down', 'up');
		expect(explorer.state().mode).toMatchObject({kind: 'palette', item: 1});
		press(explorer, 'page-down', 'page-down', 'page-down', 'page-down', 'page-down');
		expect(palette(explorer)).toMatch(/▌ \S/);
		press(explorer, 'escape');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
		expect(calls).toEqual([]);
	});

	test('takes text as it comes: q is a letter, a paste one line', () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, ':', 'qj');
		explorer.paste('a\nb');
		expect(explorer.state().mode).toMatchObject({field: {text: 'qja b'}});
		expect(explorer.view().cursor).toEqual({column: 8, row: 0});
		expect(palette(explorer).replace(/\s+/g, ' ')).toContain('No command here is about “qja b”');
		press(explorer, 'enter');
		expect(explorer.state().mode.kind).toBe('palette');
		expect(calls).toEqual([]);
	});

	test('quits and interrupts like the keys do', () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, ':', 'quit at once', 'enter');
		expect(calls).toEqual(['quit 130']);
	});
});
