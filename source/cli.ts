import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ReadStream} from 'node:tty';
import type {Templates} from './cleaning/templates/templates.ts';
import {keysFor} from './explorer/keys/keys-for.ts';
import {findNamed, type NamedFiles, type ShownAs} from './loading/find-named.ts';
import type {Reading} from './loading/formats/format.ts';
import {openKeyboard} from './open-keyboard.ts';
import {packageRoot} from './package-root.ts';
import type {RunExplorerOptions} from './run-explorer.ts';
import {sayOwnError} from './say-own-error.ts';
import {gather} from './serving/gather.ts';
import {readSettings, settingsFile} from './settings/read-settings.ts';
import type {Options, Task} from './task.ts';
import {terminalSafe} from './text/terminal-safe.ts';
import {UsageError} from './usage-error.ts';
import {askedLanguage} from './words/asked-language.ts';
import {languageOf} from './words/language.ts';
import {loadWords} from './words/load-words.ts';
import type {Words} from './words/words.ts';

const exit = {fine: 0, problems: 1, usage: 2} as const;

/** What is said to the reader: known before anything can be said. */
let words: Words;

const say = (sentence: string): void => {
	process.stderr.write(`${terminalSafe(sentence)}\n`);
};

const readPackage = (): {readonly version: string; readonly engines: {readonly node: string}} =>
	JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));

/** What parses a command line is not loaded where there is none: the commonest start is the barest. */
const readOptions = async (argv: readonly string[]): Promise<Options> => {
	if (argv.length === 0) {
		return {
			task: 'explore',
			paths: [],
			reading: {},
			without: new Set(),
			templates: [],
			cache: true,
			looks: {},
		};
	}

	const {parseArguments} = await import('./parse-arguments.ts');
	return parseArguments(argv, readPackage().version);
};

/** All files there are to read. */
const find = (paths: readonly string[], spooled?: ShownAs): NamedFiles => {
	const found = findNamed(paths, packageRoot, spooled);
	if (found.missing.length === 0) return found;
	throw new UsageError(words => words.noSuchPath(found.missing));
};

/** What --templates names, learnt from; undefined without it. */
const learntFrom = async (files: readonly string[]): Promise<Templates | undefined> => {
	if (files.length === 0) return undefined;
	const {readSamples} = await import('./run-learn.ts');
	const {learnTemplates} = await import('./cleaning/templates/learn-templates.ts');
	return learnTemplates(readSamples(files).sightings());
};

const corpusNameOf = (paths: readonly string[]): string =>
	paths.length === 0
		? words.bundledCorpus
		: paths.map(given => (given === '-' ? words.standardInput : path.basename(given))).join(', ');

/** What the reader has set, and what of it cannot be used. */
type Taste = Pick<RunExplorerOptions, 'keys' | 'settings' | 'faults'>;

const explore = async (
	{paths, cache: remembers}: Task<'explore'>,
	findAll: () => NamedFiles,
	reading: Reading,
	input: ReadStream,
	taste: Taste,
): Promise<number> => {
	const gatherAll = (tell: (sentence: string) => void) =>
		gather(findAll(), {reading, remembers, words, tell});
	const collection = await gatherAll(say);
	if (collection.kind === 'documents' && collection.documents.length === 0) {
		if (collection.problems.length > 0) return exit.problems;
		throw new UsageError(words => words.noTextIn(paths));
	}

	const {runExplorer} = await import('./run-explorer.ts');
	return runExplorer({
		collection,
		corpusName: corpusNameOf(paths),
		corpusId: JSON.stringify([process.cwd(), ...paths]),
		words,
		...taste,
		input,
		// By then the screen is taken: what cannot be read is listed there.
		gather: () => gatherAll(() => {}),
	});
};

/** Whether lines can be answered as they come in: a query has to be asked of all there are. */
const isFilter = (options: Options): boolean =>
	options.task === 'export' &&
	options.query === undefined &&
	options.paths.length === 1 &&
	options.paths[0] === '-';

/** The tasks for which texts are read. */
const runReading = async (
	options: Task<'explore' | 'export' | 'learn'>,
	taste: Taste,
): Promise<number> => {
	// Without a terminal nothing need be read.
	const input = options.task === 'explore' ? openKeyboard(options.paths) : undefined;
	const run = async (paths: readonly string[], spooled?: ShownAs): Promise<number> => {
		const findAll = () => find(paths, spooled);
		const read = {...options.reading, without: options.without};
		if (options.task === 'learn') {
			const {runLearn} = await import('./run-learn.ts');
			const isWhole = await runLearn(options, findAll, read, words, say);
			return isWhole ? exit.fine : exit.problems;
		}

		const reading = {...read, templates: await learntFrom(options.templates)};
		if (options.task === 'explore') return explore(options, findAll, reading, input!, taste);
		const context = {reading, words, say};
		const {exportFiles} = await import('./export-files.ts');
		const {exportInput} = await import('./export-input.ts');
		const isWhole = isFilter(options)
			? await exportInput(options, process.stdin, context)
			: await exportFiles(options, findAll(), context);
		return isWhole ? exit.fine : exit.problems;
	};

	const {paths} = options;
	if (!paths.includes('-') || isFilter(options)) return run(paths);
	const {withSpooled} = await import('./with-spooled.ts');
	// Records are for machines; all else is for readers.
	const shown = options.task === 'export' ? '-' : words.standardInput;
	return withSpooled(process.stdin, undefined, file =>
		run(
			paths.map(given => (given === '-' ? file : given)),
			{file, shown},
		),
	);
};

const main = async (): Promise<number> => {
	const argv = process.argv.slice(2);
	const given = await readSettings(settingsFile(process.env));
	const {keys, faults: wrongKeys} = await keysFor(given.keys);
	const faults = [...given.faults, ...wrongKeys];
	words = await loadWords(
		askedLanguage(argv) ?? given.settings.lang ?? languageOf(process.env),
		keys.labelOf,
	);
	const options = await readOptions(argv);
	switch (options.task) {
		case 'help':
		case 'version':
		case 'rules':
		case 'completions': {
			const {runPrint} = await import('./run-print.ts');
			await runPrint(options, words);
			return exit.fine;
		}

		case 'doctor': {
			const {runDoctor} = await import('./run-doctor.ts');
			const {version, engines} = readPackage();
			const wantedNode = engines.node.replace(/^>=/, '');
			return runDoctor({version, wantedNode, keys, faults, words});
		}

		case 'explore':
			return runReading(options, {keys, faults, settings: {...given.settings, ...options.looks}});
		case 'export':
		case 'learn':
			return runReading(options, {keys, faults, settings: given.settings});
	}
};

main().then(
	code => {
		process.exitCode = code;
	},
	(error: unknown) => {
		if (error instanceof UsageError) {
			say(`qingdu: ${error.inWords(words)}`);
			process.exitCode = exit.usage;
			return;
		}

		sayOwnError(error, words);
		// Threads and open input would keep a broken program going.
		process.exit(exit.problems);
	},
);
