import {tmpdir} from 'node:os';
import type {Readable} from 'node:stream';
import {undoWhenEnded} from './export/undo-when-ended.ts';
import type {FormatName} from './loading/formats/format-of.ts';
import {writingReasonOf} from './loading/reason-of.ts';
import {spoolInput} from './loading/spool-input.ts';
import {UsageError} from './usage-error.ts';
import {translate} from './words/translate.ts';

/** Sets standard input down in a file for as long as it is needed. Throws a UsageError where that cannot be. */
export const withSpooled = async <Result>(
	input: Readable,
	format: FormatName | undefined,
	use: (file: string) => Promise<Result>,
): Promise<Result> => {
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
