import {createSample, type Sample} from './cleaning/templates/sample.ts';
import {FileExistsError, writeToFile} from './export/write-output.ts';
import {reasonOf} from './loading/reason-of.ts';
import {readSample, writeSample} from './loading/template-file.ts';
import {UsageError} from './usage-error.ts';
import {translate} from './words/translate.ts';

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
export const keepSample = async (file: string, sample: Sample, force: boolean): Promise<void> => {
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
