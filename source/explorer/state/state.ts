import type {Document} from '../../corpus/document.ts';
import type {Converter, TargetScript} from '../../script/convert-script.ts';
import type {Hits} from '../../search/hits.ts';
import type {Span} from '../../text/span.ts';
import type {MarkedKind} from '../copying/copy-marked.ts';
import type {WrittenFormat} from '../copying/export-documents.ts';
import type {KeyMode} from '../keys/keymap.ts';
import type {Rows} from '../list/list-rows.ts';
import type {Order, SortChoice} from '../list/sort-documents.ts';
import type {Looks} from '../memory/own-looks.ts';
import type {Undo} from '../memory/undo.ts';
import type {Visits} from '../memory/visits.ts';
import type {MenuId} from '../menus/menu.ts';
import type {Panes} from '../screen/geometry.ts';
import type {Revisions} from '../typesetting/revision.ts';
import type {ParagraphStyle} from '../typesetting/set-paragraphs.ts';
import type {Size} from './actions.ts';

export type Focus = 'list' | 'reading';

/** Which text the reading pane shows. */
export type ViewChoice = 'clean' | 'marked' | 'raw';

/** The script the reader wants: as the page has it, simplified, or traditional as in Taiwan or Hong Kong. */
export type ScriptChoice = 'found' | TargetScript;

/** A field being typed in. `cursor` counts UTF-16 code units of its text. */
export type Field = {readonly text: string; readonly cursor: number};

/** What the keys do. */
export type Mode =
	| {readonly kind: 'browse'; readonly focus: Focus}
	/** `from` is the document that was selected when the filter was opened. */
	| {readonly kind: 'filter'; readonly field: Field; readonly from: number | undefined}
	/** `from` is where the reader stood when the search began, to go back to. */
	| {readonly kind: 'find'; readonly field: Field; readonly from: Reading}
	| HelpMode
	| HelpSearchMode
	| MenuMode
	| SelectMode
	| PaletteMode;

/** The keys, or what could not be read. */
export type HelpMode = {
	readonly kind: 'help';
	readonly about?: 'problems';
	readonly top: number;
	readonly focus: Focus;
	/** Only the keys whose words answer this are shown. */
	readonly query?: string;
};

/** The keys while their filter is typed. */
export type HelpSearchMode = {
	readonly kind: 'help-search';
	readonly field: Field;
	readonly top: number;
	readonly focus: Focus;
};

/** Choosing a command by its words; `focus` is where it will be performed. */
export type PaletteMode = {
	readonly kind: 'palette';
	readonly field: Field;
	/** The item one stands on. */
	readonly item: number;
	readonly focus: Focus;
};

/** Choosing paragraphs or lines to copy: all from one to the other, as indices. */
export type SelectMode = {
	readonly kind: 'select';
	readonly unit: 'paragraphs' | 'lines';
	readonly anchor: number;
	readonly cursor: number;
};

/** A menu in place of the list. While one goes through it, the text shows what one stands on. */
export type MenuMode = {
	readonly kind: 'menu';
	readonly menu: MenuId;
	/** The item one stands on, and the first line in sight. */
	readonly item: number;
	readonly top: number;
	/** What to come back to when nothing is chosen. */
	readonly from: Pick<State, 'view' | 'reading'> & {readonly focus: Focus};
};

/**
 * A place in a document that outlives its layout: in the head and the foot, which are the same in
 * all views, a line; in the text a raw offset (UTF-16 code units).
 */
export type Anchor =
	| {readonly section: 'head' | 'foot'; readonly line: number}
	| {readonly section: 'text'; readonly place: number};

export type Reading = {
	/** The first line in sight. */
	readonly top: number;
	/** What the reader last scrolled to. Resizing keeps it, so that places do not drift. */
	readonly anchor: Anchor;
	/** The hit the reader stands on: an index into the hits of this layout. */
	readonly match?: number;
	/** What was gone to and is to be seen: a span of the raw text. */
	readonly lit?: Span;
	/** The edit that was gone to, as an index into all of the document, those put back among them. */
	readonly edit?: number;
	/** The program came here by itself, to show a hit: no place for the reader to come back to. */
	readonly led?: true;
};

/** Where the reader was in a document, and what was sought in it then. */
export type Place = {readonly anchor: Anchor; readonly sought: string};

/** How far the corpus has been loaded. Bytes are those on the disk, the total an estimate. */
export type LoadingProgress = {
	readonly documents: number;
	readonly bytes: number;
	readonly totalBytes: number;
	/** How many files and records could not be read. */
	readonly problems: number;
	/** Milliseconds. */
	readonly elapsed: number;
};

export type Message = {readonly text: string; readonly trouble: boolean};

