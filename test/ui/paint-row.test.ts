import fc from 'fast-check';
import {renderToString, Text} from 'ink';
import {createElement} from 'react';
import {expect, test} from 'vitest';
import type {Role, ViewLine} from '../../source/explorer/screen/view-model.ts';
import {paintRow} from '../../source/ui/paint-row.ts';
import {createTheme} from '../../source/ui/theme.ts';

const roles: readonly Role[] = [
	'plain',
	'dim',
	'match',
	'current-match',
	'title',
	'selection-mark',
	'removed',
	'inserted',
	'rule-tag',
	'key',
];

const tones: ReadonlyArray<ViewLine['tone']> = [undefined, 'selected', 'selected-away'];

const throughInk = (row: string): string =>
	renderToString(createElement(Text, {wrap: 'truncate'}, row), {columns: 1000});

test('Ink finds nothing to change in a painted row, whatever styles meet in it', () => {
	const theme = createTheme(true);
	const stroke = fc.record({
		text: fc.constantFrom('会议', 'a', '。', '│', '𠮷'),
		style: fc
			.tuple(fc.constantFrom(...roles), fc.constantFrom(...tones))
			.map(([role, tone]) => theme(role, tone)),
	});
	fc.assert(
		fc.property(fc.array(stroke, {minLength: 1, maxLength: 12}), strokes => {
			const row = paintRow(strokes);
			expect(throughInk(row)).toBe(row);
		}),
		{numRuns: 500},
	);
});

test('a style that goes on is not set again, and every row ends without any', () => {
	const bold = {open: 1, close: 22};
	const inverse = {open: 7, close: 27};
	expect(
		paintRow([
			{text: '▌', style: [bold, inverse]},
			{text: '会', style: [inverse]},
			{text: '议', style: [inverse]},
			{text: '', style: [bold]},
		]),
	).toBe('\u001b[1m\u001b[7m▌\u001b[22m会议\u001b[27m');
});

test('a mark stays with what stands before it, whose style it has', () => {
	const bold = {open: 1, close: 22};
	expect(
		paintRow([
			{text: 'e', style: [bold]},
			{text: '\u0301会', style: []},
		]),
	).toBe('\u001b[1me\u0301\u001b[22m会');
});

test('spaces at the end of a row go unless they have a style', () => {
	const inverse = {open: 7, close: 27};
	expect(
		paintRow([
			{text: '会 ', style: []},
			{text: '  ', style: []},
		]),
	).toBe('会');
	expect(paintRow([{text: '会  ', style: [inverse]}])).toBe('\u001b[7m会  \u001b[27m');
});
