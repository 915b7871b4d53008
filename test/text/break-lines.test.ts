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

test.each([
	['通胀率升至5.6%后回落', 12, ['通胀率升至', '5.6%后回落']],
	['投入资金3 000万元修路', 12, ['投入资金', '3 000万元修', '路']],
	['他们每天工作12小时', 16, ['他们每天工作', '12小时']],
	['比上年提高2.5个百分点', 20, ['比上年提高', '2.5个百分点']],
	['全程有1500多公里的路', 12, ['全程有', '1500多公里的', '路']],
	['会期定在9月12日上午', 12, ['会期定在9月', '12日上午']],
	['增长了１２．５％左右', 12, ['增长了', '１２．５％左', '右']],
	['计划2020—2025年实施', 12, ['计划', '2020—2025年', '实施']],
	['箱子重5 kg左右', 9, ['箱子重', '5 kg左右']],
	['到３号楼找人', 6, ['到', '３号楼', '找人']],
])('what belongs to a number stays with it: %s', (text, columns, expected) => {
	expect(lines(text, columns)).toEqual(expected);
});

test('a URL is whole, with what stands behind its question mark and its hash', () => {
	const text = '网址是http://a.example/b?c=1#d，请看';
	expect(lines(text, 26)).toEqual(['网址是', 'http://a.example/b?c=1#d，', '请看']);
});

test.each([
	['those who use one form for both', '他大声说”好极了”就走', 10, ['他大声说', '”好极了”就', '走']],
	['those who open where they close', '他只说“好“。别的没有', 9, ['他只说', '“好“。别', '的没有']],
	['straight ones behind a measure', '一块5"的板和8"的板', 10, ['一块5"的板', '和8"的板']],
	['single ones', "街上都说'好'的", 9, ['街上都说', "'好'的"]],
	['apostrophes', '书名Don’t Go在此', 9, ['书名Don’t', 'Go在此']],
])('quotes face as their neighbours tell: %s', (_, text, columns, expected) => {
	expect(lines(text, columns)).toEqual(expected);
});

test('marks on a letter do not part a word, nor an opening bracket from what it opens', () => {
	expect(lines('见cafe\u0301s旁', 6)).toEqual(['见', 'cafe\u0301s', '旁']);
	expect(lines('我们看《\u200b戏》', 8)).toEqual(['我们看', '《\u200b戏》']);
});

test('a space that must not break holds words together, and is a space elsewhere', () => {
	expect(lines('长100\u00a0km以上', 7)).toEqual(['长', '100\u00a0km', '以上']);
	expect(lines('甲乙丙\u00a0\u00a0丁', 6)).toEqual(['甲乙丙', '丁']);
});

test('a word longer than the line is cut', () => {
	expect(lines('见https://example.org/a/b', 10)).toEqual(['见https://', 'example.or', 'g/a/b']);
});

test('what no line could hold begins where it stands, and is cut behind a mark if it can be', () => {
	const url = 'https://example.org/pages/2023/0312/a.html?from=list&page=2';
	expect(lines(`详见${url}，请看`, 28)).toEqual([
		'详见https://example.org/',
		'pages/2023/0312/a.html?from=',
		'list&page=2，请看',
	]);
	expect(lines(`密钥：${'ab12'.repeat(8)}。`, 20)).toEqual([
		'密钥：ab12ab12ab12ab',
		'12ab12ab12ab12ab12。',
	]);
	// A line that is nearly full without it stays as it is.
	expect(lines(`请大家都到${url}看`, 18)[0]).toBe('请大家都到');
	expect(lines(`见${url}看`, 30)[0]).toBe('见https://example.org/pages/');
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
			...'春天来了花开鸟鸣，。、；：！？「」『』《》（）“”‘’…—abcXYZ019.,:/-%()[]"\' 　年元𠮷１％~\u0301\u200b\u00a0',
			'……',
			'——',
			'2022年',
			'3 000万元',
			'5.6%',
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
				expect(text.slice(position, start)).toMatch(/^(?: |　|\n|\u00a0|\u0301|\u200b)*$/);
				expect(displayWidth(text.slice(start, end))).toBeLessThanOrEqual(columns);
				position = end;
			}

			expect(text.slice(position)).toMatch(/^(?: |　|\u00a0|\u0301|\u200b)*$/);
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

test('the signs of edits neither end a line nor begin one', () => {
	const text = '河水漲了[-(zhǎng le)-]三尺[+，+]守堤的人[=一夜=]沒有合眼'.repeat(3);
	for (let columns = 12; columns <= 60; columns++) {
		for (const line of lines(text, columns)) {
			expect(line).not.toMatch(/\[[-+=]?$/);
			expect(line).not.toMatch(/^[-+=]?\]/);
		}
	}
});
