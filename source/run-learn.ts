import {createSample, type Sample} from './cleaning/templates/sample.ts';
import {FileExistsError, writeToFile} from './export/write-output.ts';
import type {NamedFiles} from './loading/find-named.ts';
import type {Reading} from './loading/formats/format.ts';
import {reasonOf} from './loading/reason-of.ts';
import {readSample, writeSample} from './loading/template-file.ts';
import {readAll, type Tell} from './serving/read-all.ts';
import type {Task} from './task.ts';
import {UsageError} from './usage-error.ts';
import {problemWords} from './words/problem-words.ts';
import {translate} from './words/translate.ts';
import type {Words} from './words/words.ts';

/** What files of templates hold together. Throws a UsageError at one that cannot be used. */
export const readSamples = (files: readonly string[]): Sample => {
	const sample = createSample();
	for (const file of files) {
		const read = readSample(file);
		if (typeof read === 'string') {
			throw new UsageError(words => words.cannotUseTemplates(file, translate(read, words)));
		}

		sample.merge(read);
	}

	return sample;
};

/** Writes what was learnt to a file. Throws a UsageError where that cannot be. */
const keepSample = async (file: string, sample: Sample, force: boolean): Promise<void> => {
	try {
		await writeToFile(file, writeSample(sample), force);
	} catch (error) {
		if (error instanceof FileExistsError) {
			throw new UsageError(words => words.fileIsThere(file));
		}

		if (!(error as NodeJS.ErrnoException).code) throw error;
		throw new UsageError(words => words.cannotWrite(file, translate(reasonOf(error), words)));
	}
};

/**
 * Learns which lines recur and keeps it in a file; resolves to whether all could be read. Without paths only
 * what --templates names is put together.
 */
export const runLearn = async (
	{paths, templates, file, force}: Task<'learn'>,
	find: () => NamedFiles,
	reading: Reading,
	words: Words,
	say: (sentence: string) => void,
): Promise<boolean> => {
	const sample = readSamples(templates);
	let isWhole = true;
	const tell: Tell = (sentence, isProblem) => {
		if (isProblem) isWhole = false;
		say(sentence);
	};

	if (paths.length > 0 || templates.length === 0) {
		const {files, problems} = find();
		for (const problem of problems) tell(problemWords(problem, words), true);
		for await (const _ of readAll(files, {...reading, see: sample.add}, words, tell));
	}

	await keepSample(file, sample, force);
	return isWhole;
};
