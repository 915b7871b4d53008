import {openSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {ReadStream} from 'node:tty';
import {fileURLToPath} from 'node:url';
import type {Sighting} from './cleaning/templates/sighting.ts';
import {fewestDocuments, type Templates} from './cleaning/templates/templates.ts';
import type {DescribeOptions} from './corpus/describe-document.ts';
import type {Document} from './corpus/document.ts';
import type {Fault} from './explorer/keys/change-keys.ts';
import {type Keys, keysOf, usualKeys} from './explorer/keys/keys-in-use.ts';
import {describeRecord} from './loading/describe-record.ts';
import {findFiles, type Problem} from './loading/find-files.ts';
import {learns, type Reading} from './loading/formats/format.ts';
import type {FormatName} from './loading/formats/format-of.ts';
import {isSmall} from './loading/is-small.ts';
import {type NamedFile, nameFiles} from './loading/name-files.ts';
import {readDocuments} from './loading/read-documents.ts';
import type {FileProblem} from './loading/read-files.ts';
import {writingReasonOf} from './loading/reason-of.ts';
import type {Options} from './parse-arguments.ts';
import type {ExportInput} from './run-export.ts';
import {sayOwnError} from './say-own-error.ts';
import type {Collection} from './serving/collection.ts';
import type {CheckedSettings} from './settings/check-settings.ts';
import {readSettings, settingsFile} from './settings/read-settings.ts';
import type {Settings} from './settings/setting-table.ts';
import {terminalSafe} from './text/terminal-safe.ts';
import {UsageError} from './usage-error.ts';
import {languageNamed, languageOf} from './words/language.ts';
import {loadHelpWords, loadWords} from './words/load-words.ts';
import {problemWords, skippedWords} from './words/problem-words.ts';
import {translate} from './words/translate.ts';
import type {Language, Words} from './words/words.ts';

/** The package's root: the folder above the one this file is bundled into. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const exit = {fine: 0, problems: 1, usage: 2} as const;

type Task<Name extends Options['task']> = Extract<Options, {readonly task: Name}>;

/** What is said to the reader: known before anything can be said. */
let words: Words;

const say = (sentence: string): void => {
	process.stderr.write(`${terminalSafe(sentence)}\n`);
};

type Files = {readonly files: readonly NamedFile[]; readonly problems: readonly Problem[]};

/** A file that the reader knows by another name. */
type ShownAs = {readonly file: string; readonly shown: string};

/** All files there are to read. The bundled corpus is named as it lies in the package. */
const find = (given: readonly string[], spooled?: ShownAs): Files => {
	const bundled = given.length === 0;
	const {files, missing, problems} = findFiles(bundled ? [path.join(root, 'seeds')] : given);
	if (missing.length > 0) {
		throw new UsageError(words => words.noSuchPath(missing));
	}

	const named = nameFiles(files);
	const shown = (file: NamedFile): NamedFile => ({...file, shown: path.relative(root, file.path)});
	if (bundled) return {files: named.map(shown), problems};
	if (!spooled) return {files: named, problems};
	const rename = (file: NamedFile): NamedFile =>
		file.path === spooled.file ? {...file, shown: spooled.shown} : file;
	return {files: named.map(rename), problems};
};

const nothingToRead = (paths: readonly string[]): UsageError =>
	new UsageError(words => words.noTextIn(paths));

type Input = Pick<Task<'export'>, 'paths' | 'reading' | 'without'> & {
	/** What --templates gave. */
	readonly learnt?: Templates | undefined;
};

const readingOf = ({reading, without, learnt}: Input): Reading => ({
	...reading,
	without,
	templates: learnt,
});

type Tell = (sentence: string, isProblem: boolean) => void;

/** Reads one document after the other; problems are told as they are met. */
async function* readAll(
	files: readonly NamedFile[],
	reading: Reading & Pick<DescribeOptions, 'see'>,
	tell: Tell,
): AsyncGenerator<Document> {
	const onProblem = ({file, record, unit, reason, skipped}: FileProblem): void => {
		const {path: name, shown = name} = files[file]!;
		const where = unit ? `${shown}, ${unit} ${record! + 1}` : shown;
		const problem = {path: where, reason};
		tell(skipped ? skippedWords(problem, words) : problemWords(problem, words), !skipped);
	};

	for await (const batch of readDocuments(files, {...reading, onProblem})) {
		for (const {document} of batch) yield document;
	}
}

/** Where keys come from: from the terminal itself when standard input is what is read. */
const openTerminal = (paths: readonly string[]): ReadStream => {
	const isPiped = paths.includes('-');
	if (isPiped && process.stdin.isTTY) {
		throw new UsageError(words => words.nothingPiped);
	}

	if (process.stdout.isTTY && process.env.TERM === 'dumb') {
		throw new UsageError(words => words.dumbTerminal);
	}

	if (process.stdout.isTTY && process.stdin.isTTY) return process.stdin;
	try {
		if (process.stdout.isTTY && isPiped) return new ReadStream(openSync('/dev/tty', 'r'));
	} catch (error) {
		// A program without a terminal has no such device.
		if (!(error as NodeJS.ErrnoException).code) throw error;
	}

	throw new UsageError(words => words.needsTerminal);
};

const corpusNameOf = (paths: readonly string[]): string =>
	paths.length === 0
		? words.bundledCorpus
		: paths.map(given => (given === '-' ? words.standardInput : path.basename(given))).join(', ');

const readPackage = (): {readonly version: string; readonly engines: {readonly node: string}} =>
	JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

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
		};
	}

	const {parseArguments} = await import('./parse-arguments.ts');
	return parseArguments(argv, readPackage().version);
};

