import type {Document} from '../corpus/document.ts';
import type {Action, Size} from './actions.ts';
import type {KeyEvent} from './key-event.ts';
import type {Services} from './services.ts';
import type {State} from './state.ts';
import type {ViewModel} from './view-model.ts';

export type ExplorerOptions = {
	readonly documents: readonly Document[];
	/** What the head of the list calls the corpus. */
	readonly corpusName: string;
	readonly services: Services;
	readonly size: Size;
	/** No styles at all on this terminal: what is told by style must be told by signs too. */
	readonly plain?: boolean;
};

/** The explorer without a screen: keys go in, a view comes out. */
export type Explorer = {
	/** A key, or text as the terminal delivered it; splits runs of keys, knows what is typed where. */
	press(key: KeyEvent): void;
	/** Pasted text. */
	paste(text: string): void;
	dispatch(action: Action): void;
	/** Calls `listener` after every change; returns the way to stop that. */
	subscribe(listener: () => void): () => void;
	state(): State;
	/** The same object until something changes, as React's useSyncExternalStore wants it. */
	view(): ViewModel;
};

export const createExplorer = (_options: ExplorerOptions): Explorer => {
	throw new Error('The explorer is being built');
};
