import {learnInSteps} from '../cleaning/templates/learn-templates.ts';
import {createSample} from '../cleaning/templates/sample.ts';
import type {Sighting} from '../cleaning/templates/sighting.ts';
import {
	fewestWeak,
	isStrong,
	type Recurrences,
	type Templates,
} from '../cleaning/templates/templates.ts';
import type {Task} from './task.ts';

/** Lines of documents that are remembered, at four bytes each. */
const mostLines = 1 << 22;

/** Milliseconds of learning before a key is looked for. */
const longestTurn = 8;

/** Learns while documents come in which lines recur, and knows which tasks have such lines. */
export type Learning = {
	see(task: Task, sightings: readonly Sighting[]): void;
	/** Resolves to what was learnt; others have their turn meanwhile. */
	learn(): Promise<Templates>;
	/**
	 * Tasks with documents that `templates` may take lines from, in their order; where not all was
	 * remembered, perhaps others too.
	 */
	tasksWith(templates: Templates): readonly Task[];
};

/** The lines of some documents, shortened; those of a document begin at its start. */
type Lines = {
	readonly sites: Float64Array;
	readonly starts: Uint32Array;
	readonly lines: Uint32Array;
};

/** A part of a key will do: a task too many is only work. */
const shortened = (key: number): number => key % 2 ** 32;

const linesOf = (sightings: readonly Sighting[]): Lines => {
	const starts = new Uint32Array(sightings.length + 1);
	sightings.forEach(({lines}, at) => {
		starts[at + 1] = starts[at]! + lines.length;
	});
	const lines = new Uint32Array(starts[sightings.length]!);
	sightings.forEach(({lines: keys}, document) => {
		for (let at = 0; at < keys.length; at++) lines[starts[document]! + at] = shortened(keys[at]!);
	});
	return {
		sites: Float64Array.from(sightings, ({site}) => site),
		starts,
		lines,
	};
};

/** What a line that recurs counts towards being taken: 1 is enough. */
type Weights = ReadonlyMap<number, number>;

const weightsOf = ({documents: of, lines}: Recurrences): Weights =>
	new Map(
		Array.from(lines, ([line, documents]) => [
			shortened(line),
			isStrong(documents, of) ? 1 : 1 / fewestWeak,
		]),
	);

const nothing: Weights = new Map();

/** Whether one of the documents has lines enough that recur on its site or anywhere. */
const mayChange = ({sites, starts, lines}: Lines, weights: ReadonlyMap<number, Weights>): boolean =>
	sites.some((site, document) => {
		const here = weights.get(site) ?? nothing;
		const anywhere = weights.get(0) ?? nothing;
		let sum = 0;
		for (let at = starts[document]!; at < starts[document + 1]! && sum < 1; at++) {
			const line = lines[at]!;
			sum += Math.max(here.get(line) ?? 0, anywhere.get(line) ?? 0);
		}

		return sum >= 1;
	});

/** Learns from what it sees; remembers which documents have which of `most` lines, no more. */
export const createLearning = (most = mostLines): Learning => {
	const sample = createSample();
	const tasks = new Map<number, {readonly task: Task; seen: Lines[] | undefined}>();
	let left = most;
	return {
		see(task, sightings) {
			if (sightings.length === 0) return;
			for (const sighting of sightings) sample.add(sighting);
			const known = tasks.get(task.number) ?? {task, seen: []};
			tasks.set(task.number, known);
			const lines = linesOf(sightings);
			left -= lines.lines.length;
			if (left < 0) known.seen = undefined;
			known.seen?.push(lines);
		},
		async learn() {
			await new Promise(resolve => setImmediate(resolve));
			const steps = learnInSteps(sample.sightings());
			let turn = performance.now();
			for (;;) {
				const {value, done} = steps.next();
				if (done) return value;
				if (performance.now() - turn < longestTurn) continue;
				await new Promise(resolve => setImmediate(resolve));
				turn = performance.now();
			}
		},
		tasksWith({sites}) {
			if (sites.size === 0) return [];
			const weights = new Map(Array.from(sites, ([site, of]) => [site, weightsOf(of)]));
			return [...tasks.values()]
				.filter(({seen}) => !seen || seen.some(lines => mayChange(lines, weights)))
				.map(({task}) => task)
				.sort((a, b) => a.number - b.number);
		},
	};
};