/** What was learnt from a few documents makes some of them others; of less than three nothing is. */
const refined = async (
	documents: readonly Document[],
	sightings: readonly Sighting[],
	reading: Reading,
): Promise<{readonly documents: readonly Document[]; readonly reading: Reading}> => {
	if (sightings.length < fewestDocuments) return {documents, reading};
	const {learnTemplates} = await import('./cleaning/templates/learn-templates.ts');
	const templates = learnTemplates(sightings);
	if (templates.sites.size === 0) return {documents, reading};
	const better = {...reading, templates};
	return {documents: documents.map(document => describeRecord(document, better)), reading: better};
};

/** Little is read before the first frame; much is loaded while the reader looks on. */
const gather = async (
	{cache, ...options}: Input & Task<'explore'>,
	{files, problems}: Files,
	tell: (sentence: string) => void,
): Promise<Collection> => {
	const reading = readingOf(options);
	if (isSmall(files)) {
		const told = problems.map(problem => problemWords(problem, words));
		const documents: Document[] = [];
		const sightings: Sighting[] = [];
		const seeing = learns(reading) ? {...reading, see: sightings.push.bind(sightings)} : reading;
		const all = readAll(files, seeing, (sentence, isProblem) => {
			if (isProblem) told.push(sentence);
			else tell(sentence);
		});
		for await (const document of all) documents.push(document);
		for (const problem of told) tell(problem);
		return {kind: 'documents', ...(await refined(documents, sightings, reading)), problems: told};
	}

	const {startWorkers} = await import('./loading/start-workers.ts');
	const program = new URL(import.meta.url);
	const loading = startWorkers(files, program, reading, {remembers: cache, learns: true});
	for (const problem of problems) loading.library.report(problem);
	// With the first rows in the first frame; but who reads anew waits for all.
	await loading.begun;
	return {kind: 'loading', loading};
};

/** What the reader has set, and what of it cannot be used. */
type Taste = {
	readonly keys: Keys;
	readonly settings: Settings;
	readonly faults: readonly Fault[];
};

