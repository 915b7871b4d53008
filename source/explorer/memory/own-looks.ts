import {type Context, selectedDocument} from '../state/context.ts';
import type {ScriptChoice, State, ViewChoice} from '../state/state.ts';

/** In which view and script a text is shown. */
export type Looks = {readonly view: ViewChoice; readonly script: ScriptChoice};

const idOf = (state: State, {corpus}: Context): string | undefined => {
	const document = selectedDocument(state, corpus.size);
	return document === undefined ? undefined : corpus.entry(document).id;
};

const looksOf = ({view, script}: State): Looks => ({view, script});

/** What a document looks like that is come to: as the reader left it, or else as all do. */
export const withOwnLooks = (before: State, after: State, context: Context): State => {
	const id = idOf(after, context);
	if (id === undefined || id === idOf(before, context)) return after;
	const {view, script} = after.ownLooks.get(id) ?? after.usualLooks;
	if (view === after.view && script === after.script) return after;
	// A script of another day may have no dictionary yet.
	const isReady = script === 'found' || after.converters[script] !== undefined;
	return {...after, view, script: isReady ? script : after.script};
};

/** Keeps what the reader has chosen for this document, and as a wish for those that have no own. */
export const keepingLooks = (before: State, after: State, context: Context): State => {
	const isChosen = before.view !== after.view || before.script !== after.script;
	// A menu shows proofs in the view that has them, and puts everything back.
	if (!isChosen || before.mode.kind !== 'browse' || after.mode.kind !== 'browse') return after;
	const id = idOf(after, context);
	if (id === undefined || id !== idOf(before, context)) return after;
	const looks = looksOf(after);
	return {...after, usualLooks: looks, ownLooks: new Map([...after.ownLooks, [id, looks]])};
};
