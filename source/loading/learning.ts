import {learnTemplates} from '../cleaning/templates/learn-templates.ts';
import {createSample} from '../cleaning/templates/sample.ts';
import type {Sighting} from '../cleaning/templates/sighting.ts';
import type {Templates} from '../cleaning/templates/templates.ts';
import type {Task} from './task.ts';

/** Lines of tasks that are remembered, at four bytes each. */
const mostLines = 1 << 22;

/** Learns while documents come in which lines recur, and knows which tasks have such lines. */
export type Learning = {
	see(task: Task, sightings: readonly Sighting[]): void;
	learn(): Templates;
	/** Tasks with lines of `templates`, in their order; without memory for all, perhaps others too. */
	tasksWith(templates: Templates): readonly Task[];
};

/** A part of a key will do: a task too many is only work. */
const shortened = (key: number): number => key % 2 ** 32;

export const createLearning = (most = mostLines): Learning => {
	const sample = createSample();
	const tasks = new Map<number, {readonly task: Task; lines: Set<number> | undefined}>();
	let left = most;
	return {
		see(task, sightings) {
			if (sightings.length === 0) return;
			const known = tasks.get(task.number) ?? {task, lines: new Set<number>()};
			tasks.set(task.number, known);
			for (const sighting of sightings) {
				sample.add(sighting);
				const {lines} = known;
				if (!lines) continue;
				left += lines.size;
				for (const line of sighting.lines) lines.add(shortened(line));
				left -= lines.size;
				if (left >= 0) continue;
				left += lines.size;
				known.lines = undefined;
			}
		},
		learn: () => learnTemplates(sample.sightings()),
		tasksWith({sites}) {
			const recurring = new Set<number>();
			for (const {lines} of sites.values()) {
				for (const line of lines.keys()) recurring.add(shortened(line));
			}

			const isWith = (lines: Set<number> | undefined): boolean =>
				!lines || [...recurring].some(line => lines.has(line));
			return [...tasks.values()]
				.filter(({lines}) => recurring.size > 0 && isWith(lines))
				.map(({task}) => task)
				.sort((a, b) => a.number - b.number);
		},
	};
};
