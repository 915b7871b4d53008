import {expect, test} from 'vitest';
import {planAhead} from '../../source/loading/plan-ahead.ts';

function* countingTo(last: number, seen: number[] = []) {
	for (let number = 1; number <= last; number++) {
		seen.push(number);
		yield number;
	}
}

const turns = async (count: number): Promise<void> => {
	for (let turn = 0; turn < count; turn++) await new Promise(resolve => setImmediate(resolve));
};

test('all comes in its order, asked for at once or later', async () => {
	const planned = planAhead(countingTo(5));
	expect(planned.next().value).toBe(1);
	await turns(2);
	expect([2, 3, 4, 5].map(() => planned.next().value)).toEqual([2, 3, 4, 5]);
	expect(planned.next()).toEqual({value: undefined, done: true});
});

test('a few are worked out before they are asked for, and no more than that', async () => {
	const seen: number[] = [];
	planAhead(countingTo(100, seen), 3);
	expect(seen).toEqual([]);
	await turns(10);
	expect(seen).toEqual([1, 2, 3]);
});

test('nothing more is worked out once it is stopped', async () => {
	const seen: number[] = [];
	const planned = planAhead(countingTo(100, seen));
	planned.next();
	planned.stop();
	await turns(5);
	expect(seen).toEqual([1]);
});
