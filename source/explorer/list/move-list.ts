import {hitDocument} from '../../search/hits.ts';
import {type Context, listLength, selectedDocument} from '../state/context.ts';
import {become, type Reduction, say} from '../state/reduction.ts';
import {focusOf, type State} from '../state/state.ts';
import {rowsOf} from './list-rows.ts';
import {type Order, type SortChoice, sortedOrder, sortHits} from './sort-documents.ts';

/** Moves the selection; at the ends it stays and says so. */
export const moveInList = (state: State, by: number, {corpus, words}: Context): Reduction => {
	const last = listLength(state, corpus.size) - 1;
	if (last < 0) return say(state, words.noDocuments);
	const selected = Math.max(0, Math.min(last, state.selected + by));
	if (selected === state.selected && by !== 0)
		return say(state, by < 0 ? words.atFirst : words.atLast);
	return become({...state, selected});
};

/** The list with its rows as they follow from all else. */
export const withRows = (state: State, {corpus, repeats}: Context): State => ({
	...state,
	rows:
		state.repeats === 'folded' ? rowsOf(state, corpus.size, repeats, corpus.columns) : undefined,
});

/**
 * Filters the list and selects the first hit, which is the best. Without a filter the document that
 * was selected stays so.
 */
export const filterList = (state: State, query: string, context: Context): State => {
	const {order, sort} = state;
	const isEmpty = query.trim() === '';
	const found = context.search.find(isEmpty ? '' : query);
	const hits = isEmpty ? undefined : sortHits(found, order, sort);
	const searching = context.search.isSearching(query);
	const {match: _, ...reading} = state.reading;
	const filtered = withRows({...state, query, hits, searching, selected: 0, reading}, context);
	const document = selectedDocument(state, context.corpus.size);
	return hits ? filtered : {...filtered, selected: rowOf(filtered, document, context)};
};

/** Lists the documents in another order, and shows the first; who reads one stays with it. */
export const sortList = (state: State, sort: SortChoice, context: Context): State => {
	const {corpus} = context;
	const order = sortedOrder(corpus.columns(), sort);
	const hits = state.hits && sortHits(context.search.find(state.query), order, sort);
	const sorted = withRows({...state, sort, order, hits}, context);
	const reads = focusOf(state.mode) === 'reading';
	const document = selectedDocument(state, corpus.size);
	return {...sorted, selected: reads ? rowOf(sorted, document, context) : 0};
};

/** The row of a document in the list, or of the one that stands for it; the first when neither is listed. */
export const rowOf = (state: State, document: number | undefined, {repeats}: Context): number => {
	if (document === undefined) return 0;
	const {hits, order, rows} = state;
	if (rows) {
		const row = rows.documents.indexOf(document);
		if (row >= 0 || repeats.isAlone(document)) return Math.max(0, row);
		const root = repeats.rootOf(document);
		return Math.max(
			0,
			rows.documents.findIndex(other => repeats.rootOf(other) === root),
		);
	}

	const row = hits
		? hits.findIndex(hit => hitDocument(hit) === document)
		: order
			? order.indexOf(document)
			: document;
	return Math.max(0, row);
};

/**
 * The list of a corpus that has grown; what is selected stays so. In another order than that of
 * loading, what is new comes last until loading is over: rows do not jump about all the while.
 */
export const listAgain = (
	state: State,
	context: Context,
	isOver: boolean,
	find = context.search.findAgain,
): State => {
	const {corpus, search} = context;
	const document = selectedDocument(state, corpus.size);
	const order = isOver
		? sortedOrder(corpus.columns(), state.sort)
		: withRest(state.order, corpus.size);
	const hits = state.hits && sortHits(find(state.query), order, state.sort);
	const searching = search.isSearching(state.query);
	const grown = withRows({...state, order, hits, searching}, context);
	return {...grown, selected: rowOf(grown, document, context)};
};

/**
 * The list with the hits that were not known at once. The selected document stays in its row on the
 * screen: what comes in above it moves up.
 */
export const listFound = (state: State, context: Context): State => {
	const {order, sort, query, listTop} = state;
	const {corpus, search} = context;
	const hits = sortHits(search.find(query), order, sort);
	const found = withRows({...state, hits, searching: search.isSearching(query)}, context);
	const document = selectedDocument(state, corpus.size);
	if (document === undefined) return {...found, selected: 0};
	const selected = rowOf(found, document, context);
	return {...found, selected, listTop: Math.max(0, listTop + selected - state.selected)};
};

/** The list with one document for each text, or with all; what is selected stays so. */
export const listRepeats = (state: State, choice: State['repeats'], context: Context): State => {
	const document = selectedDocument(state, context.corpus.size);
	const listed = withRows({...state, repeats: choice}, context);
	return {...listed, selected: rowOf(listed, document, context)};
};

/** The list with this document standing for its group. */
export const letStand = (state: State, document: number, context: Context): State => {
	const stand = new Map([...state.stand, [context.repeats.rootOf(document), document]]);
	const listed = withRows({...state, stand}, context);
	return {...listed, selected: rowOf(listed, document, context)};
};

/** The list when one of its documents is another than before, and may be found by other words. */
export const listRevised = (state: State, document: number, context: Context): State => {
	const next = listAgain(state, context, !state.loading, context.search.findNow);
	if (!next.hits || next.hits.some(hit => hitDocument(hit) === document)) return next;
	// The reader stands on it: until the filter changes it stays in the list.
	const text = `${state.message?.text ?? ''}${context.words.noHitAnyMore}`;
	return {...state, message: {text, trouble: false}};
};

const withRest = (order: Order | undefined, size: number): Order | undefined =>
	order && Uint32Array.from({length: size}, (_, at) => order[at] ?? at);
