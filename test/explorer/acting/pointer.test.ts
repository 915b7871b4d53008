import {describe, expect, test} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import type {Pointing} from '../../../source/explorer/state/actions.ts';
import {press, startExplorer} from '../start-explorer.ts';

const wide = {columns: 100, rows: 24};

const point = (explorer: Explorer, kind: Pointing['kind'], column: number, row: number): void =>
	explorer.dispatch({type: 'pointed', pointing: {kind, column, row}});

/** The row under the two of the heads in which the nth document begins. */
const rowOfDocument = (index: number): number => 2 + 2 * index;

describe('a click', () => {
	test('chooses a document, and a second one opens it', () => {
		const {explorer} = startExplorer(wide);
		point(explorer, 'click', 5, rowOfDocument(2) + 1);
		expect(explorer.state()).toMatchObject({selected: 2, mode: {kind: 'browse', focus: 'list'}});
		point(explorer, 'click', 5, rowOfDocument(2));
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		point(explorer, 'click', 5, rowOfDocument(0));
		expect(explorer.state()).toMatchObject({selected: 0, mode: {kind: 'browse', focus: 'list'}});
	});

	test('on the text gives it the keys; below the list, on the divider and the heads it does nothing', () => {
		const {explorer} = startExplorer(wide);
		for (const [column, row] of [
			[5, 21],
			[33, 5],
			[5, 0],
			[5, 1],
			[5, 23],
		] as const) {
			const before = explorer.state().selected;
			point(explorer, 'click', column, row);
			expect(explorer.state()).toMatchObject({mode: {focus: 'list'}, selected: before});
			press(explorer, 'g');
		}

		point(explorer, 'click', 60, 5);
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
	});

	test('keeps the filter that is being typed', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, '/', '市');
		point(explorer, 'click', 5, rowOfDocument(0));
		expect(explorer.state()).toMatchObject({query: '市', mode: {kind: 'browse', focus: 'list'}});
	});

	test('chooses in menus and in the palette, and a second one does what is chosen', () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, 's');
		point(explorer, 'click', 5, 3);
		expect(explorer.state().mode).toMatchObject({kind: 'menu', item: 1});
		point(explorer, 'click', 5, 3);
		expect(explorer.state()).toMatchObject({sort: 'newest', mode: {kind: 'browse'}});
		press(explorer, ':', 'q', 'u', 'i', 't');
		point(explorer, 'click', 5, 3);
		point(explorer, 'click', 5, 3);
		expect(calls).toContain('quit 0');
	});

	test('on what is no item does nothing', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'i');
		const {mode} = explorer.state();
		point(explorer, 'click', 5, 2);
		expect(explorer.state().mode).toEqual(mode);
		press(explorer, 'escape', ':');
		point(explorer, 'click', 5, 1);
		point(explorer, 'click', 5, 23);
		expect(explorer.state().mode).toMatchObject({kind: 'palette', item: 0});
		press(explorer, 'escape', '?');
		point(explorer, 'click', 5, 5);
		expect(explorer.state().mode).toMatchObject({kind: 'help', top: 0});
	});
});

describe('the wheel', () => {
	test('moves in the list or scrolls the text, whichever it is over', () => {
		const {explorer} = startExplorer({columns: 100, rows: 10});
		point(explorer, 'wheel-down', 60, 4);
		expect(explorer.state()).toMatchObject({selected: 0, reading: {top: 3}, mode: {focus: 'list'}});
		point(explorer, 'wheel-up', 60, 4);
		expect(explorer.state().reading.top).toBe(0);
		point(explorer, 'wheel-down', 5, 4);
		expect(explorer.state().selected).toBe(1);
	});

	test('scrolls help, and goes through menus and palette', () => {
		const {explorer} = startExplorer({columns: 60, rows: 10});
		press(explorer, '?');
		point(explorer, 'wheel-down', 5, 5);
		expect(explorer.state().mode).toMatchObject({kind: 'help', top: 3});
		press(explorer, 'escape', ':');
		point(explorer, 'wheel-down', 5, 5);
		expect(explorer.state().mode).toMatchObject({kind: 'palette', item: 1});
		press(explorer, 'escape', 's');
		point(explorer, 'wheel-down', 5, 5);
		expect(explorer.state().mode).toMatchObject({kind: 'menu', item: 1});
	});

	test('does nothing where the screen is too small for anything', () => {
		const {explorer} = startExplorer({columns: 10, rows: 3});
		point(explorer, 'wheel-down', 1, 1);
		point(explorer, 'click', 1, 1);
		expect(explorer.state()).toMatchObject({selected: 0});
	});
});
