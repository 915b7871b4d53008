import meow from 'meow';
import type {RuleId} from './cleaning/edit.ts';
import {rules} from './cleaning/rules/index.ts';
import type {Shell} from './command-line/completions.ts';
import {flagOf, options, optionTable, shells} from './command-line/option-table.ts';
import {exportFormats} from './export/formats.ts';
import {fieldNames, isField} from './export/pick-fields.ts';
import {type FormatName, formatNames as inputFormats} from './loading/formats/format-of.ts';
import type {Settings} from './settings/setting-table.ts';
import type {Options} from './task.ts';
import {UsageError} from './usage-error.ts';
import {languageNamed} from './words/language.ts';
import {translate} from './words/translate.ts';

const formatNames = exportFormats.map(({name}) => name);

const withoutRules = (ids: readonly string[]): ReadonlySet<RuleId> => {
	for (const id of ids) {
		if (!rules.some(rule => rule.id === id)) {
			throw new UsageError(words => words.noSuchRule(id));
		}
	}

	return new Set(ids);
};

/** Files of templates, each once. A flag without its value is no flag to meow. */
const templateFiles = (given: readonly string[], argv: readonly string[]): readonly string[] => {
	if (given.includes('') || (given.length === 0 && argv.includes('--templates'))) {
		throw new UsageError(words => words.needsTemplates);
	}

	return [...new Set(given)];
};

const widthOf = (given: string | undefined): 1 | 2 | undefined => {
	if (given === undefined) return undefined;
	if (given === '1' || given === '2') return given === '1' ? 1 : 2;
	throw new UsageError(words => words.widthTakes(given));
};

/** The flag as it was typed, without its value, for the flags that are none of ours. */
const unknownFlags = (argv: readonly string[]): string[] => {
	const end = argv.indexOf('--');
	const shorts = options.flatMap(([, {shortFlag}]) => (shortFlag ? [`-${shortFlag}`] : []));
	const known = new Set([...shorts, '--cache', ...options.map(([id]) => flagOf(id))]);
	return (end === -1 ? argv : argv.slice(0, end))
		.filter(argument => argument.startsWith('-') && argument.length > 1)
		.map(argument => argument.split('=')[0]!)
		.filter((flag, index, all) => !known.has(flag) && all[index] === flag);
};

const shellNamed = (name: string): Shell => {
	const shell = shells.find(one => one === name);
	if (!shell) throw new UsageError(words => words.noSuchShell(name));
	return shell;
};

type LookFlags = {
	readonly mouse: boolean;
	readonly ascii?: boolean | undefined;
	readonly screenReader?: boolean | undefined;
	readonly remember?: boolean | undefined;
	readonly ambiguousWidth?: string | undefined;
};

/** What was said about how the explorer is to look and listen; what was not is absent. */
const looksOf = ({mouse, ambiguousWidth, ...switches}: LookFlags): Settings => {
	const width = widthOf(ambiguousWidth);
	return {
		...(mouse ? {} : {mouse}),
		...(switches.ascii ? {ascii: true} : {}),
		...(switches.screenReader ? {screenReader: true} : {}),
		...(switches.remember ? {remember: true} : {}),
		...(width ? {ambiguousWidth: width} : {}),
	};
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
			autoHelp: false,
			autoVersion: false,
			// Unknown flags are named by unknownFlags, in our own words.
			allowUnknownFlags: true,
			flags: optionTable,
		});
	} catch (error) {
		// A flag given twice; meow's sentence names it.
		const {message} = error as Error;
		throw new UsageError(words => translate(message, words));
	}
};

/** Flags that only an export knows what to do with. */
const exportFlags = ['query', 'limit', 'fields', 'jobs', 'from', 'formulas'] as const;

const countOf = (
	flag: 'jobs' | 'limit',
	value: string | undefined,
	least: number,
): number | undefined => {
	if (value === undefined) return undefined;
	const count = Number(value);
	if (/^\d+$/.test(value) && count >= least && Number.isSafeInteger(count)) return count;
	throw new UsageError(words => words.notACount(flagOf(flag), least, value));
};

