import type {Effect, State} from './state.ts';

/** What an action makes of the state, and what it asks to be done outside. */
export type Reduction = {readonly state: State; readonly effects: readonly Effect[]};

const none: readonly Effect[] = [];

/** A new state, and nothing else to do. */
export const become = (state: State): Reduction => ({state, effects: none});

/** The same state with a word to the reader. */
export const saying = (state: State, text: string, trouble = false): State => ({
	...state,
	message: {text, trouble},
});

export const say = (state: State, text: string): Reduction => become(saying(state, text));

export const ask = (state: State, effect: Effect): Reduction => ({state, effects: [effect]});
