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
 * Filters the list. The selected document stays selected where it still is a hit; else the first
 * hit is, which is the best.
 */
export const filterList = (state: State, query: string, context: Context): State => {
	const document = selectedDocument(state, context.documents.length);
	const hits = query.trim() === '' ? undefined : context.find(query);
	const row = hits ? hits.findIndex(hit => hit.document === document) : document;
	const {match: _, ...reading} = state.reading;
	return {...state, query, hits, selected: Math.max(0, row ?? 0), reading};
};
