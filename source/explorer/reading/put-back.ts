import type {Edit} from '../../cleaning/edit.ts';
import type {Document} from '../../corpus/document.ts';
import {geometryOf} from '../screen/geometry.ts';
import {clampTop} from '../screen/viewport.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import {ask, type Reduction, say, saying} from '../state/reduction.ts';
import type {State} from '../state/state.ts';
import {lineOfAnchor} from '../typesetting/places.ts';
import type {EditStep, Revisions} from '../typesetting/revision.ts';
import {goTo} from './go-to.ts';
import {placeOnTop} from './move-to-edit.ts';

/**
 * Puts the edit one stands on back into the text, or the first one below the top of the pane; one
 * that was put back is made again. The document is cleaned and described anew.
 */
export const putBack = (state: State, context: Context): Reduction => {
	if (state.view !== 'marked') return say(state, context.words.putsBackInMarked(state.view));
	const index = selectedDocument(state, context.corpus.size);
	const layout = context.layoutFor(state);
	if (index === undefined || !layout) return say(state, context.words.nothingToRead);
	const steps = context.editsFor(state);
	if (steps.length === 0) return say(state, context.words.noEdits);
	const {edit, top} = state.reading;
	const place = placeOnTop(layout, top);
	const step =
		edit === undefined ? steps.find(({start, end}) => start >= place || end > place) : steps[edit];
	if (!step) return say(state, context.words.noEditBelow);

	const next = {...state, revised: withStep(state, index, step, context)};
	const document = context.documentFor(next);
	if (!document) return say(state, context.words.nothingToRead);
	const text = step.isKept
		? wordsOfRemoval(step, document, context)
		: context.words.putBackWords(step.rule);
	const told = saying(goTo(inPlace(next, context), {span: step, isEdit: true}, context), text);
	return ask(told, {kind: 'revise', index, document});
};

/** A rule that takes more than it did then may meet with something else that was put back. */
const wordsOfRemoval = (
	{rule, start, end}: EditStep,
	{edits}: Document,
	{words}: Context,
): string =>
	edits.some(
		edit => (edit.start < end && edit.end > start) || (edit.start === start && edit.end === end),
	)
		? words.removedAgainWords(rule)
		: words.heldByOthers(rule);

const withStep = (
	state: State,
	index: number,
	{isKept, ...edit}: EditStep,
	context: Context,
): Revisions => {
	const before = context.keptFor(state);
	const kept: readonly Edit[] = isKept
		? before.filter(({start, end}) => start !== edit.start || end !== edit.end)
		: [...before, edit].sort((a, b) => a.start - b.start);
	const revised = new Map(state.revised);
	if (kept.length === 0) {
		revised.delete(index);
	} else {
		revised.set(index, {kept, ...context.redescribe(context.documentFor(state)!, kept)});
	}

	return revised;
};

/** The head may have more lines now than before, or fewer: the text stays where it was. */
const inPlace = (state: State, context: Context): State => {
	const layout = context.layoutFor(state);
	const geometry = geometryOf(state.size, state.panes);
	if (!layout || !geometry) return state;
	const {anchor} = state.reading;
	const top = clampTop(lineOfAnchor(layout, anchor), layout.lines.length, geometry.reading.height);
	return {...state, reading: {top, anchor}};
};
