import type {Hits} from '../../search/hits.ts';
import type {SearchIndex} from '../../search/search-index.ts';

/** Time, as far as the explorer knows of it. */
export type Slices = {
	/** Milliseconds, from whenever. */
	now(): number;
	/** Does work when what has come in meanwhile, keys above all, has been seen to. */
	later(work: () => void): void;
};

export type SteppedSearch = {
	/**
	 * The hits of a query ('' drops the one before) as far as they are known: at once by labels and facts, and those of bodies
	 * too if they take but a moment; else they follow, unless another query is asked for before.
	 */
	find(query: string): Hits;
	/** The same of a corpus that has grown since: what is known stays, until all is known anew. */
	findAgain(query: string): Hits;
	/** The hits of a query, all of them at once: of documents that have changed. */
	findNow(query: string): Hits;
	/** Whether hits of the query are still to come. */
	isSearching(query: string): boolean;
};

type Steps = ReturnType<SearchIndex['findInSteps']>;

type Run = {
	readonly query: string;
	readonly steps: Steps;
	/** What the search has answered last, and how often it has answered. */
	hits: Hits;
	answers: number;
	/** It has paused without an answer: the next one is the last one, if it comes. */
	paused: boolean;
	/** What came in meanwhile is not among its answers. */
	stale: boolean;
};

/** Milliseconds that a search goes on before a key may come in between: half a frame. */
const slice = 8;

/** Milliseconds for which the frame that answers a key may wait for more than the first answer. */
const moment = 3;

const none: Hits = new Uint32Array();

/** A search that answers at once, however long it takes. */
export const wholeSearch = (find: SearchIndex['find']): SteppedSearch => ({
	find: query => (query === '' ? none : find(query)),
	findAgain: find,
	findNow: find,
	isSearching: () => false,
});

/**
 * Searches so that typing never waits: bodies are searched in slices, and a search is dropped when
 * another one is asked for. `onFound` is told when all hits of a query are known that were not at once.
 */
export const createSteppedSearch = (
	{find, findInSteps}: Pick<SearchIndex, 'find' | 'findInSteps'>,
	{now, later}: Slices,
	onFound: (query: string) => void,
): SteppedSearch => {
	/** The query asked for last, and its hits as far as they are known. */
	let known: {readonly query: string; readonly hits: Hits} = {query: '', hits: none};
	let run: Run | undefined;

	const begin = (query: string): Run => ({
		query,
		steps: findInSteps(query),
		hits: none,
		answers: 0,
		paused: false,
		stale: false,
	});

	/** Goes on for a slice, but at least to the first answer; answers whether all is known. */
	const goOn = (current: Run, time: number): boolean => {
		const end = now() + time;
		while (current.answers === 0 || now() < end) {
			const {value, done} = current.steps.next();
			if (done) return true;
			if (value) {
				current.hits = value;
				current.answers++;
			} else {
				current.paused = true;
			}
		}

		return false;
	};

	const goOnLater = (current: Run): void => {
		later(() => {
			if (run !== current) return;
			if (!goOn(current, slice)) {
				goOnLater(current);
				return;
			}

			// A search that ends without its last answer was overtaken by documents that came in.
			const isWhole = !current.paused || current.answers > 1;
			const again = !isWhole || current.stale ? begin(current.query) : undefined;
			if (isWhole) known = current;
			run = again;
			if (isWhole) onFound(current.query);
			if (again && run === again) goOnLater(again);
		});
	};

	const search = (query: string): Hits => {
		if (query === known.query) return known.hits;
		const next = begin(query);
		run = query === '' || goOn(next, moment) ? undefined : next;
		known = next;
		if (run) goOnLater(run);
		return known.hits;
	};

	return {
		find: search,
		findAgain(query) {
			if (query !== known.query) return search(query);
			if (run) {
				run.stale = true;
			} else {
				run = begin(query);
				goOnLater(run);
			}

			return known.hits;
		},
		findNow(query) {
			run = undefined;
			known = {query, hits: find(query)};
			return known.hits;
		},
		isSearching: query => run?.query === query && query !== '',
	};
};
