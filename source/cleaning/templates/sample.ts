import type {Sighting} from './sighting.ts';

/** Keys of lines held at most: eight megabytes, and some forty thousand documents with their frames. */
const mostKeys = 1 << 20;

/** All ids are below this. */
const ids = 2 ** 53;

/**
 * Documents that templates are learnt from: all of them, or where they are too many those whose id is
 * below a limit, which halves whenever memory runs short. As ids are hashes, that is a fair sample;
 * and as the limit depends on nothing but what was seen, so does the sample: in whatever order, on
 * however many machines, documents are seen, the same ones are left. (Gibbons' distinct sampling.)
 */
export type Sample = {
	/** How often the limit was halved. */
	readonly halvings: number;
	readonly size: number;
	/** In the order of their ids. */
	sightings(): readonly Sighting[];
	add(sighting: Sighting): void;
	/** Takes in another sample, as if its documents had been seen here. */
	merge(other: Pick<Sample, 'halvings' | 'sightings'>): void;
};

/** A sample that remembers `most` keys of lines at most. */
export const createSample = (most = mostKeys): Sample => {
	const kept = new Map<number, Sighting>();
	let keys = 0;
	let halvings = 0;

	const limit = (): number => ids / 2 ** halvings;

	const raise = (to: number): void => {
		if (to <= halvings) return;
		halvings = to;
		for (const [id, {lines}] of kept) {
			if (id < limit()) continue;
			kept.delete(id);
			keys -= lines.length;
		}
	};

	const add = (sighting: Sighting): void => {
		if (sighting.id >= limit() || kept.has(sighting.id)) return;
		kept.set(sighting.id, sighting);
		keys += sighting.lines.length;
		while (keys > most) raise(halvings + 1);
	};

	return {
		get halvings() {
			return halvings;
		},
		get size() {
			return kept.size;
		},
		// Numbers by themselves are sorted many times faster than what they lead to.
		sightings: () => Array.from(Float64Array.from(kept.keys()).sort(), id => kept.get(id)!),
		add,
		merge(other) {
			raise(other.halvings);
			for (const sighting of other.sightings()) add(sighting);
		},
	};
};
