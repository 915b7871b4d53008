import type {NamedFiles} from './loading/find-named.ts';
import {fewToExport, isSmall} from './loading/is-small.ts';
import {fileBatches} from './pipeline/file-batches.ts';
import {type ExportContext, runExport} from './run-export.ts';
import type {Task} from './task.ts';

/** Exports what files hold, or what of it answers a query; resolves to whether all could be read. */
export const exportFiles = (
	options: Task<'export'>,
	{files, problems}: NamedFiles,
	context: ExportContext,
): Promise<boolean> => {
	const batches = fileBatches(files, context.reading);
	const mayBeEmpty = options.query !== undefined && files.length > 0;
	const input = {batches, files, problems, isSmall: isSmall(files, fewToExport), mayBeEmpty};
	return runExport(input, options, context);
};
