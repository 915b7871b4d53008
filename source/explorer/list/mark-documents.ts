import {type Context, listLength, selectedDocument} from '../state/context.ts';
import {type Reduction, say, saying} from '../state/reduction.ts';
import {focusOf, type State} from '../state/state.ts';
import {moveInList} from './move-list.ts';

/** Marks the selected document or takes its mark off; in the list one goes on to the next. */
export const toggleMark = (state: State, context: Context): Reduction => {
	const total = context.corpus.size;
	const document = selectedDocument(state, total);
	if (document === undefined) return say(state, context.words.nothingToRead);
	const marked = new Set(state.marked);
	const taken = marked.delete(document);
	if (!taken) marked.add(document);
	const text = taken
		? context.words.unmarkedWords(marked.size)
		: context.words.markedWords(marked.size);
	const changed = {...state, marked};
	if (focusOf(state.mode) === 'reading' || state.selected >= listLength(state, total) - 1) {
		return say(changed, text);
	}

	const {state: next, effects} = moveInList(changed, 1, context);
	return {state: saying(next, text), effects};
};

/** Takes the marks off all documents. */
export const takeMarksOff = (state: State, {words}: Context): Reduction =>
	state.marked.size === 0
		? say(state, words.noMarks)
		: say({...state, marked: new Set()}, words.unmarkedWords(0));
