import type {Words} from '../../words/words.ts';
import {filterList, listAgain} from '../list/move-list.ts';
import type {Context} from '../state/context.ts';
import {type Reduction, say, saying} from '../state/reduction.ts';
import type {Effect, State} from '../state/state.ts';

/** What was there before it was changed. */
export type Undo =
	| {readonly kind: 'marks'; readonly marked: State['marked']}
	| {readonly kind: 'edits'; readonly revised: State['revised']}
	| {readonly kind: 'filter'; readonly query: string};

/** More than these nobody takes back. */
const longest = 100;

const changesBetween = (before: State, after: State): readonly Undo[] => {
	const undos: Undo[] = [];
	if (after.marked !== before.marked) undos.push({kind: 'marks', marked: before.marked});
	if (after.revised !== before.revised) undos.push({kind: 'edits', revised: before.revised});
	if (after.mode.kind !== 'filter' && after.query !== after.settledQuery) {
		undos.push({kind: 'filter', query: after.settledQuery});
	}

	return undos;
};

/** Keeps what an action has changed, unless it took something back itself. */
export const withUndo = (before: State, after: State): State => {
	if (after.undos !== before.undos) return after;
	const changes = changesBetween(before, after);
	if (changes.length === 0) return after;
	const settledQuery = after.mode.kind === 'filter' ? after.settledQuery : after.query;
	const undos = [...after.undos, ...changes].slice(-longest);
	return {...after, settledQuery, undos, redos: []};
};

/** How things stand now, of the kind that is about to be changed. */
const present = ({marked, revised, settledQuery}: State, {kind}: Undo): Undo => {
	switch (kind) {
		case 'marks':
			return {kind, marked};
		case 'edits':
			return {kind, revised};
		case 'filter':
			return {kind, query: settledQuery};
	}
};

/** Takes back what was changed last. */
export const undo = (state: State, context: Context): Reduction => {
	const {nothingToUndo, undone} = context.words;
	const last = state.undos.at(-1);
	if (!last) return say(state, nothingToUndo);
	const redos = [...state.redos, present(state, last)];
	return standAgain({...state, undos: state.undos.slice(0, -1), redos}, last, undone, context);
};

/** Does again what was taken back last, if nothing else was changed since. */
export const redo = (state: State, context: Context): Reduction => {
	const {nothingToRedo, redone} = context.words;
	const last = state.redos.at(-1);
	if (!last) return say(state, nothingToRedo);
	const undos = [...state.undos, present(state, last)];
	return standAgain({...state, undos, redos: state.redos.slice(0, -1)}, last, redone, context);
};

/** Things stand as they stood, and it is said how. */
const standAgain = (
	state: State,
	stood: Undo,
	told: Words['undone'],
	context: Context,
): Reduction => {
	switch (stood.kind) {
		case 'marks':
			return say({...state, marked: stood.marked}, told.marks(stood.marked.size));
		case 'filter': {
			const {query} = stood;
			const filtered = {...filterList(state, query, context), settledQuery: query};
			return say(filtered, told.filter(query));
		}

		case 'edits': {
			const revised = {...state, revised: stood.revised};
			const listed = saying(listAgain(revised, context, !state.loading), told.edits);
			return {state: listed, effects: revisions(state, revised, context)};
		}
	}
};

/** The search is to know every document anew that is another now. */
const revisions = (before: State, after: State, context: Context): readonly Effect[] =>
	[...new Set([...before.revised.keys(), ...after.revised.keys()])]
		.filter(index => before.revised.get(index) !== after.revised.get(index))
		.map(index => ({kind: 'revise', index, document: context.corpusFor(after).open(index)}));
