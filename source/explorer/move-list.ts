import {type Context, listLength, selectedDocument} from './context.ts';
import {atFirst, atLast, noDocuments} from './messages.ts';
import {become, type Reduction, say} from './reduction.ts';
import type {State} from './state.ts';

/** Moves the selection; at the ends it stays and says so. */
export const moveInList = (state: State, by: number, {documents}: Context): Reduction => {
	const last = listLength(state, documents.length) - 1;
	if (last < 0) return say(state, noDocuments);
	const selected = Math.max(0, Math.min(last, state.selected + by));
	if (selected === state.selected && by !== 0) return say(state, by < 0 ? atFirst : atLast);
	return become({...state, selected});
};

/**
 * Filters the list and selects the first hit, which is the best. Without a filter the document that
 * was selected stays so.
 */
export const filterList = (state: State, query: string, context: Context): State => {
	const hits = query.trim() === '' ? undefined : context.find(query);
	const selected = hits ? 0 : (selectedDocument(state, context.documents.length) ?? 0);
	const {match: _, ...reading} = state.reading;
	return {...state, query, hits, selected, reading};
};
