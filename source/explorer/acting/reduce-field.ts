import {editField} from '../keys/edit-field.ts';
import type {CommandId} from '../keys/keymap.ts';
import {filterList, moveInList, rowOf} from '../list/move-list.ts';
import {moveToMatch, scrollReading, seekFrom} from '../reading/move-reading.ts';
import {documentsInSight, geometryOf} from '../screen/geometry.ts';
import type {Context} from '../state/context.ts';
import {become, type Reduction, say} from '../state/reduction.ts';
import type {Field, Mode, State} from '../state/state.ts';

/** A longer query is no query; a paste gone wrong should not be searched for. UTF-16 code units. */
export const longestQuery = 1000;

type FieldMode = Extract<Mode, {readonly kind: 'filter' | 'find'}>;

/** The state with the field changed, and the search that follows from it done. */
export const withField = (
	state: State,
	mode: FieldMode,
	wished: Field,
	context: Context,
): State => {
	const text = wished.text.slice(0, longestQuery);
	const field = {text, cursor: Math.min(wished.cursor, text.length)};
	const changed = {...state, mode: {...mode, field}};
	if (text === mode.field.text) return changed;
	return mode.kind === 'filter'
		? filterList(changed, text, context)
		: seekFrom({...changed, find: text}, mode.from, context);
};

/** A command while the reader types. */
export const reduceField = (
	state: State,
	mode: FieldMode,
	command: CommandId,
	context: Context,
): Reduction => {
	const edited = editField(mode.field, command);
	if (edited) return become(withField(state, mode, edited, context));
	const geometry = geometryOf(state.size, state.panes);
	const documents = geometry ? documentsInSight(geometry) : 1;
	const page = Math.max(1, (geometry?.reading.height ?? 2) - 1);
	const filtering = mode.kind === 'filter';
	switch (command) {
		case 'up':
			return filtering ? moveInList(state, -1, context) : moveToMatch(state, -1, context);
		case 'down':
			return filtering ? moveInList(state, 1, context) : moveToMatch(state, 1, context);
		case 'page-up':
			return filtering
				? moveInList(state, -documents, context)
				: scrollReading(state, -page, context);
		case 'page-down':
			return filtering
				? moveInList(state, documents, context)
				: scrollReading(state, page, context);
		case 'accept':
			return filtering ? acceptFilter(state) : acceptFind(state, context);
		case 'cancel':
			return mode.kind === 'filter' ? dropFilter(state, mode.from, context) : dropFind(state, mode);
		default:
			return become(state);
	}
};

const inList = {kind: 'browse', focus: 'list'} as const;
const inText = {kind: 'browse', focus: 'reading'} as const;

/** A field of white space alone is as good as empty. */
const acceptFilter = (state: State): Reduction =>
	become({...state, mode: inList, query: state.query.trim() === '' ? '' : state.query});

const acceptFind = (state: State, context: Context): Reduction => {
	const find = state.find.trim() === '' ? '' : state.find;
	const accepted = {...state, mode: inText, find};
	return find !== '' && context.matchesFor(accepted).length === 0
		? say(accepted, context.words.notFound(find))
		: become(accepted);
};

/** Back to the document where the filter was opened. */
const dropFilter = (state: State, from: number | undefined, context: Context): Reduction => {
	const browsing = {...state, mode: inList};
	if (state.query === '') return become(browsing);
	const all = filterList(browsing, '', context);
	return say({...all, selected: rowOf(all, from, context)}, context.words.filterCleared);
};

const dropFind = (state: State, mode: FieldMode): Reduction => {
	const {match: _, ...reading} = mode.kind === 'find' ? mode.from : state.reading;
	return become({...state, mode: inText, find: '', reading});
};
