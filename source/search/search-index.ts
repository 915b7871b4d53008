import {countValues, type ValueCount} from './count-values.ts';
import {type FoldedDocuments, foldDocuments, inParts, type Searchable} from './folded-documents.ts';
import {everyOf, type Hits} from './hits.ts';
import type {Lane} from './lane.ts';
import {createLanes, type KnownRepeats} from './lanes.ts';
import {matchTerm} from './match-term.ts';
import {type FieldName, parseQuery, type Term} from './parse-query.ts';
import {rank} from './rank.ts';
import {readingSets} from './reading-sets.ts';
import {createScorePool, type Scores} from './score.ts';
import {scoreQuery} from './score-query.ts';

export type {Searchable} from './folded-documents.ts';

export type SearchIndex = {
	readonly size: number;
	/** The hits, best first; every document in the order given when the query is empty. */
	find(query: string): Hits;
	/**
	 * The same in steps of a few milliseconds, for a reader who goes on typing: the first yields what
	 * is found by labels and facts, the last all; those between, while bodies are searched, yield
	 * nothing. Whoever does not need the rest does not ask for it; where documents are added
	 * meanwhile, it ends early.
	 */
	findInSteps(query: string): Generator<Hits | undefined, void, void>;
	/** Counts what a field says in the documents marked with 1: see count-values. */
	countField(name: FieldName, marked: Uint8Array, length?: number): readonly ValueCount[];
	/**
	 * Does a piece of the work that the first queries would otherwise wait for, and answers whether
	 * there is more: for idle moments. A piece takes some 10 ms, at 100,000 documents up to 100.
	 */
	prepare(): boolean;
};

/** A search index that takes in a corpus while it is being loaded. */
export type GrowingSearchIndex = SearchIndex & {
	/** Adds documents behind those there are. */
	add(documents: FoldedDocuments): void;
};

/** While a query is typed, its earlier terms stay the same: their scores are kept. */
const maxKeptTerms = 8;

const lastOf = (steps: Iterable<Hits | undefined>): Hits => {
	let hits: Hits = new Uint32Array();
	for (const found of steps) hits = found ?? hits;
	return hits;
};

const noRepeats: KnownRepeats = {count: 0, isAlone: () => true};

/** An index without documents yet. */
export const createSearchIndex = (repeats = noRepeats): GrowingSearchIndex => {
	const lanes = createLanes(repeats);
	const kept = new Map<string, Scores>();
	/** What is being found for the query asked last. */
	const unfinished = new Map<string, Scores>();
	let pool = createScorePool(0);
	let asked = 0;
	const prepared = new Set<Lane>();
	let readable = false;

	/** A negated term is scored like any other; repeats are found while it is kept. */
	const keyOf = (term: Term): string =>
		JSON.stringify({...term, negated: false, repeats: term.field?.name === 'has' && repeats.count});

	const keep = (key: string, scores: Scores): void => {
		// Put last what was used last; what was not used for longest goes.
		kept.delete(key);
		kept.set(key, scores);
		if (kept.size <= maxKeptTerms) return;
		const oldest: string = kept.keys().next().value!;
		pool.giveBack(kept.get(oldest)!);
		kept.delete(oldest);
	};

	function* hitsInSteps(text: string, early: boolean): Generator<Hits | undefined, void, void> {
		const query = parseQuery(text);
		const {size} = lanes;
		if (query.clauses.length === 0) {
			yield everyOf(size);
			return;
		}

		const mine = ++asked;
		// Whoever asked before and has not come to an end will not: see findInSteps.
		for (const scores of unfinished.values()) pool.giveBack(scores);
		unfinished.clear();
		const scores = new Map<string, Scores>();
		const work: Array<readonly [string, Generator<void, void, void>]> = [];
		for (const term of query.clauses.flat()) {
			const key = keyOf(term);
			if (scores.has(key)) continue;
			const known = kept.get(key);
			scores.set(key, known ?? pool.take());
			if (known) {
				kept.delete(key);
				kept.set(key, known);
				continue;
			}

			const steps = matchTerm(lanes, term, scores.get(key)!);
			steps.next();
			unfinished.set(key, scores.get(key)!);
			work.push([key, steps]);
		}

		const answer = (): Hits => {
			const taken: Scores[] = [];
			const take = (): Scores => {
				taken.push(pool.take());
				return taken.at(-1)!;
			};
			const hits = rank(scoreQuery(lanes, query, term => scores.get(keyOf(term))!, take));
			for (const each of taken) pool.giveBack(each);
			return hits;
		};

		if (early) yield answer();
		for (const [, steps] of work) {
			for (const _ of steps) {
				yield;
				if (asked !== mine || lanes.size > size) return;
			}
		}

		if (asked !== mine || lanes.size > size) return;
		if (!early || work.length > 0) yield answer();
		// Only now: to keep one may be to give up another that is asked for here.
		for (const [key] of work) {
			unfinished.delete(key);
			keep(key, scores.get(key)!);
		}
	}

	return {
		get size() {
			return lanes.size;
		},
		find: query => lastOf(hitsInSteps(query, false)),
		findInSteps: query => hitsInSteps(query, true),
		countField: (name, marked, length) => countValues(lanes.field(name), marked, length),
		prepare() {
			if (!readable) {
				readingSets();
				readable = true;
				return true;
			}

			const lane = [...lanes.labels.lanes, ...lanes.facts.lanes].find(each => !prepared.has(each));
			lane?.postings();
			lane?.initialPairs();
			if (lane) prepared.add(lane);
			return lane !== undefined;
		},
		add(documents) {
			kept.clear();
			unfinished.clear();
			lanes.add(documents);
			pool = createScorePool(lanes.size);
		},
	};
};

/** An index of documents at hand. Nothing is folded before the first query that needs it. */
export const buildSearchIndex = (
	documents: readonly Searchable[],
	repeats = noRepeats,
): SearchIndex => {
	let whole: GrowingSearchIndex | undefined;
	const folded = (): GrowingSearchIndex => {
		if (!whole) {
			whole = createSearchIndex(repeats);
			for (const part of inParts(documents)) whole.add(foldDocuments(part));
		}

		return whole;
	};

	const isEmpty = (query: string): boolean => parseQuery(query).clauses.length === 0;
	return {
		size: documents.length,
		find: query => (isEmpty(query) ? everyOf(documents.length) : folded().find(query)),
		*findInSteps(query) {
			if (isEmpty(query)) yield everyOf(documents.length);
			else yield* folded().findInSteps(query);
		},
		countField: (name, marked, length) => folded().countField(name, marked, length),
		prepare: () => (whole ? whole.prepare() : folded().size > 0),
	};
};
