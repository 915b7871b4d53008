import type {Document} from '../../corpus/document.ts';
import type {TargetScript} from '../../script/convert-script.ts';
import {translate} from '../../words/translate.ts';
import type {CopyOutcome} from '../../words/words.ts';
import {copyMarked} from '../copying/copy-marked.ts';
import {exportDocuments, openAll} from '../copying/export-documents.ts';
import type {Action} from '../state/actions.ts';
import type {Context} from '../state/context.ts';
import type {Services} from '../state/services.ts';
import type {Effect, State} from '../state/state.ts';

export type PerformingOptions = {
	readonly services: Services;
	readonly context: Context;
	state(): State;
	dispatch(action: Action): void;
	/** Called before the program is left. */
	onLeaving(): void;
};

/** Milliseconds between two words about how far something is. */
const glance = 200;

/** What a reduction asks for is done here, and nowhere else; what comes of it is dispatched. */
export const createPerforming = ({
	services,
	context,
	state,
	dispatch,
	onLeaving,
}: PerformingOptions): ((effect: Effect) => void) => {
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
		const opened = openAll(documents, context.corpusFor(state()), progressOf(documents.length));
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

	return effect => {
		switch (effect.kind) {
			case 'copy':
				tellOf(services.copy(effect.text, effect.document));
				return;
			case 'copy-marked':
				tellOf(
					copyMarked(
						effect,
						context.corpusFor(state()),
						services,
						context,
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
				onLeaving();
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
};

const reasonOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
