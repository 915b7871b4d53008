import type {Edit} from '../../cleaning/edit.ts';
import type {Corpus} from '../../corpus/corpus.ts';
import type {Document} from '../../corpus/document.ts';
import {hitDocument, hitTier, type Tier} from '../../search/hits.ts';
import {createRepeats, type Repeats} from '../../search/repeats.ts';
import {ambiguousWidth} from '../../text/display-width.ts';
import type {Span} from '../../text/span.ts';
import {english} from '../../words/english.ts';
import type {Words} from '../../words/words.ts';
import {createExcerpts, type Excerpts} from '../finding/excerpts.ts';
import {type FindMatches, matchesIn} from '../finding/matches.ts';
import type {Slices, SteppedSearch} from '../finding/stepped-search.ts';
import {type Keys, usualKeys} from '../keys/keys-in-use.ts';
import {geometryOf} from '../screen/geometry.ts';
import {besideLayout} from '../typesetting/beside-layout.ts';
import {differenceLayout} from '../typesetting/difference-layout.ts';
import {type Layout, layoutDocument} from '../typesetting/layout-document.ts';
import {type EditStep, editSteps, type Revisions, revisedCorpus} from '../typesetting/revision.ts';
import type {Services} from './services.ts';
import type {State} from './state.ts';

/**
 * What reducing and drawing need to know besides the state: the corpus, the search, and what is
 * dear to compute. Pure as seen from outside: the same question always gets the same answer, and
 * soon after the very same object.
 */
export type Context = {
	readonly corpus: Corpus;
	readonly corpusName: string;
	/** Which documents say the same. */
	readonly repeats: Repeats;
	readonly plain: boolean;
	/** What is said to the reader, in the reader's language. */
	readonly words: Words;
	/** The keys the reader has. */
	readonly keys: Keys;
	/** The hits of a query as far as they are known, and whether more are to come: see SteppedSearch. */
	search: SteppedSearch;
	findMatches: FindMatches;
	countField: NonNullable<Services['countField']>;
	reasonOf: Services['reasonOf'];
	/** Why an edit was made: more than the reason of its rule, where more can be said. */
	whyOf(document: Document, edit: Edit): string | undefined;
	toJson: Services['toJson'];
	redescribe: Services['redescribe'];
	/** The corpus with what the reader has put back. */
	corpusFor(state: State): Corpus;
	/** The selected document; undefined when nothing is, or when it has yet to be read. */
	documentFor(state: State): Document | undefined;
	/** What was put back into the text of the selected document. */
	keptFor(state: State): readonly Edit[];
	/** The edits of the selected document and those that were put back, by place. */
	editsFor(state: State): readonly EditStep[];
	/** Why the selected document cannot be shown, when it cannot. */
	failureFor(state: State): string | undefined;
	/** The layout of the selected document as the state wants it; undefined when there is none yet. */
	layoutFor(state: State): Layout | undefined;
	/** The hits in that layout: of the find query, or else of the filter. None without a query. */
	matchesFor(state: State): readonly Span[];
	excerptOf: Excerpts['excerptOf'];
	/** What could not be read, in sentences. */
	problems(): readonly string[];
};

export type ContextOptions = Pick<
	Context,
	'corpus' | 'corpusName' | 'search' | 'findMatches' | 'reasonOf' | 'toJson' | 'redescribe'
> & {
	/** None, when not given. */
	readonly repeats?: Repeats | undefined;
	/** Nothing is counted, when not given. */
	readonly countField?: Services['countField'];
	readonly recurrenceOf?: Services['recurrenceOf'];
	readonly plain?: boolean | undefined;
	/** English and the usual keys, when not given. */
	readonly words?: Words | undefined;
	readonly keys?: Keys | undefined;
	problems?: (() => readonly string[]) | undefined;
	/** Called when a document that had to be read first is there, or cannot be. */
	onOpened?: ((document: number) => void) | undefined;
	/** Called when an excerpt is there as the page itself has it. */
	onExcerpt?: (() => void) | undefined;
	readonly slices?: Slices | undefined;
};

