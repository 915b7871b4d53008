import {expect, test, vi} from 'vitest';
import {repeatsOf} from '../../source/serving/repeats-of.ts';
import {makeDocument} from '../explorer/make-document.ts';

const text = '清河市召开防汛工作会议，听取各区县汇报，部署下一阶段重点工作。'.repeat(4);
const same = makeDocument({marked: text});
const other = makeDocument({
	marked: '春耕备耕有序推进，各地抓紧农时，秧苗返青，田里一片新绿。'.repeat(4),
});

test('documents at hand are grouped a moment later, and again when one has changed', () => {
	vi.useFakeTimers();
	const found = vi.fn();
	const {repeats, changed} = repeatsOf(
		{kind: 'documents', documents: [same, other, same], reading: {}, problems: []},
		found,
	);
	expect(repeats.count).toBe(0);
	vi.runAllTimers();
	expect(repeats.membersOf(0)).toEqual([0, 2]);
	expect(repeats.isAlone(1)).toBe(true);
	changed(2, other);
	vi.runAllTimers();
	expect(repeats.isAlone(0)).toBe(true);
	expect(repeats.membersOf(1)).toEqual([1, 2]);
	changed(1, same);
	changed(2, makeDocument({marked: '无。'}));
	vi.runAllTimers();
	expect([repeats.count, repeats.rootOf(1)]).toEqual([1, 0]);
	expect(found).toHaveBeenCalledTimes(3);
	vi.useRealTimers();
});
