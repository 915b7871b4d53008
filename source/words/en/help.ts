import type {OptionId, ValueName} from '../../command-line/option-table.ts';

export type HelpWords = {
	readonly description: string;
	readonly heads: Readonly<Record<'usage' | 'options' | 'examples', string>>;
	readonly usages: Readonly<Record<'explore' | 'pipe' | 'export' | 'learn', string>>;
	/** What stands for a value, behind its flag. */
	readonly places: Readonly<Record<ValueName | 'path', string>>;
	readonly flags: Readonly<Record<OptionId, string>>;
	readonly files: string;
	readonly keys: string;
	readonly exampleLines: readonly string[];
};

export const helpWords: HelpWords = {
	description: 'qingdu 清讀: read, search and clean scraped Chinese text',
	heads: {usage: 'Usage', options: 'Options', examples: 'Examples'},
	usages: {
		explore: 'explore files and folders; without a path, the bundled corpus',
		pipe: 'explore what comes in on standard input',
		export: 'write the cleaned corpus to standard output',
		learn: 'write down which lines recur on pages of a site',
	},
	places: {
		path: 'path',
		format: 'FORMAT',
		file: 'FILE',
		query: 'QUERY',
		count: 'N',
		fields: 'A,B',
		encoding: 'NAME',
		field: 'NAME',
		rule: 'RULE',
		language: 'LANG',
		shell: 'SHELL',
		columns: 'N',
	},
	flags: {
		export: 'clean, and write as jsonl, text, markdown, csv or parquet',
		output: 'with --export: write to FILE instead',
		force: 'with --output or --learn: replace FILE if it is there',
		query: 'with --export: only what answers it, best first, with the places',
		limit: 'with --export: this many records at most',
		fields: 'with --export jsonl, csv or parquet: these keys, in this order',
		formulas: 'with --export csv: leave what a spreadsheet takes for a formula',
		jobs: 'with --export: threads at most; as many as there are cores by default',
		from: 'with --export and -: what comes in, if its beginning does not tell',
		encoding: 'how the files are encoded; found out for each when not given',
		textField: 'the field or column that holds the text of a record',
		cache: 'neither use nor keep what was read before',
		without: 'leave a cleaning rule out; may be given again',
		learn: 'write what recurs to FILE, added to what --templates files hold',
		templates: 'clean by what --learn wrote; an export learns nothing by itself',
		lang: 'speak en, zh-Hans or zh-Hant; when not given, as the locale says',
		mouse: 'leave the mouse to the terminal; with it on, Shift selects text',
		ascii: 'draw borders in plain characters; by itself where the locale is not UTF-8',
		screenReader: 'speak in lines, as a screen reader wants it',
		remember: 'keep for the next time where you were in each document',
		ambiguousWidth: '1 or 2 columns for “ ” … ·, where the terminal does not tell',
		rules: 'list the cleaning rules',
		doctor: 'say what this terminal can do, and what is wrong with it',
		completions: 'write completions for bash, zsh or fish to standard output',
		help: 'this text',
		version: 'the version',
	},
	files: 'Files: text, HTML, JSON, JSONL, CSV, TSV, Parquet, WARC and WET, gzipped too.',
	keys: 'In the explorer, ? shows every key.',
	exampleLines: [
		'qingdu pages/',
		'qingdu --export jsonl pages/ > pages.jsonl',
		'zcat crawl.jsonl.gz | qingdu --export jsonl - > clean.jsonl',
		"qingdu --export csv --query 'source:日报 date:2022' --output hits.csv pages/",
		'qingdu --learn all.json pages/ && qingdu --export jsonl --templates all.json pages/',
	],
};
