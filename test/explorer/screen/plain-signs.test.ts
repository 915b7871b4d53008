import {expect, test} from 'vitest';
import {withPlainSigns} from '../../../source/explorer/screen/plain-signs.ts';
import {displayWidth} from '../../../source/text/display-width.ts';
import {everyLanguage} from '../../words/every-language.ts';
import {paint} from '../paint.ts';
import {press, startExplorer} from '../start-explorer.ts';

const moments: readonly (readonly string[])[] = [
	['m'],
	['enter'],
	['?'],
	['s'],
	['f'],
	['D'],
	['m', 'Y'],
	['i'],
	[':'],
	['/', '市'],
	['enter', 'v'],
];

const countField = () => [
	{value: '2022', count: 1, document: 0},
	{value: '2023', count: 3, document: 1},
];

test.each(moments)('borders and signs are ASCII after %s, and as wide as before', (...keys) => {
	for (const words of everyLanguage) {
		const {explorer} = startExplorer(
			{columns: 100, rows: 30},
			undefined,
			{countField},
			undefined,
			words,
		);
		press(explorer, ...keys);
		const view = explorer.view();
		const plain = withPlainSigns(view);
		// Borders, blocks, the arrows of keys, and white space made visible.
		expect(paint(plain)).not.toMatch(/[\u2190-\u2193\u21b5\u21e5\u2423\u2500-\u25ff]/);
		for (const [index, region] of view.regions.entries()) {
			for (const [row, {segments}] of region.lines.entries()) {
				const own = plain.regions[index]!.lines[row]!.segments;
				expect(own.map(({text}) => displayWidth(text))).toEqual(
					segments.map(({text}) => displayWidth(text)),
				);
			}
		}
	}
});

test('signs in the text of a page stay as they are', () => {
	const {explorer} = startExplorer({columns: 100, rows: 30});
	const view = explorer.view();
	const body = (of: typeof view): string =>
		of.regions
			.filter(({id}) => id === 'reading')
			.flatMap(({lines}) => lines.flatMap(({segments}) => segments))
			.filter(({role}) => role === 'body')
			.map(({text}) => text)
			.join('');
	expect(body(withPlainSigns(view))).toBe(body(view));
});