export type State = {
	readonly size: Size;
	/** What the reader wishes to see; a narrow screen has room for one pane only. */
	readonly panes: Panes;
	readonly mode: Mode;
	/** The filter of the list; empty when there is none. */
	readonly query: string;
	/** The documents that answer the filter; undefined when all are listed. */
	readonly hits: Hits | undefined;
	/** Whether more hits are to come: the texts are still being searched. */
	readonly searching: boolean;
	/** The documents that were marked, as indices into the corpus. */
	readonly marked: ReadonlySet<number>;
	/** The documents into whose text edits were put back. */
	readonly revised: Revisions;
	readonly sort: SortChoice;
	/** All documents as that sorts them; undefined when as loaded. */
	readonly order?: Order | undefined;
	/** Whether one document stands in the list for all that say the same. */
	readonly repeats: 'folded' | 'listed';
	/** The rows of the list where some documents stand for others. */
	readonly rows?: Rows | undefined;
	/** The documents that the reader wants to stand for their groups, by the first of each group. */
	readonly stand: ReadonlyMap<number, number>;
	/** Rows of the list, counted in documents. */
	readonly selected: number;
	readonly listTop: number;
	readonly reading: Reading;
	/** Where the reader was in documents read before, by document id. */
	readonly places: ReadonlyMap<string, Place>;
	/** The document that the selected one is compared with: its text shows what differs. */
	readonly compared?: number;
	/** What is sought in the text; empty when the filter's own hits are shown. */
	readonly find: string;
	readonly view: ViewChoice;
	readonly script: ScriptChoice;
	/** The script that will be shown as soon as its converter is loaded. */
	readonly awaited?: TargetScript;
	/** As the reader wants documents shown that have no looks of their own. */
	readonly usualLooks: Looks;
	/** In which view and script documents were left, by id. */
	readonly ownLooks: ReadonlyMap<string, Looks>;
	/** Whether another view stands beside the clean text, where there is room. */
	readonly beside: boolean;
	readonly paragraphs: ParagraphStyle;
	/** Whether only the title stands above the text. */
	readonly headFolded: boolean;
	/** What can be taken back, the last thing last. */
	readonly undos: readonly Undo[];
	/** What was taken back and can be done again, the last thing last. */
	readonly redos: readonly Undo[];
	/** The filter as it was when the list was last at rest. */
	readonly settledQuery: string;
	/** The documents that were opened. */
	readonly visits: Visits;
	readonly converters: Readonly<Partial<Record<TargetScript, Converter>>>;
	readonly message?: Message;
	/** Present while the corpus is being loaded. */
	readonly loading?: LoadingProgress;
	/** How many excerpts of the list were read from the pages themselves. */
	readonly excerpts: number;
	/** How often a document that had to be read first has come to be shown. */
	readonly arrivals: number;
};

/** What a reduction asks to be done outside. */
export type Effect =
	| {readonly kind: 'copy'; readonly text: string; readonly document: Document}
	| {
			readonly kind: 'copy-marked';
			readonly documents: readonly number[];
			readonly what: MarkedKind;
			readonly convert: Converter | undefined;
	  }
	/** The document is another now: the search is to know. */
	| {
			readonly kind: 'revise';
			readonly index: number;
			/** A document that is not at hand comes later. */
			readonly document: Document | Promise<Document>;
	  }
	| {
			readonly kind: 'write';
			readonly documents: readonly number[];
			readonly format: WrittenFormat;
	  }
	/** Shows the raw file at this place of the raw text. */
	| {readonly kind: 'open-raw'; readonly document: Document; readonly place: number}
	| {readonly kind: 'load-converter'; readonly script: TargetScript}
	| {readonly kind: 'quit'; readonly code: number}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'repaint'}
	| {readonly kind: 'reload'}
	| {readonly kind: 'stop-loading'};

export const startOfDocument: Reading = {top: 0, anchor: {section: 'head', line: 0}};

/** Where every reader begins: in the list, without a filter. */
export const initialState = (size: Size): State => ({
	size,
	panes: 'both',
	mode: {kind: 'browse', focus: 'list'},
	query: '',
	hits: undefined,
	searching: false,
	marked: new Set(),
	revised: new Map(),
	sort: 'loaded',
	repeats: 'folded',
	stand: new Map(),
	selected: 0,
	listTop: 0,
	reading: startOfDocument,
	places: new Map(),
	find: '',
	view: 'clean',
	script: 'found',
	usualLooks: {view: 'clean', script: 'found'},
	ownLooks: new Map(),
	beside: false,
	paragraphs: 'indented',
	headFolded: false,
	undos: [],
	redos: [],
	settledQuery: '',
	visits: {documents: [], at: -1},
	converters: {},
	excerpts: 0,
	arrivals: 0,
});

/** What is sought among the keys. */
export const soughtKeys = (mode: HelpMode | HelpSearchMode): string =>
	mode.kind === 'help' ? (mode.query ?? '') : mode.field.text;

/** Which keys are in force. */
export const keyModeOf = (mode: Mode): KeyMode => (mode.kind === 'browse' ? mode.focus : mode.kind);

/** The pane in focus, or the one that was before a field or the help screen took the keys. */
export const focusOf = (mode: Mode): Focus => {
	switch (mode.kind) {
		case 'browse':
		case 'help':
		case 'help-search':
		case 'palette':
			return mode.focus;
		case 'filter':
		case 'menu':
			return 'list';
		case 'find':
		case 'select':
			return 'reading';
	}
};
