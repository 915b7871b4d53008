import {beforeEach, describe, expect, test} from 'vitest';
import {
	createSteppedSearch,
	type SteppedSearch,
} from '../../../source/explorer/finding/stepped-search.ts';
import {type Hit, type Hits, hitDocument} from '../../../source/search/hits.ts';
import {hitsOf} from '../../search/hits-of.ts';

const title = (document: number): Hit => ({document, tier: 'title'});
const body = (document: number): Hit => ({document, tier: 'body'});

/** Milliseconds of a step through texts, so that the second one ends a slice; titles take one. */
const stepTime = 5;

let now: number;
let waiting: Array<() => void>;
let found: string[];
/** Queries begun, and steps taken, in words. */
let work: string[];
let size: number;
let search: SteppedSearch;

const runNext = (): void => waiting.shift()?.();

const numbers = (hits: Hits): readonly number[] => Array.from(hits, hitDocument);

beforeEach(() => {
	now = 0;
	waiting = [];
	found = [];
	work = [];
	size = 3;
	const all = (query: string): Hits =>
		hitsOf(
			query === 'none'
				? []
				: [title(0), ...Array.from({length: size - 1}, (_, at) => body(at + 1))],
		);
	search = createSteppedSearch(
		{
			find: all,
			*findInSteps(query) {
				const before = size;
				work.push(query);
				now++;
				yield hitsOf(query === 'none' ? [] : [title(0)]);
				if (query === 'quick') return;
				for (let part = 0; part < 4; part++) {
					now += stepTime;
					work.push(`${query} ${part}`);
					yield;
					if (size > before) return;
				}

				yield all(query);
			},
		},
		{now: () => now, later: run => waiting.push(run)},
		query => found.push(query),
	);
});

describe('a search in slices', () => {
	test('answers at once what it knows, and the rest when it has time', () => {
		expect(numbers(search.find('river'))).toEqual([0]);
		expect(search.isSearching('river')).toBe(true);
		expect(found).toEqual([]);
		while (waiting.length > 0) runNext();
		expect(found).toEqual(['river']);
		expect(search.isSearching('river')).toBe(false);
		expect(numbers(search.find('river'))).toEqual([0, 1, 2]);
	});

	test('waits for nothing where there is nothing to wait for', () => {
		expect(numbers(search.find('quick'))).toEqual([0]);
		expect(search.isSearching('quick')).toBe(false);
		expect(waiting).toEqual([]);
	});

	test('is dropped when something else is sought', () => {
		search.find('river');
		runNext();
		const taken = work.length;
		search.find('quick');
		while (waiting.length > 0) runNext();
		expect(work.slice(taken)).toEqual(['quick']);
		expect(found).toEqual([]);
	});

	test('is dropped when nothing is sought any more', () => {
		search.find('river');
		expect(search.find('')).toHaveLength(0);
		const taken = work.length;
		while (waiting.length > 0) runNext();
		expect(work).toHaveLength(taken);
	});

	test('takes no slice longer than half a frame and a step', () => {
		search.find('river');
		while (waiting.length > 0) {
			const before = now;
			runNext();
			expect(now - before).toBeLessThan(8 + stepTime);
		}
	});
});

describe('while a corpus grows', () => {
	const finish = (): void => {
		while (waiting.length > 0) runNext();
	};

	test('what is known stays until all is known anew', () => {
		search.find('river');
		finish();
		size = 4;
		expect(numbers(search.findAgain('river'))).toEqual([0, 1, 2]);
		expect(search.isSearching('river')).toBe(true);
		finish();
		expect(numbers(search.find('river'))).toEqual([0, 1, 2, 3]);
		expect(found).toEqual(['river', 'river']);
	});

	test('a search that was overtaken begins again', () => {
		search.find('river');
		size = 5;
		search.findAgain('river');
		finish();
		expect(numbers(search.find('river'))).toEqual([0, 1, 2, 3, 4]);
		expect(search.isSearching('river')).toBe(false);
	});

	test('a document that changed is looked for at once', () => {
		search.find('river');
		size = 4;
		expect(numbers(search.findNow('river'))).toEqual([0, 1, 2, 3]);
		finish();
		expect(found).toEqual([]);
	});
});
