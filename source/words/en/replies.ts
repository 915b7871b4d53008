import {counted, grouped} from '../numbers.ts';
import type {CopyOutcome, KeyOf} from '../words.ts';

const viewNames = {clean: 'clean', marked: 'marked', raw: 'raw'};

/** In how many documents lines recur, of a site when that is named. */
export type LinesRecur = {
	readonly documents: number;
	readonly of: number;
	readonly site?: string;
};

/** What the explorer answers in its message line: every action has one. */
export const replyWords = (key: KeyOf) => ({
	/** Where a value was read off the page, and by what: `Date: read here (published-from-byline)`. */
	provenBy: (name: string, extractor: string): string => `${name}: read here (${extractor})`,
	/** Of a value that no place on the page proves. */
	fromOutside: ' (from the record)',
	chosenWords: (paragraphs: number): string =>
		`${counted(paragraphs, 'paragraph')} chosen; ${key('copy')} copies, ${key('copy-cited')} with the source`,
	nothingToChoose: 'There is no text to choose from',
	markedWords: (count: number): string =>
		`${grouped(count)} marked; ${key('copy-menu')} copies or exports them`,
	unmarkedWords: (count: number): string =>
		count === 0 ? 'No document is marked any more' : `Mark taken off; ${grouped(count)} marked`,
	noMarks: `No document is marked; ${key('mark')} marks one`,
	noEdits: 'Nothing was removed from this page',
	/** An edit and why it was made; which of how many stands in the head of the pane. */
	editWords: (rule: string, reason: string | undefined): string =>
		reason === undefined ? rule : `${rule}: ${reason}`,
	/** Behind the name of the rule: why these lines went. */
	recursIn: ({documents, of, site}: LinesRecur): string =>
		`recurs in ${grouped(documents)} of ${counted(of, 'document')}${site === undefined ? '' : ` of ${site}`}`,
	wrappedToFirstEdit: 'After the last edit: back to the first',
	wrappedToLastEdit: 'Before the first edit: on to the last',
	keptEditWords: (rule: string): string => `${rule}: put back; ${key('put-back')} removes it again`,
	putBackWords: (rule: string): string => `Put back into the text: ${rule}`,
	removedAgainWords: (rule: string): string => `Removed again: ${rule}`,
	heldByOthers: (rule: string): string =>
		`Given back to ${rule}, but it stays: something put back beside it holds it`,
	noEditBelow: `Nothing was removed from here on; ${key('previous-match')} goes back to an edit`,
	putsBackInMarked: (view: keyof typeof viewNames): string =>
		`${key('put-back')} puts back what the marked view shows, not the ${viewNames[view]} one; ${key('change-view')} leads there`,
	/** Behind what was done to a document that is listed until the filter changes. */
	noHitAnyMore: '; the filter finds this page no more',
	editsWords: (count: number): string => counted(count, 'edit'),
	noQuery: `Nothing is sought: ${key('filter')} filters the list, or finds in the text`,
	hitWords: (position: number, count: number): string =>
		`Hit ${grouped(position)} of ${grouped(count)}`,
	notFound: (query: string): string => `“${query}” is not in this text`,
	queryCut: (longest: number): string => `Only the first ${grouped(longest)} characters are sought`,
	wrappedToFirst: 'After the last hit: back to the first',
	wrappedToLast: 'Before the first hit: on to the last',
	atFirst: 'This is the first document',
	atLast: 'This is the last document',
	atStart: 'Start of the text',
	atEnd: 'End of the text',
	nothingToGoBackTo: `Nothing to go back to; ${key('quit')} quits`,
	textNotOnShow: `The text is not on show; ${key('open')} opens it`,
	filterCleared: 'Filter cleared: all documents',
	findCleared: 'Find cleared',
	panesMessage: {
		both: 'List and text side by side',
		one: `One pane at a time; ${key('change-panes')} shows both`,
	},
	roomForOne: 'This screen has room for one pane only',
	paragraphsMessage: {
		indented: 'Paragraphs begin with an indent of two cells',
		spaced: 'Paragraphs are set apart by a blank line',
	},
	headFolded: (warnings: number): string =>
		warnings === 0
			? `Folded to the title; ${key('fold-head')} shows all`
			: `Folded to the title, ${counted(warnings, 'warning')} with it; ${key('fold-head')} shows all`,
	headShown: 'All that is known stands above the text',
	nothingToUndo: 'Nothing to take back',
	undone: {
		marks: (count: number): string => `Taken back: ${grouped(count)} marked, as before`,
		edits: 'Taken back: the edits are as before',
		filter: (query: string): string =>
			query === ''
				? 'Taken back: no filter, as before'
				: `Taken back: the filter is “${query}” again`,
	},
	nothingToRedo: 'Nothing was taken back that could be done again',
	redone: {
		marks: (count: number): string => `Done again: ${grouped(count)} marked`,
		edits: 'Done again: the edits are as they were',
		filter: (query: string): string =>
			query === '' ? 'Done again: no filter' : `Done again: the filter is “${query}”`,
	},
	visitWords: (position: number, count: number): string =>
		`Document ${grouped(position)} of ${grouped(count)} opened so far`,
	noVisitBefore: 'No document was opened before this one',
	noVisitAfter: 'No document was opened after this one',
	visitNotListed: `That document is not listed now; ${key('back')} in the list clears the filter`,
	viewMessage: {
		clean: 'Clean text',
		marked: 'Marked: what was removed and by which rule',
		raw: 'Raw: the file as it is',
	},
	besideMessage: {
		on: 'Clean text beside the raw one, or beside the marked one in the marked view',
		off: 'One view of the text',
	},
	noRoomBeside: `There is not room for two views; ${key('change-panes')} gives the text the whole screen`,
	scriptMessage: {
		found: 'Script as found on the page',
		hans: 'In simplified characters',
		tw: 'In traditional characters (Taiwan)',
		hk: 'In traditional characters (Hong Kong)',
	},
	loadingConverter: 'Loading the dictionary …',
	converterFailed: (reason: string): string => `The dictionary could not be loaded: ${reason}`,
	scriptOnlyInClean: (view: keyof typeof viewNames): string =>
		`The ${viewNames[view]} view shows the page as found; ${key('change-view')} leads to the clean text`,
	nothingToCopy: 'There is no clean text to copy',
	copying: 'Copying …',
	chosenLines: (lines: number): string =>
		`${counted(lines, 'line')} chosen; ${key('copy')} copies, ${key('copy-cited')} with the source`,
	gathering: (done: number, all: number): string =>
		`Reading ${grouped(done)} of ${counted(all, 'document')} …`,
	writing: 'Writing …',
	written: (documents: number, path: string): string =>
		`Wrote ${counted(documents, 'document')} to ${path}`,
	notWritten: (reason: string): string => `Not written: ${reason}`,
	copyWords: (outcome: CopyOutcome): string => {
		switch (outcome.kind) {
			case 'copied':
				return `Copied ${counted(outcome.characters, 'character')} (${outcome.way})`;
			case 'sent': {
				const saved = outcome.path === undefined ? '' : `; also saved to ${outcome.path}`;
				return `Sent ${counted(outcome.characters, 'character')} (${outcome.way})${saved}`;
			}
			case 'saved': {
				const reason = outcome.reason === undefined ? '' : ` (${outcome.reason})`;
				return `Saved ${counted(outcome.characters, 'character')} to ${outcome.path}${reason}`;
			}
			case 'failed':
				return `Not copied: ${outcome.reason}`;
		}
	},
	/** One at each of the first starts. */
	hints: [
		`${key('help')} shows every key, ${key('filter')} filters as you type, ${key('change-view')} shows what was removed`,
		`A filter understands pinyin: ldxz finds 领导小组. ${key('palette')} finds every command`,
		`${key('copy')} copies the text, ${key('copy-menu')} a citation; ${key('details')} says how each value was found`,
	],
	backFrom: (name: string, file: string, isCopy: boolean): string =>
		isCopy ? `Back from ${name}; the raw text lies in ${file}` : `Back from ${name}: ${file}`,
	notLent: (name: string, reason: string): string => `Not opened in ${name}: ${reason}`,
	cannotLeave: 'The terminal cannot be lent here',
	unknownKey: (label: string): string =>
		`${label} does nothing here; ${key('help')} shows every key`,
	pastedNowhere: `Press ${key('filter')} first to paste into the filter`,
});
