import {expect, test} from 'vitest';
import type {Sighting} from '../../source/cleaning/templates/sighting.ts';
import {createLearning} from '../../source/loading/learning.ts';
import type {Task} from '../../source/loading/task.ts';

const taskOf = (number: number): Task => ({number, files: [], bytes: 0});

/** A document of site 1 with a text of its own. */
const seen = (id: number, ...lines: number[]): Sighting => ({
	id,
	site: 1,
	signs: [id, id, id],
	lines: [1000 + id, ...lines],
});

const numbersOf = (tasks: readonly Task[]): readonly number[] => tasks.map(({number}) => number);

test('only tasks with documents that may change are read again, in their order', async () => {
	const learning = createLearning();
	for (let id = 0; id < 40; id++) learning.see(taskOf(3), [seen(id, 7)]);
	for (let id = 40; id < 60; id++) learning.see(taskOf(1), [seen(id)]);
	learning.see(
		taskOf(0),
		[60, 61, 62].map(id => seen(id, 8, 9)),
	);
	learning.see(taskOf(2), [seen(63, 9)]);
	const templates = await learning.learn();
	// Line 7 is a template by itself, lines 8 and 9 are two together.
	expect(numbersOf(learning.tasksWith(templates))).toEqual([0, 3]);
});

test('of a collection in which nothing recurs nothing is read again', async () => {
	const learning = createLearning();
	for (let id = 0; id < 40; id++) learning.see(taskOf(id), [seen(id)]);
	expect(learning.tasksWith(await learning.learn())).toEqual([]);
});

test('what was too much to remember is read again', async () => {
	const learning = createLearning(20);
	for (let id = 0; id < 10; id++) learning.see(taskOf(0), [seen(id, 7)]);
	for (let id = 10; id < 20; id++) learning.see(taskOf(1), [seen(id)]);
	expect(numbersOf(learning.tasksWith(await learning.learn()))).toEqual([0, 1]);
});
