/**
 * Every key, as data. The matcher, the footer, the `?` screen and the README's table are all made
 * from this one table; order is meaning: it is the order of the help screen and of the footer.
 */

import type {ViewChoice} from './state.ts';

export type Language = 'en';

type Words = Readonly<Record<Language, string>>;

/** Where a key is pressed. `filter`, `find` and `palette` are the fields one types in. */
export type KeyMode =
	| 'list'
	| 'reading'
	| 'filter'
	| 'find'
	| 'help'
	| 'menu'
	| 'select'
	| 'palette';

export type CommandId = (typeof commandIds)[number];

const commandIds = [
	'down',
	'up',
	'first',
	'last',
	'half-page-down',
	'half-page-up',
	'page-down',
	'page-up',
	'reading-page-down',
	'reading-page-up',
	'reading-down',
	'reading-up',
	'next-document',
	'previous-document',
	'search',
	'next-match',
	'previous-match',
	'other-pane',
	'open',
	'back',
	'change-panes',
	'change-view',
	'change-script',
	'contents',
	'details',
	'copy',
	'copy-menu',
	'sort',
	'mark',
	'unmark-all',
	'put-back',
	'select',
	'copy-cited',
	'palette',
	'help',
	'problems',
	'reload',
	'quit',
	'interrupt',
	'suspend',
	'repaint',
	'accept',
	'cancel',
	'clear-field',
	'delete-word',
	'delete-before',
	'delete-after',
	'cursor-left',
	'cursor-right',
	'cursor-start',
	'cursor-end',
] as const;

export type Section = 'moving' | 'reading' | 'searching' | 'typing' | 'program';

export const sections: ReadonlyArray<{readonly id: Section; readonly title: Words}> = [
	{id: 'moving', title: {en: 'Moving'}},
	{id: 'searching', title: {en: 'Searching'}},
	{id: 'reading', title: {en: 'The document'}},
	{id: 'typing', title: {en: 'While typing'}},
	{id: 'program', title: {en: 'The program'}},
];

export type Binding = {
	readonly command: CommandId;
	/** `j`, `G`, `/`, or a name: `up`, `ctrl-d`, `space`. */
	readonly keys: readonly string[];
	readonly modes: readonly KeyMode[];
	readonly section: Section;
	readonly description: Words;
	readonly footer?: {
		readonly label: Words;
		/** The highest come first when there is not room for all. */
		readonly priority: number;
		/** Keys to show when not all of them. */
		readonly keys?: readonly string[];
		/** The footers it stands in, when not those of all its modes. */
		readonly modes?: readonly KeyMode[];
		/** Only while there are hits or edits to go through. */
		readonly whenStepping?: boolean;
		/** Only while that view is on show. */
		readonly view?: ViewChoice;
	};
};

const panes = ['list', 'reading'] as const;
const scrolling = ['list', 'reading', 'help', 'menu'] as const;
const withMenus = ['list', 'reading', 'menu'] as const;
const fields = ['filter', 'find', 'palette'] as const;
const everywhere = [
	'list',
	'reading',
	'filter',
	'find',
	'help',
	'menu',
	'select',
	'palette',
] as const;
const withChoice = ['list', 'reading', 'help', 'menu', 'select'] as const;

