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

test('whom a notice is for stands flush, who signed it and when at the right', () => {
	expect(
		kinds('各村民委员会、各有关单位：', body, '特此通知。', '青溪镇人民政府', '2023年3月12日'),
	).toBe('flush body body signature signature');
	expect(kinds('致全体村民的一封信', '尊敬的村民朋友：', body, '二〇二三年三月十二日')).toBe(
		'body flush body body',
	);
	expect(kinds('同志们：', body, '此致', '敬礼！', '林小川', '2023年3月12日', '附件：报名表')).toBe(
		'flush body body flush signature signature body',
	);
});

test.each([
	['what is said', ['会议要求：', body]],
	['what follows', ['各项任务如下：', body]],
	['who was asked', ['记者采访了三位村民：', body]],
	['somebody addressed further on', [body, body, '同志们：', body]],
	['days of a chronicle', [body, '2023年3月12日', body, '2023年3月13日', body]],
	['a day behind a paragraph', [body, '2023年3月12日']],
	['a day behind verses’ end', ['河边的树，', '是我们种的。', '2023年3月12日']],
])('%s is no letter', (_, paragraphs) => {
	expect(kinds(...paragraphs)).not.toMatch(/flush|signature/);
});
