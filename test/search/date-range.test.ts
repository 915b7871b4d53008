import {describe, expect, it} from 'vitest';
import {isInRange, parseDateRange} from '../../source/search/date-range.ts';

describe('parseDateRange', () => {
	it.each([
		['2022', {from: '2022', to: '2022'}],
		['2022-9', {from: '2022-09', to: '2022-09'}],
		['2022/9/4', {from: '2022-09-04', to: '2022-09-04'}],
		['2022年9月4日', {from: '2022-09-04', to: '2022-09-04'}],
		['202', {from: '202', to: '202'}],
		['2022-', {from: '2022', to: '2022'}],
		['2021..2', {from: '2021', to: '2'}],
		['2022年', {from: '2022', to: '2022'}],
		['2022-09..10', {from: '2022-09', to: '2022-10'}],
		['2022-09-14..20', {from: '2022-09-14', to: '2022-09-20'}],
		['2021..2022-03', {from: '2021', to: '2022-03'}],
		['2021..', {from: '2021'}],
		['..2021-05', {to: '2021-05'}],
	])('reads %s', (typed, range) => {
		expect(parseDateRange(typed)).toEqual(range);
	});

	it.each(['', '..', '9月', '202-1', '2022-13', '2022-01-32', '2022...2023', '昨天', '2022..明天'])(
		'does not read %s',
		typed => {
			expect(parseDateRange(typed)).toBeUndefined();
		},
	);
});

describe('isInRange', () => {
	it.each([
		['2022-09-14T11:15:00', '2022-09', true],
		['2022-09-14', '2022-09-14..', true],
		['2022-09-13', '2022-09-14..', false],
		['2022-10-31', '2022-09..10', true],
		['2022-11-01', '2022-09..10', false],
		['2022', '2022-09', false],
		['2020', '..2021', true],
	])('%s in %s: %s', (date, range, expected) => {
		expect(isInRange(date, parseDateRange(range)!)).toBe(expected);
	});
});
