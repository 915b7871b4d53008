import {dayWords} from '../../text/day-words.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {cutText} from '../screen/fit-line.ts';
import type {Piece} from '../screen/flow-items.ts';
import {setPieces} from '../screen/set-pieces.ts';
import type {Context} from '../state/context.ts';
import type {State} from '../state/state.ts';
import type {MenuItem} from './menu.ts';

/** More of one group are told by their number. */
const mostShown = 500;

/**
 * The documents that say what the selected one does, which comes first with why it stands in the list;
 * the others by date.
 */
export const repeatsMenu = (
	state: State,
	selected: number,
	columns: number,
	context: Context,
): readonly MenuItem[] => {
	const {repeats, corpus, words} = context;
	const {dates} = corpus.columns();
	const rankOf = (document: number): number => {
		const date = dates[document] ?? -1;
		return date < 0 ? Number.POSITIVE_INFINITY : date;
	};
	const others = repeats.membersOf(selected).filter(document => document !== selected);
	others.sort((a, b) => rankOf(a) - rankOf(b) || a - b);

	const linesOf = (document: number, last: readonly Piece[]): MenuItem['lines'] => {
		const {id, label, published, source, path} = context.corpusFor(state).entry(document);
		const record = /#\d+$/.exec(id)?.[0] ?? '';
		const origin = [published ? dayWords(published) : words.noDate, source].filter(Boolean);
		const line = (text: string, role: Piece['role']): MenuItem['lines'][number] => [
			{text: cutText(terminalSafe(text), columns), role},
		];
		return [
			line(label.text, 'label'),
			line(origin.join(' · '), 'date'),
			line(path + record, 'dim'),
			...(last.length > 0 ? setPieces(last, columns, 0) : []),
		];
	};

	const reason = words.standsWords[standsAs(state, selected, context)];
	const items: MenuItem[] = [
		{
			lines: linesOf(selected, [{text: reason, role: 'dim'}]),
			choice: {kind: 'repeat', document: selected},
		},
	];
	for (const document of others.slice(0, mostShown)) {
		items.push({lines: [[]]});
		items.push({lines: linesOf(document, []), choice: {kind: 'repeat', document}});
	}

	if (others.length > mostShown) {
		const text = words.facetRest(others.length - mostShown);
		items.push({lines: [[]]}, {lines: [[{text, role: 'dim'}]]});
	}

	return items;
};

/** Why this document stands for its group: see list-rows. */
const standsAs = (
	{stand, hits, sort}: State,
	document: number,
	{repeats, corpus}: Context,
): 'best' | 'earliest' | 'first' | 'chosen' => {
	if (stand.get(repeats.rootOf(document)) === document) return 'chosen';
	if (hits && sort === 'loaded') return 'best';
	return (corpus.columns().dates[document] ?? -1) < 0 ? 'first' : 'earliest';
};
