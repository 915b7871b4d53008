import type {ValueCount} from '../../search/count-values.ts';
import {fold} from '../../search/fold.ts';
import {hitDocument} from '../../search/hits.ts';
import {displayWidth} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {grouped} from '../../words/numbers.ts';
import {cutText, space} from '../screen/fit-line.ts';
import type {Context} from '../state/context.ts';
import type {State} from '../state/state.ts';
import type {MenuItem} from './menu.ts';

/** What a list is counted by, in this order. */
const facets = ['date', 'source', 'script', 'place', 'rule'] as const;

export type Facet = (typeof facets)[number];

/** More values than this are told by their number. */
const mostValues = 40;

/** `2022` and `2022-09`. */
const [yearLength, monthLength] = [4, 7];

/** Marks what is listed with 1: repeats too, whichever stands for them, as a filter finds them all. */
const markedIn = ({hits}: State, total: number): Uint8Array => {
	const marked = new Uint8Array(total);
	if (hits) for (const hit of hits) marked[hitDocument(hit)] = 1;
	else marked.fill(1);
	return marked;
};

/** By years; by months where all is of one year. A day without its year (`--10-08`) is in none. */
const datesOf = (count: (length: number) => readonly ValueCount[]): readonly ValueCount[] => {
	const known = (value: ValueCount): boolean => /^\d/.test(value.value);
	const years = count(yearLength).filter(known);
	const dates = years.length === 1 ? count(monthLength).filter(known) : years;
	return [...dates].sort((a, b) => (a.value < b.value ? 1 : -1));
};

/** A value as it is written in a filter. */
const fieldOf = (facet: Facet, value: string): string =>
	`${facet}:${/[\s|]/.test(value) ? `"${value}"` : value}`;

/** Columns of a bar beside names that want the room. */
const leastBar = 4;

const eighths = ' ▏▎▍▌▋▊▉█';

/** A bar of at most so many columns; something is always to be seen of it. */
const barOf = (share: number, columns: number): string => {
	const filled = Math.max(1, Math.round(share * columns * 8));
	return Array.from(
		{length: columns},
		(_, column) => eighths[Math.max(0, Math.min(8, filled - column * 8))],
	).join('');
};

/** What there is in the list, value by value, with its number and a bar; choosing one filters by it. */
export const facetsMenu = (
	state: State,
	columns: number,
	context: Context,
): readonly MenuItem[] => {
	const {corpus, countField, words} = context;
	const marked = markedIn(state, corpus.size);
	const listed = state.hits?.length ?? corpus.size;
	const items: MenuItem[] = [];
	for (const facet of facets) {
		const counts =
			facet === 'date'
				? datesOf(length => countField(facet, marked, length))
				: [...countField(facet, marked)].sort((a, b) => b.count - a.count);
		if (counts.length === 0) continue;
		if (items.length > 0) items.push({lines: [[]]});
		items.push({lines: [[{text: words.facetHeads[facet], role: 'help-section'}]]});
		const most = Math.max(...counts.map(({count}) => count));
		const digits = grouped(most).length;
		const named = counts.slice(0, mostValues).map(({value, count, document}) => ({
			value,
			count,
			whole: terminalSafe(nameOf(facet, value, document, context)),
		}));
		const room = columns - digits - 2;
		const widest = Math.max(...named.map(({whole}) => displayWidth(whole)));
		// A bar tells even when it is short; half of a name does not.
		const nameColumns = Math.min(Math.max(widest, room >> 1), Math.max(8, room - leastBar));
		const barColumns = Math.max(0, room - nameColumns);
		for (const {value, count, whole} of named) {
			const name = cutText(whole, nameColumns);
			items.push({
				lines: [
					[
						{text: name, role: 'label'},
						space(nameColumns - displayWidth(name) + 1),
						{text: barOf(count / most, barColumns), role: 'bar'},
						{text: grouped(count).padStart(digits + 1), role: 'counter'},
					],
				],
				choice: {kind: 'narrow', field: fieldOf(facet, value)},
			});
		}

		const rest = counts.length - mostValues;
		const without = listed - counts.reduce((sum, {count}) => sum + count, 0);
		const hasOne = facet === 'date' || facet === 'source';
		const notes = [
			...(rest > 0 ? [words.facetRest(rest)] : []),
			...(hasOne && without > 0 ? [words.facetWithout(without)] : []),
		];
		for (const text of notes) items.push({lines: [[{text: cutText(text, columns), role: 'dim'}]]});
	}

	return items;
};

/** Values are counted folded: a source is shown as a page has it. */
const nameOf = (facet: Facet, value: string, document: number, context: Context): string => {
	if (facet === 'script') return context.words.scriptWords[value as 'hans'] ?? value;
	const own = facet === 'source' ? context.corpus.entry(document).source : undefined;
	return own !== undefined && fold(own) === value ? own : value;
};
