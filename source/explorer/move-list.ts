import {type Context, listLength, selectedDocument} from './context.ts';
import {become, type Reduction, say} from './reduction.ts';
import {type SortChoice, sortedOrder, sortHits} from './sort-documents.ts';
import {focusOf, type State} from './state.ts';

/** Moves the selection; at the ends it stays and says so. */
export const moveInList = (state: State, by: number, {corpus, words}: Context): Reduction => {
	const last = listLength(state, corpus.size) - 1;
	if (last < 0) return say(state, words.noDocuments);
	const selected = Math.max(0, Math.min(last, state.selected + by));
	if (selected === state.selected && by !== 0)
		return say(state, by < 0 ? words.atFirst : words.atLast);
	return become({...state, selected});
};

/**
 * Filters the list and selects the first hit, which is the best. Without a filter the document that
 * was selected stays so.
 */
export const filterList = (state: State, query: string, context: Context): State => {
	const hits = query.trim() === '' ? undefined : sortHits(context.find(query), state.order);
	const {match: _, ...reading} = state.reading;
	const filtered = {...state, query, hits, selected: 0, reading};
	const document = selectedDocument(state, context.corpus.size);
	return hits ? filtered : {...filtered, selected: rowOf(filtered, document)};
};

/** Lists the documents in another order, and shows the first; who reads one stays with it. */
export const sortList = (state: State, sort: SortChoice, context: Context): State => {
	const {corpus} = context;
	const order = sortedOrder(context.corpusFor(state), sort);
	// By rank again where there is no order: only the search knows the ranks.
	const hits = state.hits && sortHits(order ? state.hits : context.find(state.query), order);
	const sorted = {...state, sort, order, hits};
	const reads = focusOf(state.mode) === 'reading';
	return {...sorted, selected: reads ? rowOf(sorted, selectedDocument(state, corpus.size)) : 0};
};

/** The row of a document in the list; the first one when it is not listed. */
export const rowOf = ({hits, order}: State, document: number | undefined): number => {
	if (document === undefined) return 0;
	const row = hits
		? hits.findIndex(hit => hit.document === document)
		: order
			? order.indexOf(document)
			: document;
	return Math.max(0, row);
};

/**
 * The list of a corpus that has grown; what is selected stays so. In another order than that of
 * loading, what is new comes last until loading is over: rows do not jump about all the while.
 */
export const listAgain = (state: State, context: Context, isOver: boolean): State => {
	const {corpus, find} = context;
	const document = selectedDocument(state, corpus.size);
	const order = isOver
		? sortedOrder(context.corpusFor(state), state.sort)
		: withRest(state.order, corpus.size);
	const hits = state.hits && sortHits(find(state.query), order);
	const grown = {...state, order, hits};
	return {...grown, selected: rowOf(grown, document)};
};

/** The list when one of its documents is another than before, and may be found by other words. */
export const listRevised = (state: State, document: number, context: Context): State => {
	const next = listAgain(state, context, !state.loading);
	if (!next.hits || next.hits.some(hit => hit.document === document)) return next;
	// The reader stands on it: until the filter changes it stays in the list.
	const text = `${state.message?.text ?? ''}${context.words.noHitAnyMore}`;
	return {...state, message: {text, trouble: false}};
};

const withRest = (
	order: readonly number[] | undefined,
	size: number,
): readonly number[] | undefined =>
	order && [...order, ...Array.from({length: size - order.length}, (_, at) => order.length + at)];
