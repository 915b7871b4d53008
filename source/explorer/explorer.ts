import type {Corpus} from '../corpus/corpus.ts';
import type {Document} from '../corpus/document.ts';
import type {TargetScript} from '../script/convert-script.ts';
import {translate} from '../words/translate.ts';
import type {CopyOutcome, Words} from '../words/words.ts';
import {reduce} from './acting/reduce.ts';
import {copyMarked} from './copying/copy-marked.ts';
import {exportDocuments, openAll} from './copying/export-documents.ts';
import {createSteppedSearch, wholeSearch} from './finding/stepped-search.ts';
import type {KeyEvent} from './keys/key-event.ts';
import {isControl, keyOf} from './keys/key-of.ts';
import {keyLabel} from './keys/keymap.ts';
import type {Keys} from './keys/keys-in-use.ts';
import {splitInput, typable} from './keys/split-input.ts';
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
import {type Effect, initialState, keyModeOf, type State} from './state/state.ts';
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
export type Explorer = {
	/** A key, or text as the terminal delivered it; splits runs of keys, knows what is typed where. */
	press(key: KeyEvent): void;
	/** Pasted text. */
	paste(text: string): void;
	dispatch(action: Action): void;
	/** Calls `listener` after every change; returns the way to stop that. */
	subscribe(listener: () => void): () => void;
	state(): State;
	/** What a screen reader is to say since this was last asked. */
	speak(): readonly string[];
	/** The same object until something changes, as React's useSyncExternalStore wants it. */
	view(): ViewModel;
};

/** Milliseconds between two words about how far something is. */
const glance = 200;

/** Puts state, reducer and services together. The one place where effects happen. */
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

	const tellOf = (copy: Promise<CopyOutcome>): void => {
		copy.then(
			outcome => dispatch({type: 'copied', outcome}),
			(error: unknown) =>
				dispatch({type: 'copied', outcome: {kind: 'failed', reason: reasonOf(error)}}),
		);
	};

	const tellRevised = (index: number, document: Document | Promise<Document>): void => {
		if (document instanceof Promise) {
			// What cannot be read any more is told where it is opened.
			document.then(
				now => tellRevised(index, now),
				() => undefined,
			);
			return;
		}

		services.changed(index, document);
		dispatch({type: 'revised', index});
	};

	/** Tells how far a long reading is, now and then. */
	const progressOf = (all: number): ((done: number) => void) => {
		let told = Date.now();
		return done => {
			if (done === all || Date.now() - told < glance) return;
			told = Date.now();
			dispatch({type: 'noticed', text: context.words.gathering(done, all)});
		};
	};

	const write = ({documents, format}: Extract<Effect, {readonly kind: 'write'}>): void => {
		const {words} = context;
		const opened = openAll(documents, context.corpusFor(state), progressOf(documents.length));
		const fail = (reason: string): void =>
			dispatch({
				type: 'noticed',
				text: words.notWritten(translate(reason, words)),
				trouble: true,
			});
		exportDocuments(opened, format, services).then(
			outcome =>
				outcome.kind === 'written'
					? dispatch({type: 'noticed', text: words.written(outcome.documents, outcome.path)})
					: fail(outcome.reason),
			(error: unknown) => fail(reasonOf(error)),
		);
	};

	const openRaw = (document: Document, place: number): void => {
		const {words} = context;
		const tell = (text: string, trouble: boolean): void =>
			dispatch({type: 'noticed', text, trouble});
		if (!services.openRaw) {
			tell(words.cannotLeave, true);
			return;
		}

		services.openRaw(document, place).then(
			outcome =>
				outcome.kind === 'left'
					? tell(words.backFrom(outcome.name, outcome.file, outcome.isCopy), false)
					: tell(words.notLent(outcome.name, translate(outcome.reason, words)), true),
			(error: unknown) => tell(reasonOf(error), true),
		);
	};

	const loadConverter = (script: TargetScript): void => {
		services.loadConverter(script).then(
			convert => dispatch({type: 'converter-loaded', script, convert}),
			(error: unknown) => dispatch({type: 'converter-failed', script, reason: reasonOf(error)}),
		);
	};

	const perform = (effect: Effect): void => {
		switch (effect.kind) {
			case 'copy':
				tellOf(services.copy(effect.text, effect.document));
				return;
			case 'copy-marked':
				tellOf(
					copyMarked(
						effect,
						context.corpusFor(state),
						services,
						progressOf(effect.documents.length),
					),
				);
				return;
			case 'revise':
				tellRevised(effect.index, effect.document);
				return;
			case 'load-converter':
				loadConverter(effect.script);
				return;
			case 'write':
				write(effect);
				return;
			case 'open-raw':
				openRaw(effect.document, effect.place);
				return;
			case 'quit':
				isLeaving = true;
				services.quit(effect.code);
				return;
			case 'suspend':
				services.suspend();
				return;
			case 'repaint':
				services.repaint();
				return;
			case 'reload':
				services.reload?.();
				return;
			case 'stop-loading':
				services.stopLoading?.();
		}
	};

	const type = (text: string): void => {
		const typed = typable(text);
		if (typed !== '') dispatch({type: 'typed', text: typed});
	};

	/** One key; false when it has no command here. */
	const pressOne = (key: KeyEvent): boolean => {
		const command = context.keys.commandFor(key, keyModeOf(state.mode));
		if (command) dispatch({type: 'command', command});
		else dispatch({type: 'unknown-key', label: keyLabel(keyOf(key))});
		return command !== undefined;
	};

	const pressText = (text: string): void => {
		let waiting = '';
		for (const piece of splitInput(text)) {
			if ('field' in state.mode && !isControl(piece)) {
				waiting += piece;
				continue;
			}

			type(waiting);
			waiting = '';
			// Behind a key that means nothing here the rest is hardly meant as keys: a commit of an input
			// method, or a paste that came without its brackets.
			if (!pressOne({text: piece})) return;
		}

		type(waiting);
	};

	// Texts were left in these scripts: they are to be shown in them.
	for (const script of new Set([...state.ownLooks.values()].map(looks => looks.script))) {
		if (script !== 'found') loadConverter(script);
	}

	return {
		press(key) {
			if (key.name === undefined && !key.ctrl && !key.meta) pressText(key.text ?? '');
			else pressOne(key);
		},
		paste(text) {
			if ('field' in state.mode) type(text.replace(/\s*[\r\n]+\s*/g, ' '));
			else dispatch({type: 'pasted-nowhere'});
		},
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

const reasonOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
