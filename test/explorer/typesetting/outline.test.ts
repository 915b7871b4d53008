import {expect, test} from 'vitest';
import {outlineOf} from '../../../source/explorer/typesetting/outline.ts';

const outline = (text: string): string[] =>
	outlineOf(text).map(
		({start, end, depth, heading}) =>
			`${'  '.repeat(depth)}${text.slice(start, end)}${heading ? ' #' : ''}`,
	);

test('a paragraph is entered by its first sentence, and lies under its heading', () => {
	expect(
		outline(
			'河水在夜里涨了三尺。守堤的人一夜没有合眼。\n会议指出\n\n　　要早部署、早检查。各地要落实责任，加密巡查。',
		),
	).toEqual(['河水在夜里涨了三尺', '会议指出 #', '  要早部署、早检查']);
});

test('numbered headings lie under one another', () => {
	const paragraph = '要加强巡查，备足物资，确保汛期安全；要压实责任，层层抓好落实。';
	expect(
		outline(['一、总体要求', '（一）目标', paragraph, '二、任务', paragraph].join('\n')),
	).toEqual([
		'一、总体要求 #',
		'  （一）目标 #',
		`    ${paragraph.slice(0, 17)}`,
		'二、任务 #',
		`  ${paragraph.slice(0, 17)}`,
	]);
});

test('what a paragraph enumerates, and who demands what, can be entered', () => {
	expect(
		outline(
			'顾明远强调，防汛要早。会议要求，要抓好三件事：一是加密巡查；二是备足物资；三要演练转移。这一是非题不算。',
		),
	).toEqual([
		'顾明远强调，防汛要早',
		'  会议要求，要抓好三件事：一是加密巡查',
		'  一是加密巡查',
		'  二是备足物资',
		'  三要演练转移',
	]);
});

test('a text without an end of a sentence is cut', () => {
	expect(outline('水'.repeat(500))[0]).toHaveLength(60);
	expect(outline('')).toEqual([]);
});

test('whom a notice is for and who signed it are no places to go to', () => {
	const paragraph = '要加强巡查，备足物资，确保汛期安全；要压实责任，层层抓好落实。';
	const notice = ['各村民委员会：', paragraph, '青溪镇人民政府', '2023年3月12日'].join('\n');
	expect(outline(notice)).toEqual([paragraph.slice(0, 17)]);
});

test('a table is entered at its first row', () => {
	const table = '村名\t树苗\t负责人\n清河村\t300\t林书远\n柳庄\t1200\t何守田';
	expect(outline(`名单如下。\n${table}\n特此通知。`)).toEqual([
		'名单如下',
		'村名\t树苗\t负责人',
		'特此通知',
	]);
});