const fieldsOf = (
	list: string | undefined,
	format: string,
	isQuery: boolean,
): readonly string[] | undefined => {
	if (list === undefined) return undefined;
	const able = exportFormats.filter(({hasFields}) => hasFields).map(({name}) => name);
	if (!able.includes(format)) throw new UsageError(words => words.noFields(able, format));
	const fields = list.split(',').map(name => name.trim());
	const wrong = fields.find(name => !isField(name) || (name === 'hits' && !isQuery));
	if (wrong !== undefined) {
		const known = fieldNames.filter(name => isQuery || name !== 'hits');
		throw new UsageError(words => words.noSuchField(wrong, [...known, 'given.NAME']));
	}

	return [...new Set(fields)];
};

const inputFormatOf = (
	given: string | undefined,
	paths: readonly string[],
): FormatName | undefined => {
	if (given === undefined) return undefined;
	if (paths.length !== 1 || paths[0] !== '-') throw new UsageError(words => words.fromNeedsInput);
	const format = inputFormats.find(name => name === given);
	if (format) return format;
	throw new UsageError(words => words.noSuchInput(inputFormats, given));
};

/**
 * Turns the command line into a task. Throws a UsageError that names the flag or value at fault and
 * what would be right. `version` is the package's own.
 */
export const parseArguments = (argv: readonly string[], version: string): Options => {
	const [unknown] = unknownFlags(argv);
	if (unknown) {
		throw new UsageError(words => words.noSuchFlag(unknown));
	}

	const parsed = readFlags(argv, version);
	const {export: format, output, force, encoding, textField, cache, lang} = parsed.flags;
	const paths = parsed.input.map(String);
	if (parsed.flags.help) return {task: 'help'};
	if (parsed.flags.version) return {task: 'version', text: `${version}\n`};
	if (parsed.flags.rules) return {task: 'rules'};
	if (parsed.flags.doctor) return {task: 'doctor'};
	const {completions} = parsed.flags;
	if (completions !== undefined) return {task: 'completions', shell: shellNamed(completions)};
	const given = parsed.flags.without ?? [];
	// A flag without its value is no flag to meow when it may be given again.
	const without = withoutRules(given.length === 0 && argv.includes('--without') ? [''] : given);
	if (lang !== undefined && !languageNamed(lang)) {
		throw new UsageError(words => words.noSuchLanguage(lang));
	}

	if (encoding !== undefined && !isEncoding(encoding)) {
		throw new UsageError(words => words.noSuchEncoding(encoding));
	}

	if (textField === '') throw new UsageError(words => words.needsField);
	const reading = {
		...(encoding === undefined ? {} : {encoding}),
		...(textField === undefined ? {} : {textField}),
	};
	const templates = templateFiles(parsed.flags.templates ?? [], argv);
	const input = {paths, reading, without, templates};
	if (parsed.flags.learn !== undefined) {
		const file = parsed.flags.learn;
		if (file === '') throw new UsageError(words => words.learnNeedsFile);
		if (format !== undefined || output !== undefined) {
			throw new UsageError(words => words.learnAlone);
		}

		return {task: 'learn', ...input, file, force: force ?? false};
	}

	if (format === undefined) {
		const alone = exportFlags.find(
			name => parsed.flags[name] !== undefined && parsed.flags[name] !== false,
		);
		if (alone) throw new UsageError(words => words.flagNeedsExport(flagOf(alone)));
		if (output !== undefined) throw new UsageError(words => words.outputNeedsExport);
		if (force) throw new UsageError(words => words.forceNeedsExport);
		return {task: 'explore', ...input, cache, looks: looksOf(parsed.flags)};
	}

	if (!formatNames.includes(format)) {
		throw new UsageError(words => words.noSuchFormat(formatNames, format));
	}

	if (output === '') throw new UsageError(words => words.needsFile);
	const {query, jobs, limit, fields, formulas, from} = parsed.flags;
	return {
		task: 'export',
		...input,
		format,
		output,
		force: force ?? false,
		cache,
		query,
		jobs: countOf('jobs', jobs, 1),
		limit: countOf('limit', limit, 0),
		fields: fieldsOf(fields, format, query !== undefined),
		formulas: formulas ?? false,
		from: inputFormatOf(from, paths),
	};
};
