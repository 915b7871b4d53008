import fc from 'fast-check';
import {expect, test} from 'vitest';
import InkOutput from '../../node_modules/ink/build/output.js';
import WholeRowOutput from '../../scripts/whole-row-output.ts';
import type {Role, ViewLine} from '../../source/explorer/screen/view-model.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import {paintRow} from '../../source/ui/paint-row.ts';
import {createTheme} from '../../source/ui/theme.ts';

const roles: readonly Role[] = ['plain', 'dim', 'match', 'title', 'removed', 'inserted', 'key'];
const tones: ReadonlyArray<ViewLine['tone']> = [undefined, 'selected', 'selected-away'];
const theme = createTheme(true);
const width = 60;

/** What Ink hands to its Text: it leaves a text without styles of its own as it is. */
const asItIs = (text: string): string => text;

type Row = {readonly y: number; readonly x: number; readonly text: string};

const frames = (rows: readonly Row[]) =>
	[new InkOutput({width, height: 8}), new WholeRowOutput({width, height: 8})].map(output => {
		for (const {x, y, text} of rows) output.write(x, y, text, {transformers: [asItIs]});
		return output.get();
	});

const painted = fc
	.array(
		fc.record({
			text: fc.constantFrom('会议', 'a b', '。', '│', '𠮷', '“四早”', '  ', 'e\u0301'),
			style: fc
				.tuple(fc.constantFrom(...roles), fc.constantFrom(...tones))
				.map(([role, tone]) => theme(role, tone)),
		}),
		{maxLength: 10},
	)
	.filter(strokes => displayWidth(strokes.map(({text}) => text).join('')) <= width)
	.map(paintRow);

test('whole painted rows come out as through Ink’s grid of cells', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(7)), fc.array(painted, {minLength: 8}), (ys, texts) => {
			const [slow, fast] = frames(ys.map((y, index) => ({x: 0, y, text: texts[index]!})));
			expect(fast).toEqual(slow);
		}),
		{numRuns: 300},
	);
});

test.each([
	['a text in the middle of a row', [{x: 3, y: 0, text: '会'}]],
	[
		'two texts on one row',
		[
			{x: 0, y: 0, text: '会会会'},
			{x: 0, y: 0, text: 'a'},
		],
	],
	['a text of several rows', [{x: 0, y: 1, text: '会\n议'}]],
])('%s goes through the grid', (_, rows) => {
	const [slow, fast] = frames(rows);
	expect(fast).toEqual(slow);
});
