import {type Context, selectedDocument} from '../state/context.ts';
import type {Anchor, State} from '../state/state.ts';
import type {Looks} from './own-looks.ts';

/** How a document was left: where in it, in which view and script. */
export type Left = {readonly anchor?: Anchor; readonly looks?: Looks};

/** How documents were left, by id; those left last come last. */
export type Remembered = ReadonlyMap<string, Left>;

/** The state with what was remembered of another day. */
export const withRemembered = (state: State, remembered: Remembered, {corpus}: Context): State => {
	const places = new Map(state.places);
	const ownLooks = new Map(state.ownLooks);
	for (const [id, {anchor, looks}] of remembered) {
		if (anchor) places.set(id, {anchor, sought: ''});
		if (looks) ownLooks.set(id, looks);
	}

	const known: State = {...state, places, ownLooks};
	const index = selectedDocument(state, corpus.size);
	if (index === undefined) return known;
	const {id} = corpus.entry(index);
	const anchor = places.get(id)?.anchor;
	const view = ownLooks.get(id)?.view ?? state.view;
	return {...known, view, ...(anchor && {reading: {top: 0, anchor}})};
};

/** What there is to remember of a state. */
export const rememberedOf = (state: State, corpus: Context['corpus']): Remembered => {
	const remembered = new Map<string, Left>();
	const add = (id: string, left: Left): void => {
		const known = remembered.get(id);
		remembered.delete(id);
		remembered.set(id, {...known, ...left});
	};

	for (const [id, looks] of state.ownLooks) add(id, {looks});
	for (const [id, {anchor}] of state.places) add(id, {anchor});
	const index = selectedDocument(state, corpus.size);
	const {anchor, led} = state.reading;
	const isAtStart = anchor.section === 'head' && anchor.line === 0;
	if (index !== undefined && !led && !isAtStart) add(corpus.entry(index).id, {anchor});
	return remembered;
};
