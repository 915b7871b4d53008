import type {Corpus} from '../corpus/corpus.ts';
import type {Words} from '../words/words.ts';
import {createPerforming} from './acting/performing.ts';
import {reduce} from './acting/reduce.ts';
import {createTyping, type Typing} from './acting/typing.ts';
import {createSteppedSearch, wholeSearch} from './finding/stepped-search.ts';
import type {Keys} from './keys/keys-in-use.ts';
import {listAgain, withRows} from './list/move-list.ts';
import {type Remembered, withRemembered} from './memory/remembered.ts';
import {type Resumed, resume} from './memory/resume.ts';
import {withPlainSigns} from './screen/plain-signs.ts';
import type {ViewModel} from './screen/view-model.ts';
import {createView} from './showing/create-view.ts';
import {spoken} from './showing/spoken.ts';
import type {Action, Size} from './state/actions.ts';
import {createContext} from './state/context.ts';
import type {Services} from './state/services.ts';
import {initialState, type State} from './state/state.ts';
import type {ParagraphStyle} from './typesetting/set-paragraphs.ts';

export type ExplorerOptions = {
	readonly corpus: Corpus;
	/** What the head of the list calls the corpus. */
	readonly corpusName: string;
	readonly services: Services;
	readonly size: Size;
	/** No styles at all on this terminal: what is told by style must be told by signs too. */
	readonly plain?: boolean;
	/** How paragraphs are told apart at first. */
	readonly paragraphs?: ParagraphStyle;
	/** Borders and signs in ASCII. */
	readonly ascii?: boolean;
	/** English and the usual keys, when not given. */
	readonly words?: Words;
	readonly keys?: Keys;
	/** What could not be read, in sentences. */
	problems?(): readonly string[];
	/** Where the reader was before the corpus was read anew. */
	readonly resumed?: Resumed;
	/** How documents were left on another day. */
	readonly remembered?: Remembered | undefined;
};

/** The explorer without a screen: keys go in, a view comes out. */
export type Explorer = Typing & {
	dispatch(action: Action): void;
	/** Calls `listener` after every change; returns the way to stop that. */
	subscribe(listener: () => void): () => void;
	state(): State;
	/** What a screen reader is to say since this was last asked. */
	speak(): readonly string[];
	/** The same object until something changes, as React's useSyncExternalStore wants it. */
	view(): ViewModel;
};

/** Puts state, reducer and services together. */
export const createExplorer = (options: ExplorerOptions): Explorer => {
	const {
		corpus,
		corpusName,
		services,
		size,
		plain,
		ascii = false,
		paragraphs = 'indented',
		words,
		keys,
		problems,
		resumed,
	} = options;
	const {
		find,
		findInSteps,
		slices,
		findMatches,
		reasonOf: reasonForRule,
		toJson,
		redescribe,
		repeats,
		countField,
	} = services;
	const onOpened = (document: number): void => dispatch({type: 'opened', document});
	const search =
		findInSteps && slices
			? createSteppedSearch({find, findInSteps}, slices, query => dispatch({type: 'found', query}))
			: wholeSearch(find);
	const context = createContext({
		corpus,
		corpusName,
		repeats,
		countField,
		search,
		findMatches,
		reasonOf: reasonForRule,
		...(services.recurrenceOf ? {recurrenceOf: services.recurrenceOf} : {}),
		toJson,
		redescribe,
		plain,
		words,
		keys,
		problems,
		onOpened,
		slices,
		onExcerpt: () => dispatch({type: 'excerpt-read'}),
	});
	const listeners = new Set<() => void>();
	let state = resumed
		? {...resume(resumed, context), size}
		: withRows({...initialState(size), paragraphs}, context);
	if (options.remembered) {
		const there = withRemembered(state, options.remembered, context);
		state = reduce(there, {type: 'resized', size: {...size}}, context).state;
	}
	// A search that was made anew knows nothing of what was put back before.
	for (const [index, {document}] of state.revised) services.changed(index, document);
	if (state.revised.size > 0) state = listAgain(state, context, true);
	/** Set when the program is on its way out: keys that came in behind `q` are not for it. */
	let isLeaving = false;
	let heard: State | undefined;
	let isPreparing = false;
	let drawn: {readonly state: State; readonly view: ViewModel} | undefined;

	const dispatch = (action: Action): void => {
		if (isLeaving) return;
		const {state: next, effects} = reduce(state, action, context);
		const changed = next !== state;
		state = next;
		if (changed) for (const listener of listeners) listener();
		for (const effect of effects) perform(effect);
		const isTyping = state.mode.kind === 'filter' && state.query === '';
		if (action.type === 'loaded' || isTyping) prepareOn();
	};

	/** What the first search would wait for is done while nothing else is. */
	const prepareOn = (): void => {
		if (isPreparing || !slices || !services.prepareSearch) return;
		isPreparing = true;
		slices.later(() => {
			isPreparing = false;
			if (!isLeaving && !state.searching && services.prepareSearch?.()) prepareOn();
		});
	};

	const perform = createPerforming({
		services,
		context,
		state: () => state,
		dispatch,
		onLeaving() {
			isLeaving = true;
		},
	});

	// Texts were left in these scripts: they are to be shown in them.
	for (const script of new Set([...state.ownLooks.values()].map(looks => looks.script))) {
		if (script !== 'found') perform({kind: 'load-converter', script});
	}

	return {
		...createTyping(context.keys, () => state, dispatch),
		dispatch,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		state: () => state,
		speak() {
			const said = spoken(heard, state, context);
			heard = state;
			return said;
		},
		view() {
			if (drawn?.state !== state) {
				const view = createView(state, context);
				drawn = {state, view: ascii ? withPlainSigns(view) : view};
			}

			return drawn.view;
		},
	};
};
