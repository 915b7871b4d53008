import {openBytes} from './byte-source.ts';
import {describeRecord} from './describe-record.ts';
import {isBad, type ReadOptions, type ReadRecord} from './formats/format.ts';
import {formatOf} from './formats/format-of.ts';
import {reasonOf} from './reason-of.ts';
import {packShelf, type Shelved, wholeFile} from './shelf.ts';
import type {Task, TaskProblem, TaskSummary} from './task.ts';

/** What a task says on its way: a packed shelf, and the bytes read since it last said so. */
export type TaskStep = {readonly block: ArrayBuffer; readonly bytes: number};

/** A shelf is full with this many UTF-16 code units of raw text, or this many documents. */
const shelfUnits = 1 << 20;
const shelfDocuments = 4096;

/** Of a table without texts every row is a problem; the first ones tell it. */
const maxProblems = 200;

const nothingThere = 'it holds no text';

/**
 * Reads, decodes, cleans and describes the files of a task. Yields shelves as they fill; a file that
 * cannot be read, or not to its end, is a problem and the next one is read. `begin` is told each
 * file before it is opened.
 */
export async function* runTask(
	task: Task,
	options: ReadOptions,
	begin: (file: number) => void = () => {},
): AsyncGenerator<TaskStep, TaskSummary> {
	const problems: TaskProblem[] = [];
	let moreProblems = 0;
	let items: Shelved[] = [];
	let units = 0;
	let bytes = 0;
	let records = 0;
	const complain = (problem: TaskProblem): void => {
		if (problems.length < maxProblems) problems.push(problem);
		else moreProblems++;
	};

	const take = (): TaskStep => {
		const step = {block: packShelf(items), bytes};
		items = [];
		units = 0;
		bytes = 0;
		return step;
	};

	for (const [file, {path, named}] of task.files.entries()) {
		if (task.fatal?.includes(file)) {
			complain({file, reason: 'reading it ended a worker of this program'});
			continue;
		}

		begin(file);
		records = 0;
		try {
			const format = await formatOf(path);
			const source = openBytes(path, count => {
				bytes += count;
			});
			const unit = format.unit ? {unit: format.unit} : {};
			const put = (read: ReadRecord): void => {
				const record = records++;
				if (!isBad(read)) {
					const {place, ...raw} = read;
					const isWhole = !format.unit && record === 0;
					items.push({
						// Ids are given where all files are known.
						document: describeRecord({id: '', path, ...raw}),
						file,
						record: isWhole ? wholeFile : record,
						place,
					});
					units += raw.raw.length;
				} else if (read.reason !== undefined) {
					const skipped = read.reason === nothingThere && !named;
					complain({file, reason: read.reason, record, ...unit, ...(skipped ? {skipped} : {})});
				}
			};

			for await (const batch of format.read(source, options, task.part)) {
				for (const read of batch) {
					put(read);
					if (units >= shelfUnits || items.length >= shelfDocuments) yield take();
				}
			}
		} catch (error) {
			complain({file, reason: reasonOf(error)});
		}
	}

	if (items.length > 0) yield take();
	return {records, problems, moreProblems};
}
