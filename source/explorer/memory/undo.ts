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
	return {...after, settledQuery, undos: [...after.undos, ...changes].slice(-longest)};
};

/** Takes back what was changed last. */
export const undo = (state: State, context: Context): Reduction => {
	const {words} = context;
	const last = state.undos.at(-1);
	if (!last) return say(state, words.nothingToUndo);
	const rest = {...state, undos: state.undos.slice(0, -1)};
	switch (last.kind) {
		case 'marks':
			return say({...rest, marked: last.marked}, words.undone.marks(last.marked.size));
		case 'filter': {
			const {query} = last;
			const filtered = {...filterList(rest, query, context), settledQuery: query};
			return say(filtered, words.undone.filter(query));
		}

		case 'edits': {
			const revised = {...rest, revised: last.revised};
			const listed = saying(listAgain(revised, context, !state.loading), words.undone.edits);
			return {state: listed, effects: revisions(state, revised, context)};
		}
	}
};

/** The search is to know every document anew that is another now. */
const revisions = (before: State, after: State, context: Context): readonly Effect[] =>
	[...new Set([...before.revised.keys(), ...after.revised.keys()])]
		.filter(index => before.revised.get(index) !== after.revised.get(index))
		.map(index => ({kind: 'revise', index, document: context.corpusFor(after).open(index)}));
