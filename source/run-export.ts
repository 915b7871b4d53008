import {availableParallelism} from 'node:os';
import {exportFormat} from './export/formats.ts';
import {toRecord} from './export/record.ts';
import {FileExistsError, writeToFile, writeToStream} from './export/write-output.ts';
import type {Problem} from './loading/find-files.ts';
import type {Reading} from './loading/formats/format.ts';
import type {NamedFile} from './loading/name-files.ts';
import {writingReasonOf} from './loading/reason-of.ts';
import {startThread} from './loading/worker-port.ts';
import {answerBatch, type Work} from './pipeline/answer-batch.ts';
import type {Answer, Batch, Told} from './pipeline/batch.ts';
import type {FromThread, ThreadOptions, ToThread} from './pipeline/messages.ts';
import {runBatches} from './pipeline/run-batches.ts';
import {showProgress} from './pipeline/show-progress.ts';
import {writeAnswers} from './pipeline/write-answers.ts';
import type {Task} from './task.ts';
import {UsageError} from './usage-error.ts';
import {problemWords, skippedWords} from './words/problem-words.ts';
import {translate} from './words/translate.ts';
import type {Words} from './words/words.ts';

/** What is exported. */
export type ExportInput = {
	readonly batches: AsyncIterable<Batch>;
	/** Of what the batches are made, where a query can be asked of it. */
	readonly files?: readonly NamedFile[];
	/** Whether several threads would take longer than one. */
	readonly isSmall: boolean;
	/** A filter may well be given nothing; a folder without a text is a mistake. */
	readonly mayBeEmpty: boolean;
	/** What could not even be looked at. */
	readonly problems: readonly Problem[];
};

/** How it is read, and what is said to the reader on the way. */
export type ExportContext = {
	readonly reading: Reading;
	readonly words: Words;
	say(sentence: string): void;
};

/** So many sentences tell what is wrong with an input; the others are counted. */
const mostTold = 1000;

/** The bundled program. */
const program = new URL(import.meta.url);
/** What its threads run: the same, with the code that V8 kept. */
const launcher = new URL('cli.js', program);

async function* inProcess(batches: AsyncIterable<Batch>, work: Work): AsyncGenerator<Answer> {
	for await (const batch of batches) yield* answerBatch(batch, work);
}

const answersTo = (
	input: ExportInput,
	work: Work,
	jobs: number | undefined,
	tell: (told: Told) => void,
): AsyncIterable<Answer> => {
	const threads = input.isSmall ? 1 : (jobs ?? availableParallelism());
	if (threads === 1) return inProcess(input.batches, work);
	const options: ThreadOptions = {room: 'pipeline', work};
	const spawn = () => startThread<ToThread, FromThread>(launcher, options);
	return runBatches(input.batches, threads, spawn, reason => {
		const path = 'a worker of this program';
		tell({path, reason: `${reason}; another took its place`, isSkipped: false});
	});
};

async function* answersToQuery(
	files: readonly NamedFile[],
	query: string,
	{reading, format, writing}: Work,
	cache: boolean,
	tell: (told: Told) => void,
): AsyncGenerator<Answer> {
	const {startWorkers} = await import('./loading/start-workers.ts');
	const {queryCorpus} = await import('./pipeline/query-corpus.ts');
	const {write, separator} = exportFormat(format);
	// An export learns nothing by itself.
	const loading = startWorkers(files, program, reading, {remembers: cache, learns: false});
	for await (const {document, hits} of queryCorpus(loading, query, tell)) {
		const bytes = Buffer.from(separator + write(toRecord(document, hits), writing));
		yield {bytes, ends: [bytes.length], problems: []};
	}
}

async function* nothing(): AsyncGenerator<Answer> {}

/** The same answers, once it is known that there is a record among them; undefined when there is none. */
const untilRecords = async (
	answers: AsyncGenerator<Answer>,
): Promise<AsyncIterable<Answer> | undefined> => {
	for (;;) {
		const {value: first, done} = await answers.next();
		if (done) return undefined;
		if (first.ends.length === 0) continue;
		async function* all(): AsyncGenerator<Answer> {
			yield first;
			yield* answers;
		}

		return all();
	}
};

/**
 * Writes the corpus, or what of it answers a query, in one of the export formats. Nothing is written,
 * and no file made, before there is something to write. Resolves to whether all that there was could be
 * read. Throws a UsageError when it cannot be written, or there was nothing to read.
 */
export const runExport = async (
	input: ExportInput,
	{paths, format, output, force, jobs, limit, query, fields, formulas, cache}: Task<'export'>,
	{reading, words, say}: ExportContext,
): Promise<boolean> => {
	const work: Work = {reading, format, writing: {fields, formulas}};
	const progress = showProgress(process, output, words.exported);
	let isWhole = true;
	let told = 0;
	let records = 0;
	const tell = ({isSkipped, ...problem}: Told): void => {
		if (!isSkipped) isWhole = false;
		if (told++ >= mostTold) return;
		const sentence = isSkipped ? skippedWords(problem, words) : problemWords(problem, words);
		progress.say(() => say(sentence));
	};

	const answers =
		query === undefined || !input.files
			? answersTo(input, work, jobs, tell)
			: answersToQuery(input.files, query, work, cache, tell);
	for (const problem of input.problems) tell({...problem, isSkipped: false});

	async function* counted(): AsyncGenerator<Answer> {
		for await (const answer of answers) {
			for (const problem of answer.problems) tell(problem);
			records += answer.ends.length;
			progress.show(records);
			yield answer;
		}
	}

	const asked = counted();
	const begun = await untilRecords(asked);
	if (begun === undefined && !input.mayBeEmpty) {
		if (isWhole) throw new UsageError(words => words.noTextIn(paths));
		return false;
	}

	const bytes = writeAnswers(begun ?? nothing(), work, limit ?? Number.POSITIVE_INFINITY);
	try {
		if (output === undefined) await writeToStream(process.stdout, bytes);
		else await writeToFile(output, bytes, force);
	} catch (error) {
		if (error instanceof FileExistsError) {
			throw new UsageError(words => words.fileIsThere(output!));
		}

		// Only what the system refused is the place's fault.
		if (!(error as NodeJS.ErrnoException).code) throw error;
		const reason = writingReasonOf(error);
		throw new UsageError(words =>
			words.cannotWrite(output ?? words.standardOutput, translate(reason, words)),
		);
	} finally {
		// However many were taken, or none as the file is there already: the threads behind them end.
		await asked.return(undefined);
		progress.end();
	}

	if (told > mostTold) say(words.moreProblems(told - mostTold));
	return isWhole;
};
