/**
 * Every key, as data. The matcher, the footer, the `?` screen and the README's table are all made
 * from this one table, with the words of words/; order is meaning: it is the order of the help screen
 * and of the footer.
 */

import type {BindingId, FooterLabel, Section} from '../../words/words.ts';
import type {ViewChoice} from '../state/state.ts';

/** Where a key is pressed. `filter`, `find`, `palette` and `help-search` are the fields one types in. */
export type KeyMode =
	| 'list'
	| 'reading'
	| 'filter'
	| 'find'
	| 'help'
	| 'menu'
	| 'select'
	| 'palette'
	| 'help-search';

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
	'repeats',
	'all-repeats',
	'facets',
	'mark',
	'unmark-all',
	'change-paragraphs',
	'fold-head',
	'undo',
	'redo',
	'visited-before',
	'visited-after',
	'open-raw',
	'view-beside',
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

/** The sections of the help screen, in their order. */
export const sections: readonly Section[] = ['moving', 'searching', 'reading', 'typing', 'program'];

export type Binding = {
	/** The name of the row: its words are found by it, and a reader's own keys. */
	readonly id: BindingId;
	readonly command: CommandId;
	/** `j`, `G`, `/`, or a name: `up`, `ctrl-d`, `space`. */
	readonly keys: readonly string[];
	readonly modes: readonly KeyMode[];
	readonly section: Section;
	readonly footer?: {
		readonly label: FooterLabel;
		/** The highest come first when there is not room for all. */
		readonly priority: number;
		/** The rows whose first keys stand in the footer, when it is not this one alone. */
		readonly of?: readonly BindingId[];
		/** The footers it stands in, when not those of all its modes. */
		readonly modes?: readonly KeyMode[];
		/** Only while there are hits or edits to go through. */
		readonly whenStepping?: boolean;
		/** Only while the selected document has repeats. */
		readonly whenRepeated?: boolean;
		/** Only while that view is on show. */
		readonly view?: ViewChoice;
	};
};

const panes = ['list', 'reading'] as const;
const scrolling = ['list', 'reading', 'help', 'menu'] as const;
const withMenus = ['list', 'reading', 'menu'] as const;
const fields = ['filter', 'find', 'palette', 'help-search'] as const;
const everywhere = [
	'list',
	'reading',
	'filter',
	'find',
	'help',
	'menu',
	'select',
	'palette',
	'help-search',
] as const;
const withChoice = ['list', 'reading', 'help', 'menu', 'select'] as const;

