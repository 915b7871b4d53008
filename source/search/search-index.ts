import {createFacts, type Facts} from './facts.ts';
import {createLanes} from './lane.ts';
import {type Lanes, matchTerm} from './match-term.ts';
import {type FieldName, parseQuery, type Term} from './parse-query.ts';
import {readingSets} from './reading-sets.ts';
import {type MatchTier, type Scores, tierOf} from './score.ts';
import {scoreQuery} from './score-query.ts';

/** What the search knows of a document. Clean texts: injected readings must be gone. */
export type Searchable = {
	/** The title, or what stands in for it. */
	readonly label: string;
	/** Date, source, people, path: what the metadata block shows, one value each. */
	readonly facts: readonly string[];
	/** The facts that can be asked for by name: `date:2022-09 source:重庆`. Dates are ISO 8601. */
	readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
	/** The clean text. */
	readonly body: string;
};

/** Why a document is a hit; `every` is the answer to an empty query. */
export type Tier = 'every' | MatchTier;

/** `document` is the index into the list that the search index was built from. */
export type Hit = {readonly document: number; readonly tier: Tier};

export type SearchIndex = {
	readonly size: number;
	/** The hits, best first; every document in the order given when the query is empty. */
	find(query: string): readonly Hit[];
	/**
	 * Does a piece of the work that the first queries would otherwise wait for, and answers whether
	 * there is more: for idle moments. A piece takes some 10 ms, at 100,000 documents up to 100.
	 */
	prepare(): boolean;
};

/** While a query is typed, its earlier terms stay the same: their scores are kept. */
const maxKeptTerms = 8;

/** A score (31 bits) and a document (22) fill the 53 bits in which a number is exact. */
const maxDocuments = 2 ** 22;

/** The documents that match, best first; among equals those that come first in the corpus. */
const ranked = ({of, documents}: Scores): readonly Hit[] => {
	// Together they make one number, which sorts faster than a pair.
	const keys = Float64Array.from(documents, document => of[document]! * maxDocuments + document);
	return Array.from(keys.sort(), key => ({
		document: key % maxDocuments,
		tier: tierOf(Math.floor(key / maxDocuments)),
	}));
};

const createAllLanes = (documents: readonly Searchable[]): Lanes => {
	const fields = new Map<FieldName, Facts>();
	return {
		size: documents.length,
		labels: createLanes(documents.map(({label}) => label)),
		facts: createFacts(documents.map(({facts}) => facts)),
		bodies: createLanes(documents.map(({body}) => body)),
		field(name) {
			const known =
				fields.get(name) ?? createFacts(documents.map(({fields}) => fields?.[name] ?? []));
			fields.set(name, known);
			return known;
		},
	};
};

/** Nothing is folded before the first query that needs it. */
export const buildSearchIndex = (documents: readonly Searchable[]): SearchIndex => {
	let lanes: Lanes | undefined;
	const kept = new Map<string, Scores>();

	const allLanes = (): Lanes => {
		lanes ??= createAllLanes(documents);
		return lanes;
	};

	const pieces: Array<() => unknown> = [
		allLanes,
		readingSets,
		() => allLanes().labels.map(lane => lane.initialPairs()),
		() => allLanes().facts.lanes.map(lane => lane.initialPairs()),
	];

	const scoresOf = (term: Term): Scores => {
		// A negated term is scored like any other.
		const key = JSON.stringify({...term, negated: false});
		const scores = kept.get(key) ?? matchTerm(allLanes(), term);
		// Put last what was used last; what was not used for longest goes.
		kept.delete(key);
		kept.set(key, scores);
		if (kept.size > maxKeptTerms) kept.delete(kept.keys().next().value!);
		return scores;
	};

	return {
		size: documents.length,
		find(text) {
			const query = parseQuery(text);
			if (query.clauses.length === 0) {
				return documents.map((_, document) => ({document, tier: 'every'}));
			}

			return ranked(scoreQuery(allLanes(), query, scoresOf));
		},
		prepare() {
			pieces.shift()?.();
			return pieces.length > 0;
		},
	};
};
