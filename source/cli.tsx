import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {CleanOptions} from './cleaning/clean.ts';
import {describeDocument} from './corpus/describe-document.ts';
import type {Document, RawDocument} from './corpus/document.ts';
import type {Problem} from './loading/find-files.ts';
import {loadCorpus} from './loading/load-corpus.ts';
import type {Options} from './parse-arguments.ts';
import {terminalSafe} from './text/terminal-safe.ts';
import {UsageError} from './usage-error.ts';

/** The package's root: the folder above the one this file is bundled into. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const exit = {fine: 0, problems: 1, usage: 2} as const;

const say = (sentence: string): void => {
	process.stderr.write(`${terminalSafe(sentence)}\n`);
};

const sentence = ({path: file, reason}: Problem): string => `Cannot read ${file}: ${reason}.`;

const load = (given: readonly string[]): {documents: RawDocument[]; problems: string[]} => {
	const bundled = given.length === 0;
	const loaded = loadCorpus(bundled ? [path.join(root, 'seeds')] : given);
	if (loaded.missing.length > 0) {
		const names = loaded.missing.map(name => `“${name}”`).join(', ');
		throw new UsageError(`There is no ${names}. Check the spelling, or name another path.`);
	}

	for (const {path: file, reason} of loaded.skipped) say(`Skipped ${file}: ${reason}.`);
	// The bundled corpus is named as it lies in the package, wherever that is on this machine.
	const documents = bundled
		? loaded.documents.map(document => ({...document, path: path.relative(root, document.path)}))
		: [...loaded.documents];
	return {documents, problems: loaded.problems.map(sentence)};
};

function* described(documents: Iterable<RawDocument>, options: CleanOptions): Generator<Document> {
	for (const document of documents) yield describeDocument(document, options);
}

const requireTerminal = (): void => {
	if (!process.stdin.isTTY || !process.stdout.isTTY) {
		throw new UsageError(
			'The explorer needs a terminal for its input and output. To get the cleaned text without one, use `qingdu --export jsonl|text|markdown [path …]`.',
		);
	}

	if (process.env.TERM === 'dumb') {
		throw new UsageError(
			'This terminal (TERM=dumb) cannot show a full screen. Use `qingdu --export text [path …]`.',
		);
	}
};

const corpusNameOf = (paths: readonly string[]): string =>
	paths.length === 0 ? 'bundled corpus' : paths.map(given => path.basename(given)).join(', ');

/** What parses a command line is not loaded where there is none: the commonest start is the barest. */
const readOptions = async (argv: readonly string[]): Promise<Options> => {
	if (argv.length === 0) return {task: 'explore', paths: [], without: new Set()};
	const {parseArguments} = await import('./parse-arguments.ts');
	const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	return parseArguments(argv, version);
};

const main = async (): Promise<number> => {
	const options = await readOptions(process.argv.slice(2));
	if (options.task !== 'explore' && options.task !== 'export') {
		process.stdout.write(options.text);
		return exit.fine;
	}

	if (options.task === 'explore') requireTerminal();
	const {documents, problems} = load(options.paths);
	for (const problem of problems) say(problem);
	if (documents.length === 0) {
		const place = options.paths.map(given => `“${given}”`).join(', ');
		if (problems.length === 0) throw new UsageError(`There is no text to read in ${place}.`);
		return exit.problems;
	}

	if (options.task === 'export') {
		const {runExport} = await import('./run-export.ts');
		await runExport(described(documents, options), options.format, options.output, options.force);
		return problems.length > 0 ? exit.problems : exit.fine;
	}

	const {runExplorer} = await import('./run-explorer.tsx');
	return runExplorer({
		documents: [...described(documents, options)],
		corpusName: corpusNameOf(options.paths),
		problems,
	});
};

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	say(`qingdu: ${error.message}`);
	process.exitCode = exit.usage;
}
