import {expect, test} from 'vitest';
import type {Region, ViewModel} from '../../source/explorer/screen/view-model.ts';
import {paintScreen} from '../../source/ui/paint-screen.ts';
import {createTheme} from '../../source/ui/theme.ts';

const region = (overrides: Partial<Region>): Region => ({
	id: 'list',
	left: 0,
	top: 0,
	width: 4,
	height: 2,
	lines: [],
	...overrides,
});

const view = (...regions: readonly Region[]): ViewModel => ({
	columns: 8,
	rows: 2,
	regions,
});

test('regions side by side make one row, each line in its own tone', () => {
	const list = region({
		lines: [
			{segments: [{text: '▌一 ', role: 'label'}], tone: 'selected'},
			{segments: [{text: ' 二 ', role: 'label'}]},
		],
	});
	const reading = region({
		id: 'reading',
		left: 4,
		lines: [
			{segments: [{text: '正文', role: 'title'}]},
			{segments: [{text: '正文', role: 'body'}]},
		],
	});
	// In whatever order they come.
	expect(paintScreen(view(reading, list), createTheme(true))).toEqual([
		'\u001b[7m▌一 \u001b[27m\u001b[1m正文\u001b[22m',
		' 二 正文',
	]);
});

test('characters that no terminal shows and each counts its own way are left out', () => {
	const line = {segments: [{text: '防\u200b汛\ufe0f', role: 'body'} as const]};
	const only = region({width: 8, lines: [line, line]});
	expect(paintScreen(view(only), createTheme(true))).toEqual(['防汛', '防汛']);
});

test('no control sequence of a text reaches the terminal', () => {
	const line = {segments: [{text: '\u001b[2J\u009b31m\u0007', role: 'body'} as const]};
	const only = region({width: 8, lines: [line, line]});
	for (const row of paintScreen(view(only), createTheme(true))) {
		expect(row).not.toMatch(/\p{Cc}/u);
	}
});