export const keymap: readonly Binding[] = [
	{
		command: 'up',
		keys: ['up', 'k'],
		modes: withChoice,
		section: 'moving',
		description: {en: 'Up: a document, or a line of text'},
	},
	{
		command: 'down',
		keys: ['down', 'j'],
		modes: withChoice,
		section: 'moving',
		description: {en: 'Down: a document, or a line of text'},
		footer: {label: {en: 'move'}, priority: 3.5, keys: ['up', 'down']},
	},
	{
		command: 'first',
		keys: ['g', 'home'],
		modes: withChoice,
		section: 'moving',
		description: {en: 'First document, start of the text'},
	},
	{
		command: 'last',
		keys: ['G', 'end'],
		modes: withChoice,
		section: 'moving',
		description: {en: 'Last document, end of the text'},
	},
	{
		command: 'half-page-down',
		keys: ['ctrl-d'],
		modes: scrolling,
		section: 'moving',
		description: {en: 'Half a page down'},
	},
	{
		command: 'half-page-up',
		keys: ['ctrl-u'],
		modes: scrolling,
		section: 'moving',
		description: {en: 'Half a page up'},
	},
	{
		command: 'page-down',
		keys: ['page-down'],
		modes: scrolling,
		section: 'moving',
		description: {en: 'A page down'},
	},
	{
		command: 'page-up',
		keys: ['page-up'],
		modes: scrolling,
		section: 'moving',
		description: {en: 'A page up'},
	},
	{
		command: 'open',
		keys: ['enter'],
		modes: ['list'],
		section: 'moving',
		description: {en: 'Read the document'},
		footer: {label: {en: 'read'}, priority: 8},
	},
	{
		command: 'open',
		keys: ['enter'],
		modes: ['menu'],
		section: 'moving',
		description: {en: 'In a menu: choose'},
		footer: {label: {en: 'choose'}, priority: 8},
	},
	{
		command: 'back',
		keys: ['escape'],
		modes: withChoice,
		section: 'moving',
		description: {en: 'One step back; never quits'},
		footer: {label: {en: 'back'}, priority: 8, modes: ['reading', 'help', 'menu', 'select']},
	},
	{
		command: 'other-pane',
		keys: ['tab'],
		modes: panes,
		section: 'moving',
		description: {en: 'To the other pane'},
	},
	{
		command: 'sort',
		keys: ['s'],
		modes: withMenus,
		section: 'searching',
		description: {en: 'Order of the list: by date, by source'},
		footer: {label: {en: 'sort'}, priority: 2.2, modes: ['list']},
	},
	{
		command: 'search',
		keys: ['/'],
		modes: ['list'],
		section: 'searching',
		description: {en: 'In the list: filter as you type'},
		footer: {label: {en: 'filter'}, priority: 7},
	},
	{
		command: 'search',
		keys: ['/'],
		modes: ['reading'],
		section: 'searching',
		description: {en: 'In the text: find as you type'},
		footer: {label: {en: 'find'}, priority: 7},
	},
	{
		command: 'next-match',
		keys: ['n'],
		modes: panes,
		section: 'searching',
		description: {en: 'Next hit, or edit in the marked view'},
		footer: {label: {en: 'next'}, priority: 7.5, whenStepping: true},
	},
	{
		command: 'previous-match',
		keys: ['N'],
		modes: panes,
		section: 'searching',
		description: {en: 'Previous hit, or edit'},
	},
	{
		command: 'reading-page-down',
		keys: ['space'],
		modes: scrolling,
		section: 'reading',
		description: {en: 'A page on, from the list too'},
	},
	{
		command: 'reading-page-up',
		keys: ['b'],
		modes: scrolling,
		section: 'reading',
		description: {en: 'A page back'},
	},
	{
		command: 'reading-down',
		keys: ['J'],
		modes: [...withMenus, 'select'],
		section: 'reading',
		description: {en: 'A line on, from the list too'},
		footer: {label: {en: 'extend'}, priority: 5, keys: ['J', 'K'], modes: ['select']},
	},
	{
		command: 'reading-up',
		keys: ['K'],
		modes: [...withMenus, 'select'],
		section: 'reading',
		description: {en: 'A line back'},
	},
	{
		command: 'previous-document',
		keys: ['['],
		modes: panes,
		section: 'reading',
		description: {en: 'Previous document'},
	},
	{
		command: 'next-document',
		keys: [']'],
		modes: panes,
		section: 'reading',
		description: {en: 'Next document'},
		footer: {label: {en: 'next'}, priority: 2, keys: ['[', ']'], modes: ['reading']},
	},
	{
		command: 'change-panes',
		keys: ['z'],
		modes: panes,
		section: 'reading',
		description: {en: 'One pane alone, or both'},
		footer: {label: {en: 'alone'}, priority: 3, modes: ['reading']},
	},
	{
		command: 'change-view',
		keys: ['v'],
		modes: panes,
		section: 'reading',
		description: {en: 'View: clean, marked with rules, raw'},
		footer: {label: {en: 'view'}, priority: 6},
	},
	{
		command: 'put-back',
		keys: ['x'],
		modes: panes,
		section: 'reading',
		description: {en: 'In the marked view: put an edit back'},
		footer: {label: {en: 'put back'}, priority: 6.5, view: 'marked'},
	},
	{
		command: 'change-script',
		keys: ['t'],
		modes: panes,
		section: 'reading',
		description: {en: 'Script: simplified, Taiwan, Hong Kong'},
		footer: {label: {en: 'script'}, priority: 3},
	},
	{
		command: 'contents',
		keys: ['c'],
		modes: withMenus,
		section: 'reading',
		description: {en: 'Contents: headings and paragraphs'},
		footer: {label: {en: 'contents'}, priority: 2.5, modes: ['reading']},
	},
	{
		command: 'details',
		keys: ['i'],
		modes: withMenus,
		section: 'reading',
		description: {
			en: 'About the page: proofs, doubts, rules',
		},
		footer: {label: {en: 'about'}, priority: 3.8, modes: panes},
	},
	{
		command: 'copy',
		keys: ['y'],
		modes: [...panes, 'select'],
		section: 'reading',
		description: {en: 'Copy the text, or what is chosen'},
		footer: {label: {en: 'copy'}, priority: 4},
	},
	{
		command: 'copy-menu',
		keys: ['Y'],
		modes: withMenus,
		section: 'reading',
		description: {en: 'Copy as: citation, JSON, …; all marked'},
	},
	{
		command: 'mark',
		keys: ['m'],
		modes: panes,
		section: 'reading',
		description: {en: 'Mark the document, or take its mark off'},
		footer: {label: {en: 'mark'}, priority: 2, modes: ['list']},
	},
	{
		command: 'unmark-all',
		keys: ['M'],
		modes: panes,
		section: 'reading',
		description: {en: 'Take all marks off'},
	},
	{
		command: 'select',
		keys: ['V'],
		modes: ['list', 'reading', 'select'],
		section: 'reading',
		description: {en: 'Choose paragraphs: j k go, J K extend'},
	},
	{
		command: 'copy-cited',
		keys: ['Y'],
		modes: ['select'],
		section: 'reading',
		description: {en: 'Copy what is chosen with its source'},
		footer: {label: {en: 'copy with source'}, priority: 3.9},
	},
	{
		command: 'accept',
		keys: ['enter', 'tab'],
		modes: ['filter'],
		section: 'typing',
		description: {en: 'Keep the filter and go to the list'},
		footer: {label: {en: 'keep'}, priority: 8, keys: ['enter']},
	},
	{
		command: 'accept',
		keys: ['enter', 'tab'],
		modes: ['find'],
		section: 'typing',
		description: {en: 'Keep the hits and go to the text'},
		footer: {label: {en: 'keep'}, priority: 8, keys: ['enter']},
	},
	{
		command: 'accept',
		keys: ['enter'],
		modes: ['palette'],
		section: 'typing',
		description: {en: 'Do what is chosen'},
		footer: {label: {en: 'do it'}, priority: 8},
	},
	{
		command: 'cancel',
		keys: ['escape'],
		modes: fields,
		section: 'typing',
		description: {en: 'Leave the field and drop its query'},
		footer: {label: {en: 'drop'}, priority: 7},
	},
	{
		command: 'up',
		keys: ['up', 'ctrl-p'],
		modes: fields,
		section: 'typing',
		description: {en: 'Previous document, or previous hit'},
	},
	{
		command: 'down',
		keys: ['down', 'ctrl-n'],
		modes: fields,
		section: 'typing',
		description: {en: 'Next document, or next hit'},
		footer: {label: {en: 'move'}, priority: 6, keys: ['up', 'down']},
	},
	{
		command: 'page-up',
		keys: ['page-up'],
		modes: fields,
		section: 'typing',
		description: {en: 'A page up'},
	},
	{
		command: 'page-down',
		keys: ['page-down'],
		modes: fields,
		section: 'typing',
		description: {en: 'A page down'},
	},
	{
		command: 'clear-field',
		keys: ['ctrl-u'],
		modes: fields,
		section: 'typing',
		description: {en: 'Clear the field'},
		footer: {label: {en: 'clear'}, priority: 5},
	},
	{
		command: 'delete-word',
		keys: ['ctrl-w'],
		modes: fields,
		section: 'typing',
		description: {en: 'Delete the word before the cursor'},
	},
	{
		command: 'delete-before',
		keys: ['backspace', 'ctrl-h'],
		modes: fields,
		section: 'typing',
		description: {en: 'Delete before the cursor'},
	},
	{
		command: 'delete-after',
		keys: ['delete'],
		modes: fields,
		section: 'typing',
		description: {en: 'Delete at the cursor'},
	},
	{
		command: 'cursor-left',
		keys: ['left', 'ctrl-b'],
		modes: fields,
		section: 'typing',
		description: {en: 'Cursor left'},
	},
	{
		command: 'cursor-right',
		keys: ['right', 'ctrl-f'],
		modes: fields,
		section: 'typing',
		description: {en: 'Cursor right'},
	},
	{
		command: 'cursor-start',
		keys: ['home', 'ctrl-a'],
		modes: fields,
		section: 'typing',
		description: {en: 'Cursor to the start'},
	},
	{
		command: 'cursor-end',
		keys: ['end', 'ctrl-e'],
		modes: fields,
		section: 'typing',
		description: {en: 'Cursor to the end'},
	},
	{
		command: 'palette',
		keys: [':'],
		modes: panes,
		section: 'program',
		description: {en: 'All commands, by their words'},
		footer: {label: {en: 'commands'}, priority: 1.5},
	},
	{
		command: 'help',
		keys: ['?'],
		modes: withChoice,
		section: 'program',
		description: {en: 'Every key; again to close'},
		footer: {label: {en: 'keys'}, priority: 7.2, modes: panes},
	},
	{
		command: 'problems',
		keys: ['!'],
		modes: scrolling,
		section: 'program',
		description: {en: 'What could not be read, and why; again to close'},
	},
	{
		command: 'reload',
		keys: ['r'],
		modes: panes,
		section: 'program',
		description: {en: 'Read anew: takes in files that are new or have changed'},
	},
	{
		command: 'quit',
		keys: ['q'],
		modes: withChoice,
		section: 'program',
		description: {en: 'Back to the list; from there, quit'},
		footer: {label: {en: 'quit'}, priority: 6.5, modes: ['list']},
	},
	{
		command: 'interrupt',
		keys: ['ctrl-c'],
		modes: everywhere,
		section: 'program',
		description: {en: 'Quit at once'},
	},
	{
		command: 'suspend',
		keys: ['ctrl-z'],
		modes: everywhere,
		section: 'program',
		description: {en: 'Suspend; fg in the shell comes back'},
	},
	{
		command: 'repaint',
		keys: ['ctrl-l'],
		modes: everywhere,
		section: 'program',
		description: {en: 'Paint the screen anew, when something else wrote on it'},
	},
];

const keyNames: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	home: 'Home',
	end: 'End',
	'page-up': 'PgUp',
	'page-down': 'PgDn',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	space: 'Space',
	backspace: 'Backspace',
	delete: 'Del',
};

/** A key as a reader knows it: `↑`, `Ctrl-d`, `G`. */
export const keyLabel = (key: string): string =>
	keyNames[key] ?? (key.startsWith('ctrl-') ? `Ctrl-${key.slice(5)}` : key);
