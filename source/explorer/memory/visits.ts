import {rowOf} from '../list/move-list.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import {type Reduction, say} from '../state/reduction.ts';
import {focusOf, type State} from '../state/state.ts';

/** The documents that were opened, as indices into the corpus, and which of them is the last gone to. */
export type Visits = {readonly documents: readonly number[]; readonly at: number};

/** More than these nobody goes back through. */
const longest = 200;

/** Notes which document is read now: what was opened behind an earlier one is forgotten then. */
export const withVisit = (state: State, {corpus}: Context): State => {
	const document = selectedDocument(state, corpus.size);
	const {documents, at} = state.visits;
	if (document === undefined || focusOf(state.mode) !== 'reading') return state;
	if (documents[at] === document) return state;
	const opened = [...documents.slice(0, at + 1), document].slice(-longest);
	return {...state, visits: {documents: opened, at: opened.length - 1}};
};

/** To the document opened before (-1) or after (1) the one that was gone to last. */
export const visit = (state: State, by: 1 | -1, context: Context): Reduction => {
	const {words, corpus} = context;
	const {documents, at} = state.visits;
	// Who looks elsewhere in the list comes back to what was read first.
	const isAway = documents[at] !== selectedDocument(state, corpus.size);
	const wished = by === -1 && isAway ? at : at + by;
	const document = documents[wished];
	if (document === undefined) return say(state, by < 0 ? words.noVisitBefore : words.noVisitAfter);
	const there = {
		...state,
		selected: rowOf(state, document, context),
		visits: {documents, at: wished},
	};
	return selectedDocument(there, corpus.size) === document
		? say(there, words.visitWords(wished + 1, documents.length))
		: say(state, words.visitNotListed);
};
