import type {Script} from '../corpus/document.ts';
import type {Action} from './actions.ts';
import type {CopyKind} from './copied-text.ts';
import type {MenuId} from './menu.ts';
import type {SortChoice} from './sort-documents.ts';
import type {LoadingProgress, ScriptChoice, ViewChoice} from './state.ts';

/**
 * Every sentence the explorer says, in one place. English; another interface language takes another
 * file of the same shape.
 */

/** 1234567 → 1,234,567. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;

// The head of the reading pane.

export const noTitle = 'No title on the page';

/** `2022-09-29T10:25` → `2022-09-29 10:25`. */
export const dateWords = (published: string): string => published.replace('T', ' ');

export const authorsWord = (count: number): string => (count === 1 ? 'Author' : 'Authors');

export const editorsWord = (count: number): string => (count === 1 ? 'Editor' : 'Editors');

export const viewsWords = (views: number): string => counted(views, 'view');

export const scriptWords = (script: Script): string => {
	switch (script) {
		case 'hans':
			return 'simplified';
		case 'hant':
			return 'traditional';
		case 'mixed':
			return 'mixed';
		case 'none':
			return 'no Han';
	}
};

export const moreWarnings = (count: number): string => `and ${counted(count, 'more warning')}`;

// The text.

export const moreLines = (count: number): string =>
	`… ${counted(count, 'more line')}, see the raw view`;

export const emptyText =
	'Nothing is left of this page after cleaning. The raw view (v) has it all.';

export const emptyRawText = 'This file is empty.';

export const nothingRemoved = 'Nothing was removed.';

export const removedWords = (removed: number, total: number): string => {
	const share = (100 * removed) / total;
	const percent = share > 0 && share < 1 ? '<1' : String(Math.round(share));
	return `${counted(removed, 'character')} removed (${percent} %)`;
};

/** Edits of one rule: `injected-pinyin 241`. */
export const ruleWords = (rule: string, count: number): string => `${rule} ${grouped(count)}`;

/** Edits that the reader has put back into the text. */
export const keptWords = (count: number): string => `${counted(count, 'edit')} put back.`;

/** A rule among those named in the marked view, of an edit that was put back. */
export const keptRuleWords = (rule: string): string => `${rule} put back`;

// Heads of the panes.

export const viewWords: Readonly<Record<ViewChoice, string>> = {
	clean: 'clean',
	marked: 'marked',
	raw: 'raw',
};

export const scriptChoiceWords: Readonly<Record<ScriptChoice, string>> = {
	found: 'as found',
	hans: 'simplified',
	tw: 'traditional (Taiwan)',
	hk: 'traditional (Hong Kong)',
};

export const filterPlaceholder = 'type to filter';
export const findPlaceholder = 'type to find in the text';
export const palettePlaceholder = 'type what you want to do';
export const noCommand = (query: string): string =>
	`No command here is about “${query}”. Ctrl-u clears the field, Esc leaves it.`;
export const helpHead = 'Keys';
export const queryHelpTitle = 'What a filter can say';
export const noDate = 'no date';
export const standIn = 'no title';

/** `2/5`, and while filtered `1/1 of 5`. */
export const listCounter = (
	position: number,
	shown: number,
	total: number,
	filtered: boolean,
): string => `${grouped(position)}/${grouped(shown)}${filtered ? ` of ${grouped(total)}` : ''}`;

// Empty panes.

export const noHits = (query: string, typing: boolean, noDate: string | undefined): string => {
	const why =
		noDate === undefined
			? `No document matches “${query}”.`
			: `“${noDate}” names no date: write date:2022, date:2022-09 or date:2022-09..10.`;
	return `${why} ${typing ? 'Esc or Ctrl-u clears the filter.' : 'Esc clears the filter.'}`;
};

export const noDocuments = 'There are no documents here.';

export const loadingList = 'Loading …';

export const opening = 'Opening …';

export const cannotOpen = (reason: string): string => `This document cannot be opened: ${reason}.`;

export const nothingToRead = 'No document to show.';

export const tooSmall = 'Too small: qingdu needs 24 columns and 6 rows.';

// Loading.

