import {expect, test} from 'vitest';
import {groupRepeats} from '../../source/loading/group-repeats.ts';

/** A library with so many pieces left to group. */
const libraryWith = (pieces: number) => {
	const done: string[] = [];
	let left = pieces;
	return {
		done,
		more(count: number) {
			left += count;
		},
		groupOn() {
			if (left > 0) done.push(`piece ${left--}`);
			return left > 0;
		},
		complete() {
			done.push('complete');
		},
	};
};

test('all is grouped before a library is complete', async () => {
	const library = libraryWith(3);
	const grouping = groupRepeats(library);
	grouping.wait();
	library.more(1);
	await grouping.finish();
	expect(library.done).toEqual(['piece 4', 'piece 3', 'piece 2', 'piece 1', 'complete']);
});

test('grouping begins after whatever is done at once', async () => {
	const library = libraryWith(1);
	const finished = groupRepeats(library).finish();
	expect(library.done).toEqual([]);
	await finished;
	expect(library.done).toEqual(['piece 1', 'complete']);
});

test('a library without documents is complete', async () => {
	const library = libraryWith(0);
	await groupRepeats(library).finish();
	expect(library.done).toEqual(['complete']);
});
