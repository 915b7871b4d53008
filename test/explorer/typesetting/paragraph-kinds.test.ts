import {expect, test} from 'vitest';
import {paragraphKinds} from '../../../source/explorer/typesetting/paragraph-kinds.ts';

const body = '要加强巡查，备足物资，确保汛期安全；要压实责任，层层抓好落实，不留一处死角。';
const kinds = (...paragraphs: string[]): string => paragraphKinds(paragraphs).join(' ');

test.each([
	['bullets', ['• 沙袋', '• 水泵'], 'item item'],
	['circled numbers', ['①报名', '', '②面试'], 'item blank item'],
	['numbers', ['1.姓名', '2.电话', '3.住址', body], 'item item item body'],
	['Han numbers', ['（一）沙袋', '（二）水泵'], 'item item'],
])('a list is one where items of a form stand together: %s', (_, paragraphs, expected) => {
	expect(kinds(...paragraphs)).toBe(expected);
});

test('a numbered line over a paragraph is its heading, as before', () => {
	expect(kinds('一、总体要求', body, '二、任务', body)).toBe('heading body heading body');
	expect(kinds('一、总体要求', '（一）目标', body)).toBe('heading heading body');
});

test('a numbered paragraph is a paragraph', () => {
	expect(kinds(`1.${body}${body}`, `2.${body}${body}`)).toBe('body body');
	expect(kinds('-5℃的早晨', '-6℃的夜里')).toBe('body body');
});

test('a table is two lines of cells at least', () => {
	expect(kinds('姓名\t年龄\t住址', '林书远\t40\t清河')).toBe('table table');
	expect(kinds('| 姓名 | 年龄 |', '| 林书远 | 40 |')).toBe('table table');
	expect(kinds(body, '姓名\t年龄\t住址')).toBe('body body');
	expect(kinds('甲 | 乙', '丙 | 丁')).toBe('body body');
});

test('a listing keeps its lines, also what stands between fences', () => {
	expect(kinds('def count(x):', '    return x + 1;', body)).toBe('code code body');
	expect(kinds('for (const a of b) {', '    a++;', '  }', body)).toBe('code code code body');
	expect(kinds('```', '甲乙丙', '```', body)).toBe('code code code body');
	expect(kinds('See it (here).', 'for all of us.')).toBe('body body');
});
