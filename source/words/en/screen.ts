import {leastOfProgress, lessened} from '../lessened.ts';
import {counted, duration, grouped, loadingBar, megabytes, percentOf} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

/** What stands on the screen: heads, empty panes, progress, menus. */
export const screenWords = (key: KeyOf) => ({
	noTitle: 'No title on the page',
	authorsWord: (count: number): string => (count === 1 ? 'Author' : 'Authors'),
	editorsWord: (count: number): string => (count === 1 ? 'Editor' : 'Editors'),
	viewsWords: (views: number): string => counted(views, 'view'),
	scriptWords: {hans: 'simplified', hant: 'traditional', mixed: 'mixed', none: 'no Han'},
	moreWarnings: (count: number): string => `and ${counted(count, 'more warning')}`,

	moreLines: (count: number): string => `… ${counted(count, 'more line')}, see the raw view`,
	emptyText: `Nothing is left of this page after cleaning. The raw view (${key('change-view')}) has it all.`,
	emptyRawText: 'This file is empty.',
	/** What ends a sentence, and what stands between two of them. */
	sentenceEnd: '.',
	sentenceGap: ' ',
	nothingRemoved: 'Nothing was removed.',
	removedWords: (removed: number, total: number): string =>
		`${counted(removed, 'character')} removed (${percentOf(removed, total)} %)`,
	/** Edits of one rule: `injected-pinyin 241`. */
	ruleWords: (rule: string, count: number): string => `${rule} ${grouped(count)}`,
	/** The foot: what was removed, by which rules, and what was put back. */
	footWords: (removed: string, rules: readonly string[], kept: string): readonly string[] => [
		`${removed}:`,
		...rules.map((rule, index) =>
			index < rules.length - 1 ? `${rule},` : kept === '' ? rule : `${rule}.`,
		),
		...(kept === '' ? [] : [kept]),
	],
	/** Edits that the reader has put back into the text. */
	keptWords: (count: number): string => `${counted(count, 'edit')} put back.`,
	/** A rule among those named in the marked view, of an edit that was put back. */
	keptRuleWords: (rule: string): string => `${rule} put back`,

	viewWords: {clean: 'clean', marked: 'marked', raw: 'raw'},
	scriptChoiceWords: {
		found: 'as found',
		hans: 'simplified',
		tw: 'traditional (Taiwan)',
		hk: 'traditional (Hong Kong)',
	},
	/** A script with what the page itself is written in: `as found (simplified)`. */
	withOwnScript: (choice: string, own: string): string => `${choice} (${own})`,
	filterPlaceholder: 'type to filter',
	findPlaceholder: 'type to find in the text',
	palettePlaceholder: 'type what you want to do',
	noCommand: (query: string): string =>
		`No command here is about “${query}”. ${key('clear-field')} clears the field, ${key('cancel')} leaves it.`,
	helpPlaceholder: 'type what a key is to do',
	noKey: (query: string): string =>
		`No key is about “${query}”. ${key('clear-field')} clears the field, ${key('cancel')} leaves it.`,
	helpHead: 'Keys',
	/** What the mouse does, for the `?` screen. */
	mouseTitle: 'The mouse',
	mouseRows: [
		['click', 'Choose; once more: open it, or do it'],
		['wheel', 'Moves what it is over'],
		['Shift drag', 'Select text, as the terminal does'],
	] as ReadonlyArray<readonly [how: string, what: string]>,
	queryHelpTitle: 'What a filter can say',
	noDate: 'no date',
	standIn: 'no title',
	/** A first sentence in the place of a title. */
	quoted: (sentence: string): string => `“${sentence}”`,
	/** How many hits there are in the text. */
	hitsWords: (count: number): string => counted(count, 'hit'),

	noDocuments: 'There are no documents here.',
	loadingList: 'Loading …',
	/** Where a passage stands in its file: from and to which character, by which rules it was cleaned. */
	whereabouts: (place: string, rules: string): string => `characters ${place}, rules ${rules}`,
	opening: 'Opening …',
	restFollows: 'The rest of this long text is being cleaned …',
	cannotOpen: (reason: string): string => `This document cannot be opened: ${reason}.`,
	nothingToRead: 'No document to show.',
	tooSmall: 'Too small: qingdu needs 24 columns and 6 rows.',

	progressWords: (progress: {
		readonly documents: number;
		readonly bytes: number;
		readonly totalBytes: number;
		readonly problems: number;
		readonly elapsed: number;
	}): readonly string[] => {
		const {documents, bytes, totalBytes, elapsed, problems} = progress;
		const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
		// The first moments say nothing about the rest.
		const isTelling = elapsed >= 500;
		const left = duration((elapsed / share) * (1 - share));
		return lessened(
			[
				`Loading ${loadingBar(share)} ${counted(documents, 'document')}`,
				`${megabytes(bytes)} of ${megabytes(totalBytes)} MB`,
				isTelling ? `${megabytes((bytes / elapsed) * 1000)} MB/s` : '',
				isTelling && share > 0 ? `about ${left.count} ${left.unit} left` : '',
				problems > 0 ? `${grouped(problems)} unreadable` : '',
				`${key('back')} stops`,
			],
			leastOfProgress,
		);
	},
	loadingOver: (over: {
		readonly documents: number;
		readonly problems: number;
		readonly stopped: boolean;
		readonly bodiesUntil: number;
	}): string => {
		const {documents, problems, stopped, bodiesUntil} = over;
		const done = stopped ? 'Loading stopped; here are' : 'Loaded';
		const failed =
			problems === 0
				? ''
				: `; ${grouped(problems)} could not be read (${key('problems')} lists them)`;
		const held = `; texts behind document ${grouped(bodiesUntil)} are too many to be searched`;
		return `${done} ${counted(documents, 'document')}${failed}${bodiesUntil < documents ? held : ''}`;
	},
	reloading: 'Reading anew …',
	stillLoading: `Still loading; ${key('back')} stops`,
	/** `Read anew: 2,001 documents (1 more than before)`. */
	readAnew: (documents: number, before: number): string => {
		const change = documents - before;
		const words = change > 0 ? `${grouped(change)} more` : `${grouped(-change)} fewer`;
		return `Read anew: ${counted(documents, 'document')}${change === 0 ? '' : ` (${words} than before)`}`;
	},
	/** Behind what was said before, if anything was. */
	recurringTaken: (documents: number, said?: string): string =>
		`${said === undefined ? '' : `${said}; `}lines that recur taken out of ${grouped(documents)}`,
	notReadAnew: (reason: string): string => `Not read anew: ${reason}`,
	noProblems: 'Everything could be read',
	problemsHead: 'What could not be read',
	problemsNotice: (first: string, others: number): string =>
		others === 0 ? first : `${first} And ${grouped(others)} more like it.`,

	menuTitles: {
		contents: 'Contents',
		details: 'About this page',
		'copy-menu': 'Copy',
		sort: 'Order of the list',
		repeats: 'The same text, again',
		facets: 'What is listed',
	},
	/** What a screen reader says at the start, and of the one of several that was chosen. */
	spokenStart: (name: string, count: number): string => `${name}: ${counted(count, 'document')}.`,
	spokenItem: (position: number, total: number, text: string): string =>
		`${grouped(position)} of ${grouped(total)}: ${text}`,
	spokenMarked: 'marked',
	/** Between what is said of one document. */
	spokenGap: ', ',
	nothingInMenu: 'There is nothing here.',
	detailWords: {
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
	},
	nothingSaid: 'Neither title nor date, source or names.',
	charactersWords: (count: number): string => counted(count, 'character'),
	ruleShareWords: (rule: string, count: number): string =>
		count === 1 ? rule : `${rule} ×${grouped(count)}`,
	thisDocument: 'This document',
	markedHead: (count: number): string =>
		count === 1 ? 'The marked document' : `The ${grouped(count)} marked documents`,
	writeHead: (marked: number): string =>
		marked === 0
			? 'Write this document to a new file'
			: marked === 1
				? 'Write the marked document to a new file'
				: `Write the ${grouped(marked)} marked documents to a new file`,
	writtenFormats: {
		jsonl: 'JSON Lines',
		text: 'Text',
		markdown: 'Markdown',
		csv: 'CSV',
	},
	copyKindWords: {
		text: 'Text',
		titled: 'Text with title and source',
		citation: 'Citation (GB/T 7714)',
		bibtex: 'Citation (BibTeX)',
		csl: 'Citation (CSL-JSON, for Zotero)',
		marked: 'Raw text with its edits: [-out-] {+in+}',
		raw: 'Raw text',
		json: 'JSON record with edits',
	},
});
