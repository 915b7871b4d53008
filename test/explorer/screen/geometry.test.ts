import {expect, test} from 'vitest';
import {geometryOf} from '../../../source/explorer/screen/geometry.ts';
import {scrollBarOf, topShowing} from '../../../source/explorer/screen/viewport.ts';

test('both panes are on show from 60 columns, one below', () => {
	expect(geometryOf({columns: 60, rows: 16})?.sideBySide).toBe(true);
	expect(geometryOf({columns: 59, rows: 16})?.sideBySide).toBe(false);
});

test('a screen below 24 by 6 is too small', () => {
	expect(geometryOf({columns: 24, rows: 6})).toBeDefined();
	expect(geometryOf({columns: 23, rows: 6})).toBeUndefined();
	expect(geometryOf({columns: 24, rows: 5})).toBeUndefined();
});

test.each([
	[60, 24],
	[80, 27],
	[120, 40],
	[200, 67],
	[250, 72],
])('of %i columns the list has %i', (columns, width) => {
	expect(geometryOf({columns, rows: 40})?.list.width).toBe(width);
});

test('a line of text is at most forty Han long and stands in the middle of its pane', () => {
	const {measure, margin, reading} = geometryOf({columns: 250, rows: 80})!;
	expect(measure).toBe(80);
	expect(Math.abs(reading.width - measure - 2 * margin)).toBeLessThanOrEqual(2);
});

test('a line of text has room for whole Han and leaves one column of air', () => {
	for (let columns = 24; columns <= 250; columns++) {
		const {measure, margin, reading} = geometryOf({columns, rows: 24})!;
		expect(measure % 2).toBe(0);
		expect(margin).toBeGreaterThanOrEqual(1);
		expect(margin + measure + 1).toBeLessThanOrEqual(reading.width);
	}
});

test('a viewport scrolls at its edges, by as little as it can', () => {
	expect(topShowing(5, 0, 100, 10)).toBe(0);
	expect(topShowing(10, 0, 100, 10)).toBe(1);
	expect(topShowing(3, 7, 100, 10)).toBe(3);
	expect(topShowing(99, 0, 100, 10)).toBe(90);
	expect(topShowing(2, 90, 5, 10)).toBe(0);
});

test('there is no scroll bar when everything is in sight', () => {
	expect(scrollBarOf(0, 10, 10, 10)).toBeUndefined();
});

test('the thumb of a scroll bar touches an end only when the content does', () => {
	expect(scrollBarOf(0, 1000, 10, 10)).toEqual({top: 0, length: 1});
	expect(scrollBarOf(1, 1000, 10, 10)?.top).toBe(1);
	expect(scrollBarOf(989, 1000, 10, 10)?.top).toBe(8);
	expect(scrollBarOf(990, 1000, 10, 10)?.top).toBe(9);
	expect(scrollBarOf(0, 20, 10, 10)?.length).toBe(5);
});