/** Enough for both panes' neighbours and the three views of a document. */
const layoutsKept = 8;

const noSpans: readonly Span[] = [];
const noEdits: readonly Edit[] = [];

export const createContext = (options: ContextOptions): Context => {
	const {corpus, corpusName, search, findMatches, toJson, redescribe} = options;
	const {keys = usualKeys, words = english(keys.labelOf)} = options;
	const {
		repeats = createRepeats(),
		countField = () => [],
		plain = false,
		problems = () => [],
		onOpened = () => {},
		onExcerpt = () => {},
		slices,
	} = options;
	const layouts = new Map<string, Layout>();
	const matches = new WeakMap<Layout, {key: string; spans: readonly Span[]}>();

	const excerpts = createExcerpts(findMatches, slices, onExcerpt);
	let last = {revised: new Map() as Revisions, corpus};
	const awaited = new Set<number>();
	let begun: {readonly index: number; readonly document: Document} | undefined;
	const failures = new Map<number, string>();

	const awaitDocument = (index: number, opening: Promise<Document>): void => {
		if (awaited.has(index)) return;
		awaited.add(index);
		opening
			.then(
				() => failures.delete(index),
				(error: Error) => failures.set(index, error.message),
			)
			.finally(() => {
				awaited.delete(index);
				if (begun?.index === index) begun = undefined;
				onOpened(index);
			});
	};

	const corpusFor = ({revised}: State): Corpus => {
		if (last.revised !== revised) last = {revised, corpus: revisedCorpus(corpus, revised)};
		return last.corpus;
	};

	const documentFor = (state: State): Document | undefined => {
		const index = selectedDocument(state, corpus.size);
		if (index === undefined || failures.has(index)) return undefined;
		const opened = corpusFor(state).open(index, document => {
			begun = {index, document};
			onOpened(index);
		});
		if (!(opened instanceof Promise)) return opened;
		awaitDocument(index, opened);
		return undefined;
	};

	/** The beginning of a document that is not at hand yet, for a reader who wants to be there. */
	const beginningFor = (state: State): Document | undefined => {
		if (!begun || begun.index !== selectedDocument(state, corpus.size)) return undefined;
		const {id} = begun.document;
		const isElsewhere = soughtIn(state) !== '' || state.places.has(id);
		return isElsewhere || state.compared !== undefined ? undefined : begun.document;
	};

	const keptFor = (state: State): readonly Edit[] => {
		const revision = state.revised.get(selectedDocument(state, corpus.size) ?? -1);
		return revision && revision.document === documentFor(state) ? revision.kept : noEdits;
	};

	/** What differs from the document compared; undefined until it is read. */
	const differenceFor = (
		state: State,
		one: Document,
		index: number,
		measure: number,
	): Layout | undefined => {
		if (failures.has(index)) return undefined;
		const other = corpusFor(state).open(index);
		if (other instanceof Promise) {
			awaitDocument(index, other);
			return undefined;
		}

		const lengths = `${one.text.length} ${other.text.length}`;
		return keptLayout(`${one.id} ${other.id} ${lengths} ${measure}`, () =>
			differenceLayout(one, other, {measure, plain, words}),
		);
	};

	const keptLayout = (key: string, make: () => Layout): Layout => {
		const known = layouts.get(key);
		if (known) layouts.delete(key);
		else if (layouts.size >= layoutsKept) layouts.delete(layouts.keys().next().value!);
		const layout = known ?? make();
		layouts.set(key, layout);
		return layout;
	};

	const layoutFor = (state: State): Layout | undefined => {
		const whole = documentFor(state);
		const document = whole ?? beginningFor(state);
		const geometry = geometryOf(state.size, state.panes);
		if (!document || !geometry) return undefined;
		if (state.compared !== undefined) {
			return differenceFor(state, document, state.compared, geometry.measure);
		}

		const {halfMeasure} = geometry;
		const beside = state.beside && halfMeasure !== undefined;
		const script = state.view === 'clean' || beside ? state.script : 'found';
		const measure = beside ? halfMeasure : geometry.measure;
		const kept = keptFor(state);
		const keptAt = kept.map(({start, end}) => `${start}-${end}`).join();
		const {view, paragraphs, headFolded} = state;
		const styles = [paragraphs, headFolded, beside].join(' ');
		const looks = [view, script, measure, ambiguousWidth(), styles].join(' ');
		const unfinished = !whole;
		const key = `${document.id} ${looks} ${keptAt} ${unfinished}`;
		return keptLayout(key, () => {
			const convert = script === 'found' ? undefined : state.converters[script];
			const how = {view, convert, measure, paragraphs, headFolded, plain, kept, words, unfinished};
			if (!beside) return layoutDocument(document, how);
			const other = view === 'marked' ? 'marked' : 'raw';
			return besideLayout(
				layoutDocument(document, {...how, view: 'clean'}),
				layoutDocument(document, {...how, view: other, convert: undefined}),
			);
		});
	};

	const reasonInWords = (rule: string): string | undefined =>
		words.reasons[rule] ?? options.reasonOf(rule);

	return {
		corpus,
		corpusName,
		repeats,
		plain,
		words,
		keys,
		problems,
		search,
		findMatches,
		countField,
		reasonOf: reasonInWords,
		whyOf(document, edit) {
			const recurs = options.recurrenceOf?.(document, edit);
			return recurs ? words.recursIn(recurs) : reasonInWords(edit.rule);
		},
		toJson,
		redescribe,
		corpusFor,
		documentFor,
		keptFor,
		editsFor: state => editSteps(documentFor(state)?.edits ?? noEdits, keptFor(state)),
		failureFor(state) {
			const index = selectedDocument(state, corpus.size);
			const failure = index === undefined ? undefined : failures.get(index);
			return failure ?? failures.get(state.compared ?? -1);
		},
		layoutFor,
		matchesFor(state) {
			const query = soughtIn(state);
			const layout = query === '' ? undefined : layoutFor(state);
			if (!layout) return noSpans;
			// What is sought in the text itself may be mistyped too.
			const tier = query === state.find.trim() ? undefined : tierInRow(state, state.selected);
			const key = `${tier} ${query}`;
			const known = matches.get(layout);
			if (known?.key === key) return known.spans;
			const spans = matchesIn(layout, documentFor(state)!, query, findMatches, tier);
			matches.set(layout, {key, spans});
			return spans;
		},
		excerptOf: excerpts.excerptOf,
	};
};

/** What is sought in the text on show. */
export const soughtIn = ({find, query}: State): string =>
	(find.trim() === '' ? query : find).trim();

/** How many rows the list has. */
export const listLength = ({hits, rows}: State, total: number): number =>
	rows?.documents.length ?? hits?.length ?? total;

/** The document in a row of the list, as an index into the corpus. */
export const documentInRow = (
	{hits, order, rows}: State,
	row: number,
	total: number,
): number | undefined => {
	if (rows) return rows.documents[row];
	if (hits) return row < hits.length ? hitDocument(hits[row]!) : undefined;
	if (order) return order[row];
	return row < total ? row : undefined;
};

/** How the document in a row came to be a hit. */
export const tierInRow = ({hits, rows}: State, row: number): Tier | undefined => {
	const hit = hits?.[rows ? rows.places[row]! : row];
	return hit === undefined ? undefined : hitTier(hit);
};

/** The document in the selected row; undefined where nothing is listed. */
export const selectedDocument = (state: State, total: number): number | undefined =>
	documentInRow(state, state.selected, total);
