import type {Readable} from 'node:stream';
import {exportFiles} from './export-files.ts';
import {findNamed} from './loading/find-named.ts';
import {packageRoot} from './package-root.ts';
import {openLines} from './pipeline/open-lines.ts';
import {type ExportContext, runExport} from './run-export.ts';
import type {Task} from './task.ts';
import {withSpooled} from './with-spooled.ts';

/**
 * Answers lines as they come in; anything else is set down first. Resolves to whether all could be
 * read.
 */
export const exportInput = async (
	options: Task<'export'>,
	stream: Readable,
	context: ExportContext,
): Promise<boolean> => {
	const opened = await openLines(stream, context.reading, options.from);
	if (opened.kind === 'lines') {
		const {batches} = opened;
		const input = {batches, problems: [], isSmall: false, mayBeEmpty: true};
		return runExport(input, options, context);
	}

	return withSpooled(opened.rest, options.from, file =>
		exportFiles(options, findNamed([file], packageRoot, {file, shown: '-'}), context),
	);
};