const explore = async (
	options: Input & Task<'explore'>,
	paths: readonly string[],
	input: ReadStream,
	taste: Taste,
): Promise<number> => {
	const collection = await gather(options, find(paths), say);
	if (collection.kind === 'documents' && collection.documents.length === 0) {
		if (collection.problems.length === 0) throw nothingToRead(options.paths);
		return exit.problems;
	}

	const {runExplorer} = await import('./run-explorer.tsx');
	return runExplorer({
		collection,
		corpusName: corpusNameOf(options.paths),
		corpusId: JSON.stringify([process.cwd(), ...options.paths]),
		words,
		...taste,
		input,
		// By then the screen is taken: what cannot be read is listed there.
		gather: async () => gather(options, find(paths), () => {}),
	});
};

const exportAll = async (options: Input & Task<'export'>, input: ExportInput): Promise<number> => {
	const {runExport} = await import('./run-export.ts');
	const {records, isWhole} = await runExport(input, options, readingOf(options), words, say);
	if (!isWhole) return exit.problems;
	if (records === 0 && !input.mayBeEmpty) throw nothingToRead(options.paths);
	return exit.fine;
};

const exportFiles = async (
	options: Input & Task<'export'>,
	{files, problems}: Files,
): Promise<number> => {
	const {fileBatches} = await import('./pipeline/file-batches.ts');
	const batches = fileBatches(files, options.reading);
	const mayBeEmpty = options.query !== undefined && files.length > 0;
	return exportAll(options, {batches, files, problems, isSmall: isSmall(files), mayBeEmpty});
};

/** Whether lines can be answered as they come in: a query has to be asked of all there are. */
const isFilter = ({paths, query}: Task<'export'>): boolean =>
	query === undefined && paths.length === 1 && paths[0] === '-';

/** Answers lines as they come in; anything else is set down first. */
const exportInput = async (options: Input & Task<'export'>): Promise<number> => {
	const {openLines} = await import('./pipeline/open-lines.ts');
	const opened = await openLines(process.stdin, options.reading, options.from);
	if (opened.kind === 'lines') {
		const {batches} = opened;
		return exportAll(options, {batches, problems: [], isSmall: false, mayBeEmpty: true});
	}

	return withSpooled(opened.rest, options.from, file =>
		exportFiles(options, find([file], {file, shown: '-'})),
	);
};

/** Sets standard input down in a file for as long as it is needed. */
const withSpooled = async (
	input: Readable,
	format: FormatName | undefined,
	use: (file: string) => Promise<number>,
): Promise<number> => {
	const {spoolInput} = await import('./loading/spool-input.ts');
	const {undoWhenEnded} = await import('./export/undo-when-ended.ts');
	const spooling = spoolInput(input, {format, whenEnded: undoWhenEnded});
	const {path: file, remove} = await spooling.catch((error: unknown) => {
		// No room where such things are set down, or nothing may be written there.
		if (!(error as NodeJS.ErrnoException).code) throw error;
		const reason = writingReasonOf(error);
		throw new UsageError(words => words.cannotWrite(tmpdir(), translate(reason, words)));
	});
	try {
		return await use(file);
	} finally {
		remove();
	}
};

/** What --templates names, learnt from; undefined without it. */
const learntFrom = async (files: readonly string[]): Promise<Templates | undefined> => {
	if (files.length === 0) return undefined;
	const {readSamples} = await import('./run-learn.ts');
	const {learnTemplates} = await import('./cleaning/templates/learn-templates.ts');
	return learnTemplates(readSamples(files).sightings());
};

/** Without paths only what --templates names is put together. */
const learnAll = async (options: Task<'learn'>, paths: readonly string[]): Promise<number> => {
	const {keepSample, readSamples} = await import('./run-learn.ts');
	const sample = readSamples(options.templates);
	let isWhole = true;
	const tell: Tell = (sentence, isProblem) => {
		if (isProblem) isWhole = false;
		say(sentence);
	};

	if (paths.length > 0 || options.templates.length === 0) {
		const {files, problems} = find(paths);
		for (const problem of problems) tell(problemWords(problem, words), true);
		const reading = {...readingOf(options), see: sample.add};
		for await (const _ of readAll(files, reading, tell));
	}

	await keepSample(options.file, sample, options.force);
	return isWhole ? exit.fine : exit.problems;
};

