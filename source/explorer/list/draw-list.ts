import type {Corpus} from '../../corpus/corpus.ts';
import type {Entry} from '../../corpus/entry.ts';
import type {Tier} from '../../search/hits.ts';
import {dayWords} from '../../text/day-words.ts';
import {ambiguousWidth, displayWidth, fitColumns} from '../../text/display-width.ts';
import type {Span} from '../../text/span.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {queryProblemWords} from '../finding/query-problem.ts';
import {cutText, dot, emptyLine, fitLine, highlighted, space, widthOf} from '../screen/fit-line.ts';
import {type Geometry, rowsPerDocument} from '../screen/geometry.ts';
import {sentenceLines} from '../screen/sentence-lines.ts';
import type {Role, Segment, ViewLine} from '../screen/view-model.ts';
import {type Context, documentInRow, listLength, tierInRow} from '../state/context.ts';
import {focusOf, type State} from '../state/state.ts';

/** `2022-09-29`. */
const dateColumns = 10;

/** The rows of the list, as wide and high as its pane. Only what is in sight is looked at. */
export const drawList = (
	state: State,
	context: Context,
	{list: {width, height}}: Geometry,
): readonly ViewLine[] => {
	const total = context.corpus.size;
	if (listLength(state, total) === 0) {
		return sentenceLines(whyEmpty(state, total, context), width, height);
	}

	const tone = focusOf(state.mode) === 'list' ? 'selected' : 'selected-away';
	const corpus = context.corpusFor(state);
	const lines: ViewLine[] = [];
	for (let row = state.listTop; lines.length < height; row++) {
		const index = documentInRow(state, row, total);
		if (index === undefined) break;
		const selected = row === state.selected;
		const bar = selected ? '▌' : ' ';
		const signs = [state.marked.has(index) ? dot() : ' ', ' '];
		const sought: Sought = {query: state.query.trim(), tier: tierInRow(state, row)};
		const others = state.rows?.others.get(index) ?? 0;
		for (const segments of drawDocument(index, sought, others, width - 3, corpus, context)) {
			const text = bar + (signs.shift() ?? ' ');
			const mark: Segment = {text, role: text === '  ' ? 'plain' : 'selection-mark'};
			const line = fitLine([mark, ...segments], width);
			lines.push(selected ? {...line, tone} : line);
		}
	}

	while (lines.length < height) lines.push(emptyLine(width));
	return lines.slice(0, height);
};

const whyEmpty = (state: State, total: number, {words}: Context): string => {
	const {query, mode, loading, searching} = state;
	if (total === 0) return loading ? words.loadingList : words.noDocuments;
	if (searching) return words.searchingTexts;
	const typing = mode.kind === 'filter';
	return words.noHits(terminalSafe(query), typing, queryProblemWords(query, words));
};

/** What is sought, and how well a document answers it. */
type Sought = {readonly query: string; readonly tier: Tier | undefined};

/** Two lines: the label; date and source in columns. */
const drawDocument = (
	index: number,
	sought: Sought,
	others: number,
	width: number,
	corpus: Corpus,
	context: Context,
): readonly (readonly Segment[])[] => {
	const {label, published, source}: Entry = corpus.entry(index);
	const {query, tier} = sought;
	let isLit = false;
	const field = (value: string, role: Role, columns: number): readonly Segment[] => {
		const text = terminalSafe(value);
		const hits = query === '' ? [] : context.findMatches(text, query, tier);
		if (hits.length === 0) return [{text: cutText(text, columns), role}];
		isLit = true;
		return windowOn(text, role, hits, columns);
	};

	const standing = label.from !== 'title';
	// A first sentence stands in quotes, so that it is no title even where styles do not show.
	const name = label.from === 'first-sentence' ? context.words.quoted(label.text) : label.text;
	const first = field(name, standing ? 'label-stand-in' : 'label', width);
	const dateField: readonly Segment[] =
		published === undefined
			? [{text: context.words.noDate, role: 'dim'}]
			: field(dayWords(published), 'date', dateColumns);
	// How many more say the same stands at the right edge, in the line that has more room.
	const sign: readonly Segment[] =
		others === 0 ? [] : [space(1), {text: context.words.repeatsSign(others), role: 'repeats'}];
	const rest = width - dateColumns - 2 - widthOf(sign);
	const origin: Segment[] = [];
	if (source) origin.push(...field(source, 'source', rest));
	if (standing) origin.push({text: `${source ? ' · ' : ''}${context.words.standIn}`, role: 'dim'});
	// A hit somewhere in the text takes the place of the source: it is why the document is listed.
	const shown =
		query === '' || isLit ? origin : (snippetOf(index, sought, rest, corpus, context) ?? origin);
	return [
		first,
		[
			...dateField,
			space(dateColumns - widthOf(dateField) + 2),
			...fitLine(shown, rest).segments,
			...sign,
		],
	].slice(0, rowsPerDocument);
};

/** Characters shown before a hit that does not stand at the start: a quarter of the room, as Han. */
const contextBefore = (columns: number): number => Math.min(4, columns >> 3);

/** A text cut so that its first hit is seen: from the start if it can be, else from before the hit. */
const windowOn = (
	text: string,
	role: Role,
	hits: readonly Span[],
	columns: number,
): readonly Segment[] => {
	if (displayWidth(text) <= columns) return highlighted(text, role, hits);
	const sign = ambiguousWidth();
	const seen = fitColumns(text, columns - sign);
	if (hits[0]!.end <= seen) {
		return [...highlighted(text, role, hits, 0, seen), {text: '…', role}];
	}

	let start = Math.max(0, hits[0]!.start - contextBefore(columns));
	const reachesEnd = (from: number): boolean => displayWidth(text.slice(from)) <= columns - sign;
	const whole = reachesEnd(start);
	// All of the end fits: whatever fits before it is shown too.
	while (whole && start > 0 && reachesEnd(start - 1)) start--;
	if (isLowSurrogate(text, start)) start += whole ? 1 : -1;
	const end = whole ? text.length : fitColumns(text, columns - 2 * sign, start);
	return [
		{text: '…', role},
		...highlighted(text, role, hits, start, end),
		...(whole ? [] : [{text: '…', role}]),
	];
};

/** The words around the first hit in the clean text. */
const snippetOf = (
	document: number,
	{query, tier}: Sought,
	columns: number,
	corpus: Corpus,
	{excerptOf}: Context,
): readonly Segment[] | undefined => {
	const excerpt = excerptOf(corpus, document, query, tier);
	if (!excerpt) return undefined;
	const {text: whole, hit} = excerpt;
	let start = Math.max(0, hit.start - contextBefore(columns));
	if (isLowSurrogate(whole, start)) start--;
	const text = terminalSafe(whole.slice(start).replace(/\s/g, ' '));
	const cut = cutText(`…${text}`, columns);
	const moved = {start: hit.start - start + 1, end: hit.end - start + 1};
	return highlighted(cut, 'source', [moved]);
};

const isLowSurrogate = (text: string, offset: number): boolean =>
	(text.charCodeAt(offset) & 0xfc00) === 0xdc00;
