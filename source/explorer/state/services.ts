import type {Edit} from '../../cleaning/edit.ts';
import type {Document} from '../../corpus/document.ts';
import type {Entry} from '../../corpus/entry.ts';
import type {LinesRecur} from '../../corpus/recurrence-of.ts';
import type {Converter, TargetScript} from '../../script/convert-script.ts';
import type {ValueCount} from '../../search/count-values.ts';
import type {Hits} from '../../search/hits.ts';
import type {FieldName} from '../../search/parse-query.ts';
import type {Repeats} from '../../search/repeats.ts';
import type {SearchIndex} from '../../search/search-index.ts';
import type {RawOffset, Span} from '../../text/span.ts';
import type {CopyOutcome} from '../../words/words.ts';
import type {WrittenFormat} from '../copying/export-documents.ts';
import type {FindMatches} from '../finding/matches.ts';
import type {Slices} from '../finding/stepped-search.ts';

/** How it went with the reader's editor or pager, by its name. */
export type ViewerOutcome =
	| {
			readonly kind: 'left';
			readonly name: string;
			readonly file: string;
			/** The raw text was written there for it. */
			readonly isCopy: boolean;
	  }
	| {readonly kind: 'failed'; readonly name: string; readonly reason: string};

/** What was written to a file. */
export type WrittenOutcome =
	| {readonly kind: 'written'; readonly documents: number; readonly path: string}
	| {readonly kind: 'failed'; readonly reason: string};

/** What the explorer asks of the world, as arguments, so that a test can hand in its own. */
export type Services = {
	/** Documents that answer a query, best first. Synchronous and fast: it runs at every key. */
	find(query: string): Hits;
	/** The same in steps of a few milliseconds: see SearchIndex. */
	findInSteps?: SearchIndex['findInSteps'];
	/** Without it all is found at once. */
	readonly slices?: Slices;
	/** Does a piece of what the first search would wait for; answers whether there is more. */
	prepareSearch?(): boolean;
	findMatches: FindMatches;
	/** Counts the values of a field in the documents marked with 1, cut to a length. */
	countField?(name: FieldName, marked: Uint8Array, length?: number): readonly ValueCount[];
	/** Which documents say the same, as far as that is known by now. */
	readonly repeats?: Repeats;
	loadConverter(script: TargetScript): Promise<Converter>;
	/** Why a cleaning rule removes what it removes, in a short sentence. */
	reasonOf(rule: string): string | undefined;
	/** In how many documents the lines recur that an edit took away for that reason. */
	recurrenceOf?(document: Document, edit: Edit): LinesRecur | undefined;
	/** The document as it is with some of its edits left out: these spans of the raw text stay. */
	redescribe(
		document: Document,
		keep: ReadonlyArray<Span<RawOffset>>,
	): {readonly document: Document; readonly entry: Entry};
	/** The document at this place of the corpus is found by what it is now. */
	changed(index: number, document: Document): void;
	/** The record of a document that an export would write. */
	toJson(document: Document): string;
	/** Copies a text; `document` names it where a file must be written. */
	copy(text: string, document: Document): Promise<CopyOutcome>;
	/** Writes documents to a new file, never over one. */
	write?(documents: AsyncIterable<Document>, format: WrittenFormat): Promise<WrittenOutcome>;
	/** Shows the raw file of a document in another program; resolves when that is left. */
	openRaw?(document: Document, place: number): Promise<ViewerOutcome>;
	/** Leaves the program with this exit code. */
	quit(code: number): void;
	suspend(): void;
	/** Ends the loading of the corpus; what is there stays. */
	stopLoading?(): void;
	/** Reads anew what has changed. */
	reload?(): void;
	/** Paints the whole screen again, whatever is on it. */
	repaint(): void;
};
