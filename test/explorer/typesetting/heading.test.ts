import {expect, test} from 'vitest';
import {isHeading} from '../../../source/explorer/typesetting/heading.ts';

const paragraph = '要加强巡查，备足物资，确保汛期安全；要压实责任，层层抓好落实，不留一处死角。';

test.each(['一、总体要求', '（二）重点任务', '第三章 附则', '2．时间地点', '会议指出', '01', '三'])(
	'%s before a paragraph is a heading',
	line => {
		expect(isHeading(line, paragraph)).toBe(true);
	},
);

test.each(['会议要求，', '会议强调：', '一是加强领导，二是压实责任。', '他说：“好。”'])(
	'%s is said, not headed',
	line => {
		expect(isHeading(line, paragraph)).toBe(false);
	},
);

test('a line of verse before a line of verse is no heading', () => {
	expect(isHeading('撑着油纸伞', '独自彷徨')).toBe(false);
});

test('a line that names the author of what stands above is no heading', () => {
	expect(isHeading('——（宋）陆游', paragraph)).toBe(false);
});

test('a number among numbers is a figure', () => {
	expect(isHeading('12', '7')).toBe(false);
});

test('the last line heads nothing', () => {
	expect(isHeading('清河市人民政府办公室', undefined)).toBe(false);
});

test('a long line without a point is running text', () => {
	expect(isHeading('河水在夜里涨了三尺守堤的人一夜没有合眼天亮时才看见对岸', paragraph)).toBe(
		false,
	);
});
