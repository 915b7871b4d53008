import {beforeEach, describe, expect, test} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import type {Hit} from '../../../source/search/hits.ts';
import {hitsOf} from '../../search/hits-of.ts';
import {makeDocument} from '../make-document.ts';
import {regionText} from '../screen-text.ts';
import {press, startExplorer} from '../start-explorer.ts';

/** Twenty pages; every fourth has the word in its title, every second one somewhere. */
const pages = Array.from({length: 20}, (_, number) =>
	makeDocument({
		path: `${number}.txt`,
		title: number % 4 === 0 ? `第${number}号河边公告` : `第${number}号公告`,
		published: `2023-05-${String(30 - number).padStart(2, '0')}`,
		marked: number % 2 === 0 ? '大家到河边去。' : '大家到山上去。',
	}),
);

const inTitles: readonly Hit[] = [0, 4, 8, 12, 16].map(document => ({document, tier: 'title'}));
const inBodies: readonly Hit[] = [2, 6, 10, 14, 18].map(document => ({document, tier: 'body'}));

let waiting: Array<() => void>;
let explorer: Explorer;

const settle = (): void => {
	while (waiting.length > 0) waiting.shift()!();
};

/** The title selected, and the row of the screen it is in. */
const selection = (): string => {
	const region = explorer.view().regions.find(({id}) => id === 'list')!;
	const row = region.lines.findIndex(({tone}) => tone !== undefined);
	const text = region.lines[row]?.segments.map(segment => segment.text).join('') ?? '';
	return `${row}: ${text.replace('▌', '').trim()}`;
};

beforeEach(() => {
	waiting = [];
	let now = 0;
	({explorer} = startExplorer({columns: 100, rows: 16}, pages, {
		find: () => hitsOf([...inTitles, ...inBodies]),
		*findInSteps(query) {
			now += 10;
			yield hitsOf(query === '无' ? [] : inTitles);
			now += 10;
			yield;
			yield hitsOf(query === '无' ? [] : [...inTitles, ...inBodies]);
		},
		slices: {now: () => now, later: work => waiting.push(work)},
	}));
});

describe('while hits come in', () => {
	test('the selected page stays in its row, wherever the others belong', () => {
		press(explorer, 's', 'jj', 'enter', '/', '河边', 'down', 'down');
		expect(selection()).toBe('4: 第8号河边公告');
		settle();
		expect(selection()).toBe('4: 第8号河边公告');
		expect(regionText(explorer, 'list-head')).toContain('6/10 of 20');
		// The page of the day before has come in right above it.
		expect(regionText(explorer, 'list')).toMatch(/第10号公告[^号]*第8号河边公告/s);
	});

	test('the best hit stays the first', () => {
		press(explorer, '/', '河边');
		const before = selection();
		settle();
		expect(selection()).toBe(before);
		expect(regionText(explorer, 'list-head')).toContain('1/10 of 20');
	});

	test('one is not told that there are none before all is looked through', () => {
		press(explorer, '/', '无');
		expect(regionText(explorer, 'list')).toContain('Searching the texts …');
		settle();
		expect(regionText(explorer, 'list')).toContain('No document matches “无”');
	});

	test('what was typed before is forgotten', () => {
		press(explorer, '/', '河', '边');
		press(explorer, 'escape');
		settle();
		expect(explorer.state().hits).toBeUndefined();
		expect(explorer.state().searching).toBe(false);
	});
});
