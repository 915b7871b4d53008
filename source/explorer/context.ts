import type {Document} from '../corpus/document.ts';
import type {Hit} from '../search/search-index.ts';
import type {Span} from '../text/span.ts';
import {geometryOf} from './geometry.ts';
import {type Layout, layoutDocument} from './layout-document.ts';
import {type FindMatches, matchesIn} from './matches.ts';
import type {Services} from './services.ts';
import type {State} from './state.ts';

/**
 * What reducing and drawing need to know besides the state: the corpus, the search, and what is
 * dear to compute. Pure as seen from outside: the same question always gets the same answer, and
 * soon after the very same object.
 */
export type Context = {
	readonly documents: readonly Document[];
	readonly corpusName: string;
	readonly plain: boolean;
	find(query: string): readonly Hit[];
	findMatches: FindMatches;
	reasonOf: Services['reasonOf'];
	toJson: Services['toJson'];
	/** The selected document; undefined when nothing is. */
	documentFor(state: State): Document | undefined;
	/** The layout of the selected document as the state wants it; undefined when nothing is selected. */
	layoutFor(state: State): Layout | undefined;
	/** The hits in that layout: of the find query, or else of the filter. None without a query. */
	matchesFor(state: State): readonly Span[];
	/** Where a query is first met in a document's clean text, as far as a list needs to look. */
	firstInText(document: Document, query: string): Span | undefined;
};

export type ContextOptions = Pick<
	Context,
	'documents' | 'corpusName' | 'find' | 'findMatches' | 'reasonOf' | 'toJson'
> & {
	readonly plain?: boolean | undefined;
};

/** Enough for both panes' neighbours and the three views of a document. */
const layoutsKept = 8;

/** A hit deeper in a text than this is not shown in the list; UTF-16 code units. */
const lookedThrough = 100_000;

const noSpans: readonly Span[] = [];

export const createContext = (options: ContextOptions): Context => {
	const {documents, corpusName, find, findMatches, reasonOf, toJson, plain = false} = options;
	const layouts = new Map<string, Layout>();
	const matches = new WeakMap<Layout, {query: string; spans: readonly Span[]}>();

	const firsts = new WeakMap<Document, {query: string; span: Span | undefined}>();

	const documentFor = (state: State): Document | undefined => {
		const index = selectedDocument(state, documents.length);
		return index === undefined ? undefined : documents[index];
	};

	const layoutFor = (state: State): Layout | undefined => {
		const document = documentFor(state);
		const geometry = geometryOf(state.size);
		if (!document || !geometry) return undefined;
		const script = state.view === 'clean' ? state.script : 'found';
		const {measure} = geometry;
		const key = `${document.id} ${state.view} ${script} ${measure}`;
		let layout = layouts.get(key);
		if (layout) {
			layouts.delete(key);
		} else {
			const convert = script === 'found' ? undefined : state.converters[script];
			layout = layoutDocument(document, {view: state.view, convert, measure, plain});
			if (layouts.size >= layoutsKept) layouts.delete(layouts.keys().next().value!);
		}

		layouts.set(key, layout);
		return layout;
	};

	return {
		documents,
		corpusName,
		plain,
		find,
		findMatches,
		reasonOf,
		toJson,
		documentFor,
		layoutFor,
		matchesFor(state) {
			const query = soughtIn(state);
			const layout = query === '' ? undefined : layoutFor(state);
			if (!layout) return noSpans;
			const known = matches.get(layout);
			if (known?.query === query) return known.spans;
			const spans = matchesIn(layout, documentFor(state)!, query, findMatches);
			matches.set(layout, {query, spans});
			return spans;
		},
		firstInText(document, query) {
			const known = firsts.get(document);
			if (known?.query === query) return known.span;
			const [span] = findMatches(document.text.slice(0, lookedThrough), query);
			firsts.set(document, {query, span});
			return span;
		},
	};
};

/** What is sought in the text on show. */
export const soughtIn = ({find, query}: State): string =>
	(find.trim() === '' ? query : find).trim();

/** How many documents are listed. */
export const listLength = ({hits}: State, total: number): number => hits?.length ?? total;

/** The document in a row of the list, as an index into the corpus. */
export const documentInRow = (
	{hits, order}: State,
	row: number,
	total: number,
): number | undefined => {
	if (hits) return hits[row]?.document;
	if (order) return order[row];
	return row < total ? row : undefined;
};

export const selectedDocument = (state: State, total: number): number | undefined =>
	documentInRow(state, state.selected, total);
