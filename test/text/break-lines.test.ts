import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breakLines} from '../../source/text/break-lines.ts';
import {displayWidth} from '../../source/text/display-width.ts';

const lines = (text: string, columns: number): string[] =>
	breakLines(text, columns).map(({start, end}) => text.slice(start, end));

test('a line never begins with a point or a closing bracket', () => {
	expect(lines('今日天气很好，我们出门', 12)).toEqual(['今日天气很', '好，我们出门']);
	expect(lines('他说「好的好」然后走了', 12)).toEqual(['他说「好的', '好」然后走了']);
});

test('a line never ends with an opening bracket', () => {
	expect(lines('我们去看《新戏》了', 10)).toEqual(['我们去看', '《新戏》了']);
});

test('curly quotes open and close by their form, straight ones by taking turns', () => {
	expect(lines('街上都说“好”的', 10)).toEqual(['街上都说', '“好”的']);
	expect(lines('街上都说"好"的', 9)).toEqual(['街上都说', '"好"的']);
});

test('ellipses and dashes stay whole', () => {
	expect(lines('他想了想……算了', 11)).toEqual(['他想了想……', '算了']);
	expect(lines('他想了一想——算了', 11)).toEqual(['他想了一', '想——算了']);
});

test('Latin words, numbers and times are not cut', () => {
	expect(lines('会议在Wuhan召开', 10)).toEqual(['会议在', 'Wuhan召开']);
	expect(lines('我们在10:25开会', 10)).toEqual(['我们在', '10:25开会']);
	expect(lines('增长百分之3.5左右', 12)).toEqual(['增长百分之', '3.5左右']);
});

test('a number keeps its unit', () => {
	expect(lines('全镇共种树2400亩地', 14)).toEqual(['全镇共种树', '2400亩地']);
});

test('a word longer than the line is cut', () => {
	expect(lines('见https://example.org/a/b', 10)).toEqual(['见', 'https://ex', 'ample.org/', 'a/b']);
});

test('the spaces at a break belong to neither line', () => {
	expect(lines('one two', 4)).toEqual(['one', 'two']);
	expect(lines('第一句话   第二', 8)).toEqual(['第一句话', '第二']);
});

test('line feeds end lines, and an empty text is one empty line', () => {
	expect(lines('甲\n\n乙', 10)).toEqual(['甲', '', '乙']);
	expect(lines('', 10)).toEqual(['']);
});

test('an indent at the beginning of a paragraph is kept', () => {
	expect(lines('　　春天来了', 8)).toEqual(['　　春天', '来了']);
});

test('astral Han are two columns and one character', () => {
	expect(lines('𠮷𠮷𠮷', 4)).toEqual(['𠮷𠮷', '𠮷']);
});

const chinese = fc
	.array(
		fc.constantFrom(
			...'春天来了花开鸟鸣，。、；：！？「」『』《》（）“”‘’…—abcXYZ019.,:/-%()[]"\' 　年元𠮷\u0301\u200b',
			'……',
			'——',
			'2022年',
			'https://example.org/',
			'\n',
		),
		{maxLength: 120},
	)
	.map(parts => parts.join(''));

test('lines are in order, fit their columns and lose nothing but spaces at breaks', () => {
	fc.assert(
		fc.property(chinese, fc.integer({min: 2, max: 90}), (text, columns) => {
			let position = 0;
			for (const {start, end} of breakLines(text, columns)) {
				expect(start).toBeGreaterThanOrEqual(position);
				expect(end).toBeGreaterThanOrEqual(start);
				expect(text.slice(position, start)).toMatch(/^(?: |　|\n|\u0301|\u200b)*$/);
				expect(displayWidth(text.slice(start, end))).toBeLessThanOrEqual(columns);
				position = end;
			}

			expect(text.slice(position)).toMatch(/^(?: |　|\u0301|\u200b)*$/);
		}),
		{numRuns: 2000},
	);
});

test('with room for a few characters, no line begins or ends with what it must not', () => {
	const sentence = fc
		.array(
			fc.constantFrom(
				'春天',
				'来了，',
				'「花开」',
				'《鸟鸣》',
				'（远处）',
				'“云起”',
				'好。',
				'吗？',
				'在……',
				'于——',
			),
			{minLength: 1, maxLength: 60},
		)
		.map(parts => parts.join(''));
	fc.assert(
		fc.property(sentence, fc.integer({min: 16, max: 90}), (text, columns) => {
			for (const line of lines(text, columns)) {
				expect(line).not.toMatch(/^[，。？」》）”]/);
				expect(line).not.toMatch(/[「《（“]$/);
			}
		}),
		{numRuns: 2000},
	);
});
