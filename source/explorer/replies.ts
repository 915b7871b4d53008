import type {Panes} from './geometry.ts';
import {counted, grouped, viewWords} from './messages.ts';
import type {CopyOutcome} from './services.ts';
import type {SortChoice} from './sort-documents.ts';
import type {ScriptChoice, ViewChoice} from './state.ts';

/**
 * What the explorer answers in its message line: every action has one. English, as in messages.ts.
 */

export const sortMessage: Readonly<Record<SortChoice, string>> = {
	loaded: 'Listed as loaded, and hits best first',
	newest: 'Listed with the newest first, undated ones last',
	oldest: 'Listed with the oldest first, undated ones last',
	source: 'Listed by source, those without one last',
};

/** Where a value was read off the page, and by what: `Date: read here (published-from-byline)`. */
export const provenBy = (name: string, extractor: string): string =>
	`${name}: read here (${extractor})`;

/** Of a value that no place on the page proves. */
export const fromOutside = 'from the record';

export const chosenWords = (paragraphs: number): string =>
	`${counted(paragraphs, 'paragraph')} chosen; y copies, Y with the source`;

export const nothingToChoose = 'There is no text to choose from';

export const markedWords = (count: number): string => `${grouped(count)} marked; Y copies them`;

export const unmarkedWords = (count: number): string =>
	count === 0 ? 'No document is marked any more' : `Mark taken off; ${grouped(count)} marked`;

export const noMarks = 'No document is marked; m marks one';

export const noEdits = 'Nothing was removed from this page';

/** An edit and why it was made; which of how many stands in the head of the pane. */
export const editWords = (rule: string, reason: string | undefined): string =>
	reason === undefined ? rule : `${rule}: ${reason}`;

export const wrappedToFirstEdit = 'After the last edit: back to the first';

export const wrappedToLastEdit = 'Before the first edit: on to the last';

export const keptEditWords = (rule: string): string => `${rule}: put back; x removes it again`;

export const putBackWords = (rule: string): string => `Put back into the text: ${rule}`;

export const removedAgainWords = (rule: string): string => `Removed again: ${rule}`;

export const heldByOthers = (rule: string): string =>
	`Given back to ${rule}, but it stays: something put back beside it holds it`;

export const noEditBelow = 'Nothing was removed from here on; N goes back to an edit';

export const putsBackInMarked = (view: ViewChoice): string =>
	`x puts back what the marked view shows, not the ${viewWords[view]} one; v leads there`;

/** Behind what was done to a document that is listed until the filter changes. */
export const noHitAnyMore = 'the filter finds this page no more';

export const editsWords = (count: number): string => counted(count, 'edit');

export const noQuery = 'Nothing is sought: / filters the list, or finds in the text';

export const hitWords = (position: number, count: number): string =>
	`Hit ${grouped(position)} of ${grouped(count)}`;

export const notFound = (query: string): string => `“${query}” is not in this text`;

export const queryCut = (longest: number): string =>
	`Only the first ${grouped(longest)} characters are sought`;

export const wrappedToFirst = 'After the last hit: back to the first';

export const wrappedToLast = 'Before the first hit: on to the last';

export const atFirst = 'This is the first document';

export const atLast = 'This is the last document';

export const atStart = 'Start of the text';

export const atEnd = 'End of the text';

export const nothingToGoBackTo = 'Nothing to go back to; q quits';

export const textNotOnShow = 'The text is not on show; Enter opens it';

export const filterCleared = 'Filter cleared: all documents';

export const findCleared = 'Find cleared';

export const panesMessage: Readonly<Record<Panes, string>> = {
	both: 'List and text side by side',
	one: 'One pane at a time; z shows both',
};

export const roomForOne = 'This screen has room for one pane only';

export const viewMessage: Readonly<Record<ViewChoice, string>> = {
	clean: 'Clean text',
	marked: 'Marked: what was removed and by which rule',
	raw: 'Raw: the file as it is',
};

export const scriptMessage: Readonly<Record<ScriptChoice, string>> = {
	found: 'Script as found on the page',
	hans: 'In simplified characters',
	tw: 'In traditional characters (Taiwan)',
	hk: 'In traditional characters (Hong Kong)',
};

export const loadingConverter = 'Loading the dictionary …';

export const converterFailed = (reason: string): string =>
	`The dictionary could not be loaded: ${reason}`;

export const scriptOnlyInClean = (view: ViewChoice): string =>
	`The ${viewWords[view]} view shows the page as found; v leads to the clean text`;

export const nothingToCopy = 'There is no clean text to copy';

export const copying = 'Copying …';

export const copyWords = (outcome: CopyOutcome): string => {
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
};

export const unknownKey = (label: string): string =>
	`${label} does nothing here; ? shows every key`;

export const pastedNowhere = 'Press / first to paste into the filter';
