import {describe, expect, test} from 'vitest';
import {paletteItems} from '../../../source/explorer/help/palette.ts';
import {keymap} from '../../../source/explorer/keys/keymap.ts';
import {everyLanguage} from '../../words/every-language.ts';
import {paint} from '../paint.ts';
import {regionText} from '../screen-text.ts';
import {press, startExplorer} from '../start-explorer.ts';

const [english, simplified, traditional] = everyLanguage;
const size = {columns: 80, rows: 24};

describe('the keys', () => {
	const open = (words = english) => {
		const {explorer} = startExplorer(size, undefined, {}, undefined, words);
		press(explorer, '?', '/');
		return explorer;
	};

	test('are filtered while one types, and stay so until the help is left', () => {
		const explorer = open();
		press(explorer, 'citation');
		expect(paint(explorer.view())).toContain('Copy or export: citation');
		expect(paint(explorer.view())).not.toContain('Half a page down');
		press(explorer, 'enter');
		expect(explorer.state().mode).toMatchObject({kind: 'help', query: 'citation'});
		expect(paint(explorer.view())).toContain('/ citation');
		press(explorer, 'escape', '?');
		expect(paint(explorer.view())).toContain('Half a page down');
	});

	test('are found by the key itself too', () => {
		const explorer = open();
		press(explorer, 'ctrl-d is no text', 'ctrl-u', 'Y');
		const frame = paint(explorer.view());
		expect(frame).toMatch(/^ {2}Y +Copy or/m);
	});

	test('that nobody has are told, and Esc brings all back', () => {
		const explorer = open();
		press(explorer, '龘');
		expect(paint(explorer.view())).toContain('No key is about “龘”');
		press(explorer, 'escape');
		expect(explorer.state().mode).toMatchObject({kind: 'help'});
		expect(paint(explorer.view())).toContain('Half a page down');
	});

	test('are found by English words and by initials in Chinese', () => {
		for (const [words, query] of [
			[simplified, 'fzzw'],
			[simplified, '复制正文'],
			[simplified, 'copy the text'],
			[traditional, '複製正文'],
			[traditional, 'fzzw'],
		] as const) {
			const explorer = open(words);
			press(explorer, query);
			expect(paint(explorer.view()), query).toMatch(/^ {2}y +[复複][制製]正文/m);
		}
	});
});

test('the palette finds commands by Chinese and English words, names and initials', () => {
	const first = (query: string, words = simplified) =>
		paletteItems('list', query, keymap, words!)[0]?.id;
	expect(first('排序')).toBe('sort');
	expect(first('lbpx')).toBe('sort');
	expect(first('order of the list')).toBe('sort');
	expect(first('unmark-all')).toBe('unmark-all');
	expect(first('清單排序', traditional)).toBe('sort');
	expect(first('qdpx', traditional)).toBe('sort');
});

test('among what could not be read there is nothing to filter, and / says so', () => {
	const {explorer} = startExplorer({columns: 80, rows: 24}, undefined, {}, () => [
		'Cannot read a.txt: it is gone.',
	]);
	press(explorer, '!');
	expect(regionText(explorer, 'footer')).not.toContain('/ filter');
	press(explorer, '/');
	expect(explorer.view().message).toBe('/ does nothing here; ? shows every key');
});
