import meow from 'meow';
import type {RuleId} from './cleaning/edit.ts';
import {rules} from './cleaning/rules/index.ts';
import {exportFormats} from './export/formats.ts';
import {UsageError} from './usage-error.ts';

/** What is read, and how. */
type Input = {
	/** `-` is standard input. */
	readonly paths: readonly string[];
	readonly reading: {readonly encoding?: string; readonly textField?: string};
	/** Cleaning rules that are left out. */
	readonly without: ReadonlySet<RuleId>;
};

export type Options =
	| {readonly task: 'help'; readonly text: string}
	| {readonly task: 'version'; readonly text: string}
	| {readonly task: 'rules'; readonly text: string}
	| (Input & {
			readonly task: 'explore';
			/** Whether what was read is remembered for the next time. */
			readonly cache: boolean;
	  })
	| (Input & {
			readonly task: 'export';
			readonly format: string;
			readonly output: string | undefined;
			readonly force: boolean;
	  });

const formatNames = exportFormats.map(({name}) => name);

const description = 'qingdu 清讀: read, search and clean scraped Chinese text';

const help = `
Usage
  qingdu [path …]                    explore files and folders; without a path, the bundled corpus
  … | qingdu -                       explore what comes in on standard input
  qingdu --export FORMAT [path …]    write the cleaned corpus to standard output

Options
  --export FORMAT    ${formatNames.join(', ')}
  --output FILE      with --export: write to FILE instead
  --force            with --output: replace FILE if it is there
  --encoding NAME    how the files are encoded; found out for each when not given
  --text-field NAME  the field or column that holds the text of a record
  --no-cache         neither use nor keep what was read before
  --without RULE     leave a cleaning rule out; may be given again
  --rules            list the cleaning rules
  --help, -h         this text
  --version          the version

Files: text, HTML, JSON, JSONL, CSV, TSV, Parquet, WARC and WET, gzipped too.
In the explorer, ? shows every key.

Examples
  qingdu pages/
  qingdu --export jsonl pages/ > pages.jsonl
  qingdu --export markdown --output pages.md pages/`;

const flags = {
	export: {type: 'string'},
	output: {type: 'string'},
	force: {type: 'boolean'},
	encoding: {type: 'string'},
	textField: {type: 'string'},
	cache: {type: 'boolean', default: true},
	without: {type: 'string', isMultiple: true},
	rules: {type: 'boolean'},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const;

/** The rules in the order in which they run, each with what it does. */
const ruleList = (): string => {
	const width = Math.max(...rules.map(({id}) => id.length));
	return rules.map(({id, summary}) => `${id.padEnd(width)}  ${summary}\n`).join('');
};

const withoutRules = (ids: readonly string[]): ReadonlySet<RuleId> => {
	for (const id of ids) {
		if (!rules.some(rule => rule.id === id)) {
			const given = id === '' ? 'Nothing' : `“${id}”`;
			throw new UsageError(`${given} is no rule. \`qingdu --rules\` lists those there are.`);
		}
	}

	return new Set(ids);
};

/** The flag as it was typed, without its value, for the flags that are none of ours. */
const unknownFlags = (argv: readonly string[]): string[] => {
	const end = argv.indexOf('--');
	const names = Object.keys(flags).map(name => (name === 'textField' ? 'text-field' : name));
	const known = new Set(['-h', '--no-cache', ...names.map(name => `--${name}`)]);
	return (end === -1 ? argv : argv.slice(0, end))
		.filter(argument => argument.startsWith('-') && argument.length > 1)
		.map(argument => argument.split('=')[0]!)
		.filter((flag, index, all) => !known.has(flag) && all[index] === flag);
};

const isEncoding = (label: string): boolean => {
	try {
		return new TextDecoder(label).encoding !== '';
	} catch (error) {
		// The platform says so that it knows no such label.
		if (error instanceof RangeError) return false;
		throw error;
	}
};

const readFlags = (argv: readonly string[], version: string) => {
	try {
		return meow({
			argv: [...argv],
			// In a script only the address is known, and meow wants no more.
			importMeta: {...import.meta, url: import.meta.url},
			pkg: {name: 'qingdu', version},
			description,
			help,
			autoHelp: false,
			autoVersion: false,
			// Unknown flags are named by unknownFlags, in our own words.
			allowUnknownFlags: true,
			flags,
		});
	} catch (error) {
		// A flag given twice; meow's sentence names it.
		throw new UsageError((error as Error).message);
	}
};

/**
 * Turns the command line into a task. Throws a UsageError that names the flag or value at fault and
 * what would be right. `version` is the package's own.
 */
export const parseArguments = (argv: readonly string[], version: string): Options => {
	const [unknown] = unknownFlags(argv);
	if (unknown) {
		throw new UsageError(`There is no flag ${unknown}. \`qingdu --help\` lists those there are.`);
	}

	const parsed = readFlags(argv, version);
	const {export: format, output, force, encoding, textField, cache} = parsed.flags;
	const paths = parsed.input.map(String);
	if (parsed.flags.help) return {task: 'help', text: `${description}\n${help}\n`};
	if (parsed.flags.version) return {task: 'version', text: `${version}\n`};
	if (parsed.flags.rules) return {task: 'rules', text: ruleList()};
	const given = parsed.flags.without ?? [];
	// A flag without its value is no flag to meow when it may be given again.
	const without = withoutRules(given.length === 0 && argv.includes('--without') ? [''] : given);
	if (encoding !== undefined && !isEncoding(encoding)) {
		throw new UsageError(
			`There is no encoding “${encoding}”. Known are utf-8, gb18030, big5, utf-16le and others.`,
		);
	}

	if (textField === '') throw new UsageError('--text-field needs the name of a field behind it.');
	const reading = {
		...(encoding === undefined ? {} : {encoding}),
		...(textField === undefined ? {} : {textField}),
	};
	const input = {paths, reading, without};
	if (format === undefined) {
		if (output !== undefined) throw new UsageError('--output needs --export FORMAT beside it.');
		if (force) throw new UsageError('--force needs --export FORMAT and --output FILE beside it.');
		return {task: 'explore', ...input, cache};
	}

	if (!formatNames.includes(format)) {
		const given = format === '' ? 'nothing' : `“${format}”`;
		throw new UsageError(`--export takes ${formatNames.join(', ')}; it was given ${given}.`);
	}

	if (output === '') throw new UsageError('--output needs the name of a file behind it.');
	return {task: 'export', ...input, format, output, force: force ?? false};
};
