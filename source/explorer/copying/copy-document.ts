import type {Context} from '../state/context.ts';
import {ask, type Reduction, say, saying} from '../state/reduction.ts';
import type {State} from '../state/state.ts';
import {type CopyKind, copiedText} from './copied-text.ts';

/** Asks for a copy of the selected document, in the script on show. */
export const copyDocument = (state: State, kind: CopyKind, context: Context): Reduction => {
	const document = context.documentFor(state);
	if (!document) return say(state, context.words.nothingToCopy);
	// The marked and the raw view show the page as found, and so is what is copied there.
	const script = state.view === 'clean' ? state.script : 'found';
	const convert = script === 'found' ? undefined : state.converters[script];
	const text = copiedText(document, kind, context, convert);
	if (text.trim() === '') return say(state, context.words.nothingToCopy);
	return ask(saying(state, context.words.copying), {kind: 'copy', text, document});
};