export const keymap: readonly Binding[] = [
	{
		id: 'up',
		command: 'up',
		keys: ['up', 'k'],
		modes: withChoice,
		section: 'moving',
	},
	{
		id: 'down',
		command: 'down',
		keys: ['down', 'j'],
		modes: withChoice,
		section: 'moving',
		footer: {label: 'move', priority: 3.5, of: ['up', 'down']},
	},
	{
		id: 'first',
		command: 'first',
		keys: ['g', 'home'],
		modes: withChoice,
		section: 'moving',
	},
	{
		id: 'last',
		command: 'last',
		keys: ['G', 'end'],
		modes: withChoice,
		section: 'moving',
	},
	{
		id: 'half-page-down',
		command: 'half-page-down',
		keys: ['ctrl-d'],
		modes: scrolling,
		section: 'moving',
	},
	{
		id: 'half-page-up',
		command: 'half-page-up',
		keys: ['ctrl-u'],
		modes: scrolling,
		section: 'moving',
	},
	{
		id: 'page-down',
		command: 'page-down',
		keys: ['page-down'],
		modes: scrolling,
		section: 'moving',
	},
	{
		id: 'page-up',
		command: 'page-up',
		keys: ['page-up'],
		modes: scrolling,
		section: 'moving',
	},
	{
		id: 'open',
		command: 'open',
		keys: ['enter'],
		modes: ['list'],
		section: 'moving',
		footer: {label: 'read', priority: 8},
	},
	{
		id: 'choose',
		command: 'open',
		keys: ['enter'],
		modes: ['menu'],
		section: 'moving',
		footer: {label: 'choose', priority: 8},
	},
	{
		id: 'back',
		command: 'back',
		keys: ['escape'],
		modes: withChoice,
		section: 'moving',
		footer: {label: 'back', priority: 8, modes: ['reading', 'help', 'menu', 'select']},
	},
	{
		id: 'other-pane',
		command: 'other-pane',
		keys: ['tab'],
		modes: panes,
		section: 'moving',
	},
	{
		id: 'sort',
		command: 'sort',
		keys: ['s'],
		modes: withMenus,
		section: 'searching',
		footer: {label: 'sort', priority: 2.2, modes: ['list']},
	},
	{
		id: 'facets',
		command: 'facets',
		keys: ['f'],
		modes: withMenus,
		section: 'searching',
		footer: {label: 'facets', priority: 2.1, modes: ['list']},
	},
	{
		id: 'repeats',
		command: 'repeats',
		keys: ['D'],
		modes: withMenus,
		section: 'searching',
		footer: {label: 'repeats', priority: 6.8, modes: panes, whenRepeated: true},
	},
	{
		id: 'all-repeats',
		command: 'all-repeats',
		keys: ['='],
		modes: panes,
		section: 'searching',
	},
	{
		id: 'filter',
		command: 'search',
		keys: ['/'],
		modes: ['list'],
		section: 'searching',
		footer: {label: 'filter', priority: 7},
	},
	{
		id: 'find-key',
		command: 'search',
		keys: ['/'],
		modes: ['help'],
		section: 'searching',
		footer: {label: 'filter', priority: 7},
	},
	{
		id: 'find',
		command: 'search',
		keys: ['/'],
		modes: ['reading'],
		section: 'searching',
		footer: {label: 'find', priority: 7},
	},
	{
		id: 'next-match',
		command: 'next-match',
		keys: ['n'],
		modes: panes,
		section: 'searching',
		footer: {label: 'next', priority: 7.5, whenStepping: true},
	},
	{
		id: 'previous-match',
		command: 'previous-match',
		keys: ['N'],
		modes: panes,
		section: 'searching',
	},
	{
		id: 'reading-page-down',
		command: 'reading-page-down',
		keys: ['space'],
		modes: scrolling,
		section: 'reading',
	},
	{
		id: 'reading-page-up',
		command: 'reading-page-up',
		keys: ['b'],
		modes: scrolling,
		section: 'reading',
	},
	{
		id: 'reading-down',
		command: 'reading-down',
		keys: ['J'],
		modes: [...withMenus, 'select'],
		section: 'reading',
		footer: {label: 'extend', priority: 5, of: ['reading-down', 'reading-up'], modes: ['select']},
	},
	{
		id: 'reading-up',
		command: 'reading-up',
		keys: ['K'],
		modes: [...withMenus, 'select'],
		section: 'reading',
	},
	{
		id: 'previous-document',
		command: 'previous-document',
		keys: ['['],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'next-document',
		command: 'next-document',
		keys: [']'],
		modes: panes,
		section: 'reading',
		footer: {
			label: 'next',
			priority: 2,
			of: ['previous-document', 'next-document'],
			modes: ['reading'],
		},
	},
	{
		id: 'visited-before',
		command: 'visited-before',
		keys: ['<'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'visited-after',
		command: 'visited-after',
		keys: ['>'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'change-panes',
		command: 'change-panes',
		keys: ['z'],
		modes: panes,
		section: 'reading',
		footer: {label: 'alone', priority: 3, modes: ['reading']},
	},
	{
		id: 'change-view',
		command: 'change-view',
		keys: ['v'],
		modes: panes,
		section: 'reading',
		footer: {label: 'view', priority: 6},
	},
	{
		id: 'view-beside',
		command: 'view-beside',
		keys: ['w'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'put-back',
		command: 'put-back',
		keys: ['x'],
		modes: panes,
		section: 'reading',
		footer: {label: 'put-back', priority: 6.5, view: 'marked'},
	},
	{
		id: 'change-script',
		command: 'change-script',
		keys: ['t'],
		modes: panes,
		section: 'reading',
		footer: {label: 'script', priority: 3},
	},
	{
		id: 'change-paragraphs',
		command: 'change-paragraphs',
		keys: ['p'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'fold-head',
		command: 'fold-head',
		keys: ['h'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'contents',
		command: 'contents',
		keys: ['c'],
		modes: withMenus,
		section: 'reading',
		footer: {label: 'contents', priority: 2.5, modes: ['reading']},
	},
	{
		id: 'details',
		command: 'details',
		keys: ['i'],
		modes: withMenus,
		section: 'reading',
		footer: {label: 'about', priority: 3.8, modes: panes},
	},
	{
		id: 'copy',
		command: 'copy',
		keys: ['y'],
		modes: [...panes, 'select'],
		section: 'reading',
		footer: {label: 'copy', priority: 4},
	},
	{
		id: 'copy-menu',
		command: 'copy-menu',
		keys: ['Y'],
		modes: withMenus,
		section: 'reading',
	},
	{
		id: 'open-raw',
		command: 'open-raw',
		keys: ['o'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'mark',
		command: 'mark',
		keys: ['m'],
		modes: panes,
		section: 'reading',
		footer: {label: 'mark', priority: 2, modes: ['list']},
	},
	{
		id: 'unmark-all',
		command: 'unmark-all',
		keys: ['M'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'undo',
		command: 'undo',
		keys: ['u'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'redo',
		command: 'redo',
		keys: ['U'],
		modes: panes,
		section: 'reading',
	},
	{
		id: 'select',
		command: 'select',
		keys: ['V'],
		modes: ['list', 'reading', 'select'],
		section: 'reading',
	},
	{
		id: 'copy-cited',
		command: 'copy-cited',
		keys: ['Y'],
		modes: ['select'],
		section: 'reading',
		footer: {label: 'copy-cited', priority: 3.9},
	},
	{
		id: 'keep-filter',
		command: 'accept',
		keys: ['enter', 'tab'],
		modes: ['filter', 'help-search'],
		section: 'typing',
		footer: {label: 'keep', priority: 8},
	},
	{
		id: 'keep-hits',
		command: 'accept',
		keys: ['enter', 'tab'],
		modes: ['find'],
		section: 'typing',
		footer: {label: 'keep', priority: 8},
	},
	{
		id: 'do-chosen',
		command: 'accept',
		keys: ['enter'],
		modes: ['palette'],
		section: 'typing',
		footer: {label: 'do', priority: 8},
	},
	{
		id: 'cancel',
		command: 'cancel',
		keys: ['escape'],
		modes: fields,
		section: 'typing',
		footer: {label: 'drop', priority: 7},
	},
	{
		id: 'field-up',
		command: 'up',
		keys: ['up', 'ctrl-p'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'field-down',
		command: 'down',
		keys: ['down', 'ctrl-n'],
		modes: fields,
		section: 'typing',
		footer: {label: 'move', priority: 6, of: ['field-up', 'field-down']},
	},
	{
		id: 'field-page-up',
		command: 'page-up',
		keys: ['page-up'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'field-page-down',
		command: 'page-down',
		keys: ['page-down'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'clear-field',
		command: 'clear-field',
		keys: ['ctrl-u'],
		modes: fields,
		section: 'typing',
		footer: {label: 'clear', priority: 5},
	},
	{
		id: 'delete-word',
		command: 'delete-word',
		keys: ['ctrl-w'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'delete-before',
		command: 'delete-before',
		keys: ['backspace', 'ctrl-h'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'delete-after',
		command: 'delete-after',
		keys: ['delete'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'cursor-left',
		command: 'cursor-left',
		keys: ['left', 'ctrl-b'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'cursor-right',
		command: 'cursor-right',
		keys: ['right', 'ctrl-f'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'cursor-start',
		command: 'cursor-start',
		keys: ['home', 'ctrl-a'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'cursor-end',
		command: 'cursor-end',
		keys: ['end', 'ctrl-e'],
		modes: fields,
		section: 'typing',
	},
	{
		id: 'palette',
		command: 'palette',
		keys: [':'],
		modes: panes,
		section: 'program',
		footer: {label: 'commands', priority: 1.5},
	},
	{
		id: 'help',
		command: 'help',
		keys: ['?'],
		modes: withChoice,
		section: 'program',
		footer: {label: 'keys', priority: 7.2, modes: panes},
	},
	{
		id: 'problems',
		command: 'problems',
		keys: ['!'],
		modes: scrolling,
		section: 'program',
	},
	{
		id: 'reload',
		command: 'reload',
		keys: ['r'],
		modes: panes,
		section: 'program',
	},
	{
		id: 'quit',
		command: 'quit',
		keys: ['q'],
		modes: withChoice,
		section: 'program',
		footer: {label: 'quit', priority: 6.5, modes: ['list']},
	},
	{
		id: 'interrupt',
		command: 'interrupt',
		keys: ['ctrl-c'],
		modes: everywhere,
		section: 'program',
	},
	{
		id: 'suspend',
		command: 'suspend',
		keys: ['ctrl-z'],
		modes: everywhere,
		section: 'program',
	},
	{
		id: 'repaint',
		command: 'repaint',
		keys: ['ctrl-l'],
		modes: everywhere,
		section: 'program',
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

/** A key as a reader knows it: `↑`, `Ctrl-d`, `Alt-x`, `G`. */
export const keyLabel = (key: string): string =>
	keyNames[key] ?? key.replace(/^ctrl-/, 'Ctrl-').replace(/^alt-/, 'Alt-');
