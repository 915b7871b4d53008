import {exportFormats} from '../export/formats.ts';
import {formatNames} from '../loading/formats/format-of.ts';

/** What a flag takes behind it, by the name of its place in the help. */
export type ValueName =
	| 'format'
	| 'file'
	| 'query'
	| 'count'
	| 'fields'
	| 'encoding'
	| 'field'
	| 'rule'
	| 'language'
	| 'columns'
	| 'shell';

export type Option = {
	readonly type: 'string' | 'boolean';
	readonly takes?: ValueName;
	/** What may stand there, where that can be listed. */
	readonly values?: readonly string[];
	readonly shortFlag?: string;
	readonly isMultiple?: boolean;
	/** Given as `--no-…`; the name in the table is what it says no to. */
	readonly default?: true;
};

/** The shells that completions are written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

const languageNames = ['en', 'zh-Hans', 'zh-Hant'] as const;

/**
 * Every option, as data, by its name as meow has it (`text-field` is `textField`): what is parsed, the
 * help, the completions and the manual page all come from this table, in its order.
 */
export const optionTable = {
	export: {type: 'string', takes: 'format', values: exportFormats.map(({name}) => name)},
	output: {type: 'string', takes: 'file'},
	force: {type: 'boolean'},
	query: {type: 'string', takes: 'query'},
	limit: {type: 'string', takes: 'count'},
	fields: {type: 'string', takes: 'fields'},
	formulas: {type: 'boolean'},
	jobs: {type: 'string', takes: 'count'},
	from: {type: 'string', takes: 'format', values: formatNames},
	encoding: {type: 'string', takes: 'encoding'},
	textField: {type: 'string', takes: 'field'},
	cache: {type: 'boolean', default: true},
	without: {type: 'string', takes: 'rule', isMultiple: true},
	learn: {type: 'string', takes: 'file'},
	templates: {type: 'string', takes: 'file', isMultiple: true},
	lang: {type: 'string', takes: 'language', values: languageNames},
	mouse: {type: 'boolean', default: true},
	ascii: {type: 'boolean'},
	screenReader: {type: 'boolean'},
	remember: {type: 'boolean'},
	ambiguousWidth: {type: 'string', takes: 'columns', values: ['1', '2']},
	rules: {type: 'boolean'},
	doctor: {type: 'boolean'},
	completions: {type: 'string', takes: 'shell', values: shells},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const satisfies Readonly<Record<string, Option>>;

export type OptionId = keyof typeof optionTable;

export const options: ReadonlyArray<readonly [OptionId, Option]> = Object.entries(
	optionTable,
) as Array<[OptionId, Option]>;

/** How a flag is written: `--text-field`, `--no-cache`. */
export const flagOf = (id: OptionId): string => {
	const option: Option = optionTable[id];
	const name = id.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return `--${option.default ? 'no-' : ''}${name}`;
};
