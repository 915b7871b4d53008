import type {Corpus} from '../../corpus/corpus.ts';
import {rowOf, withRows} from '../list/move-list.ts';
import {sortedOrder, sortHits} from '../list/sort-documents.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import type {State} from '../state/state.ts';
import type {Revisions} from '../typesetting/revision.ts';
import type {Undo} from './undo.ts';

/** Where a reader was in a corpus that has since been read anew. */
export type Resumed = {readonly state: State; readonly corpus: Corpus};

/**
 * The state in a corpus that was read anew: documents are known by their ids, as their numbers may be
 * others now. What has no meaning any more (a place among hits, an open menu) is left behind.
 */
export const resume = ({state: old, corpus: before}: Resumed, context: Context): State => {
	const {corpus, search} = context;
	const wanted = [selectedDocument(old, before.size), ...old.marked].map(document =>
		document === undefined ? undefined : before.entry(document).id,
	);
	const undos = [...old.undos, ...old.redos];
	const touched = [...undos.flatMap(documentsOf), ...old.revised.keys()].map(
		document => before.entry(document).id,
	);
	const visited = old.visits.documents.map(document => before.entry(document).id);
	const sought = new Set([...wanted, ...touched, ...visited]);
	const found = new Map<string, number>();
	for (let document = 0; document < corpus.size && found.size < sought.size; document++) {
		const {id} = corpus.entry(document);
		if (sought.has(id)) found.set(id, document);
	}

	const [selected] = wanted.map(id => (id === undefined ? undefined : found.get(id)));
	const numberOf = (document: number): number | undefined => found.get(before.entry(document).id);
	const inNew = (undo: Undo): Undo => {
		switch (undo.kind) {
			case 'marks':
				return {...undo, marked: stillMarked(undo.marked, numberOf)};
			case 'edits':
				return {...undo, revised: stillRevised(undo.revised, corpus, numberOf)};
			case 'filter':
				return undo;
		}
	};
	const {message: _message, loading: _loading, ...rest} = old;
	const {match: _match, lit: _lit, edit: _edit, ...reading} = old.reading;
	const order = sortedOrder(corpus.columns(), old.sort);
	const listed: State = {
		...rest,
		mode: old.mode.kind === 'browse' ? old.mode : {kind: 'browse', focus: 'list'},
		reading,
		revised: stillRevised(old.revised, corpus, numberOf),
		marked: stillMarked(old.marked, numberOf),
		order,
		hits: old.hits && sortHits(search.find(old.query), order, old.sort),
		searching: search.isSearching(old.query),
		stand: new Map(),
		visits: stillThere(visited, old.visits.at, found),
		undos: old.undos.map(inNew),
		redos: old.redos.map(inNew),
	};
	const state = withRows(listed, context);
	return {...state, selected: rowOf(state, selected, context)};
};

/** What was opened and is still there, in its order. */
const stillThere = (
	visited: readonly string[],
	at: number,
	found: ReadonlyMap<string, number>,
): State['visits'] => {
	const numbersOf = (ids: readonly string[]): readonly number[] =>
		ids.map(id => found.get(id)).filter(document => document !== undefined);
	return {documents: numbersOf(visited), at: numbersOf(visited.slice(0, at + 1)).length - 1};
};

/** Which number a document has now, by the one it had; undefined when it is no longer there. */
type Renumber = (document: number) => number | undefined;

/** The documents that have to be known to take something back. */
const documentsOf = (undo: Undo): readonly number[] => {
	switch (undo.kind) {
		case 'marks':
			return [...undo.marked];
		case 'edits':
			return [...undo.revised.keys()];
		case 'filter':
			return [];
	}
};

const stillMarked = (marked: State['marked'], numberOf: Renumber): State['marked'] =>
	new Set([...marked].map(numberOf).filter(document => document !== undefined));

/** What was put back into files that are still the same, as far as can be told without opening them. */
const stillRevised = (revised: Revisions, corpus: Corpus, numberOf: Renumber): Revisions =>
	new Map(
		[...revised].flatMap(([old, revision]) => {
			const index = numberOf(old);
			if (index === undefined) return [];
			const {raw} = revision.document;
			return corpus.entry(index).rawLength === raw.length ? [[index, revision] as const] : [];
		}),
	);