const eighths = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/** A bar of so many columns, filled to a share from 0 to 1. */
const bar = (share: number, columns: number): string => {
	const filled = Math.round(share * columns * 8);
	return Array.from(
		{length: columns},
		(_, column) => eighths[Math.max(0, Math.min(8, filled - column * 8))],
	).join('');
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** `about 12 s`, `about 3 min`. */
const duration = (milliseconds: number): string => {
	const seconds = Math.ceil(milliseconds / 1000);
	return seconds < 100 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
};

export const progressWords = (progress: LoadingProgress): string => {
	const {documents, bytes, totalBytes, elapsed, problems} = progress;
	const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
	// The first moments say nothing about the rest.
	const rate = elapsed < 500 ? '' : ` · ${megabytes((bytes / elapsed) * 1000)} MB/s`;
	const left =
		share === 0 || elapsed < 500 ? '' : ` · ${duration((elapsed / share) * (1 - share))} left`;
	const failed = problems === 0 ? '' : ` · ${grouped(problems)} unreadable`;
	return `Loading ▕${bar(share, 12)}▏ ${counted(documents, 'document')} · ${megabytes(bytes)} of ${megabytes(totalBytes)} MB${rate}${left}${failed} · Esc stops`;
};

export const loadingOver = ({
	documents,
	problems,
	stopped,
	bodiesUntil,
}: Omit<Extract<Action, {readonly type: 'loaded'}>, 'type'>): string => {
	const done = stopped ? 'Loading stopped; here are' : 'Loaded';
	const failed = problems === 0 ? '' : `; ${grouped(problems)} could not be read (! lists them)`;
	const held = `; texts behind document ${grouped(bodiesUntil)} are too many to be searched`;
	return `${done} ${counted(documents, 'document')}${failed}${bodiesUntil < documents ? held : ''}`;
};

export const reloading = 'Reading anew …';

export const stillLoading = 'Still loading; Esc stops';

/** `Read anew: 2,001 documents (1 more than before)`. */
export const readAnew = (documents: number, before: number): string => {
	const change = documents - before;
	const words = change > 0 ? `${grouped(change)} more` : `${grouped(-change)} fewer`;
	return `Read anew: ${counted(documents, 'document')}${change === 0 ? '' : ` (${words} than before)`}`;
};

export const notReadAnew = (reason: string): string => `Not read anew: ${reason}`;

export const noProblems = 'Everything could be read';

export const problemsHead = 'What could not be read';

// Menus.

export const menuTitles: Readonly<Record<MenuId, string>> = {
	contents: 'Contents',
	details: 'About this page',
	'copy-menu': 'Copy',
	sort: 'Order of the list',
};

export const nothingInMenu = 'There is nothing here.';

export const detailWords = {
	page: 'What the page says',
	record: 'What else its record says',
	doubts: 'What is doubtful',
	removed: 'What was removed',
	file: 'The file',
	names: {
		title: 'Title',
		originalTitle: 'Original title',
		published: 'Date',
		source: 'Source',
		site: 'Site',
		author: 'Author',
		editor: 'Editor',
		views: 'Views',
		dateline: 'Sent from',
	},
} as const;

export const nothingSaid = 'Neither title nor date, source or names.';

export const charactersWords = (count: number): string => counted(count, 'character');

export const ruleShareWords = (rule: string, count: number): string =>
	count === 1 ? rule : `${rule} ×${grouped(count)}`;

export const thisDocument = 'This document';

export const markedHead = (count: number): string =>
	count === 1 ? 'The marked document' : `The ${grouped(count)} marked documents`;

export const sortWords: Readonly<Record<SortChoice, string>> = {
	loaded: 'as loaded, hits best first',
	newest: 'newest first',
	oldest: 'oldest first',
	source: 'by source',
};

export const copyKindWords: Readonly<Record<CopyKind, string>> = {
	text: 'Text',
	titled: 'Text with title and source',
	citation: 'Citation (GB/T 7714)',
	bibtex: 'Citation (BibTeX)',
	marked: 'Raw text with its edits: [-out-] {+in+}',
	raw: 'Raw text',
	json: 'JSON record, edits and all',
};