/** The language that was asked for, wherever it stands: even a wrong flag is told in it. */
const askedLanguage = (argv: readonly string[]): Language | undefined => {
	const at = argv.findIndex(argument => /^--lang(?:=|$)/.test(argument));
	if (at === -1) return undefined;
	return languageNamed(argv[at]!.slice('--lang='.length) || (argv[at + 1] ?? ''));
};

/** The keys as the reader wishes them, and what is wrong with the settings altogether. */
const keysFor = async ({
	keys: wishes,
	faults,
}: CheckedSettings): Promise<{readonly keys: Keys; readonly faults: readonly Fault[]}> => {
	if (Object.keys(wishes).length === 0) return {keys: usualKeys, faults};
	const {changeKeys} = await import('./explorer/keys/change-keys.ts');
	const changed = changeKeys(usualKeys.bindings, wishes);
	return {keys: keysOf(changed.bindings), faults: [...faults, ...changed.faults]};
};

/** Flags outrank settings. */
const looksOf = ({
	mouse,
	ascii,
	screenReader,
	ambiguousWidth,
	remember,
}: Task<'explore'>): Settings => ({
	...(mouse === undefined ? {} : {mouse}),
	...(ascii === undefined ? {} : {ascii}),
	...(screenReader === undefined ? {} : {screenReader}),
	...(remember === undefined ? {} : {remember}),
	...(ambiguousWidth === undefined ? {} : {ambiguousWidth}),
});

const main = async (): Promise<number> => {
	const argv = process.argv.slice(2);
	const given = await readSettings(settingsFile(process.env));
	const {keys, faults} = await keysFor(given);
	const {settings} = given;
	const language = askedLanguage(argv) ?? settings.lang ?? languageOf(process.env);
	words = await loadWords(language, keys.labelOf);
	const options = await readOptions(argv);
	if (options.task === 'help') {
		const {helpText} = await import('./command-line/help-text.ts');
		process.stdout.write(helpText(await loadHelpWords(language)));
		return exit.fine;
	}

	if (options.task === 'rules') {
		const {ruleList} = await import('./command-line/rule-list.ts');
		process.stdout.write(ruleList(words));
		return exit.fine;
	}

	if (options.task === 'completions') {
		const {completions} = await import('./command-line/completions.ts');
		process.stdout.write(completions(options.shell, await loadHelpWords(language)));
		return exit.fine;
	}

	if (options.task === 'doctor') {
		const {runDoctor} = await import('./run-doctor.ts');
		const {version, engines} = readPackage();
		const wantedNode = engines.node.replace(/^>=/, '');
		return runDoctor({version, wantedNode, keys, faults, words});
	}

	if (options.task === 'version') {
		process.stdout.write(options.text);
		return exit.fine;
	}

	// Without a terminal nothing need be read.
	const input = options.task === 'explore' ? openTerminal(options.paths) : undefined;
	const run = async (paths: readonly string[], spooled?: ShownAs): Promise<number> => {
		if (options.task === 'learn') return learnAll(options, paths);
		const learnt = await learntFrom(options.templates);
		if (options.task === 'export') {
			const how = {...options, learnt};
			return isFilter(options) ? exportInput(how) : exportFiles(how, find(paths, spooled));
		}

		return explore({...options, learnt}, paths, input!, {
			keys,
			settings: {...settings, ...looksOf(options)},
			faults,
		});
	};

	const {paths} = options;
	if (!paths.includes('-') || (options.task === 'export' && isFilter(options))) return run(paths);
	return withSpooled(process.stdin, undefined, file =>
		run(
			paths.map(given => (given === '-' ? file : given)),
			{file, shown: '-'},
		),
	);
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
