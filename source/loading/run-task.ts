import type {Sighting} from '../cleaning/templates/sighting.ts';
import {createShelfFiller} from './fill-shelf.ts';
import {learns, type Reading} from './formats/format.ts';
import {readDocuments} from './read-documents.ts';
import type {FileProblem} from './read-files.ts';
import {wholeFile} from './shelf.ts';
import type {Task, TaskSummary} from './task.ts';

/** What a task says on its way: a packed shelf, and the bytes read since it last said so. */
export type TaskStep = {readonly block: ArrayBuffer; readonly bytes: number};

/** A shelf is full with this many UTF-16 code units of raw text, or this many documents. */
const shelfUnits = 1 << 20;
const shelfDocuments = 4096;

/** Of a table without texts every row is a problem; the first ones tell it. */
const maxProblems = 200;

/**
 * Reads, cleans and describes the files of a task. Yields shelves as they fill. `begin` is told each
 * file before it is opened; `goOn` is called wherever something was read or done.
 */
export async function* runTask(
	task: Task,
	options: Reading,
	begin: (file: number) => void = () => {},
	goOn: () => void = () => {},
): AsyncGenerator<TaskStep, TaskSummary> {
	const problems: FileProblem[] = [];
	let moreProblems = 0;
	const filler = createShelfFiller();
	let sightings: Sighting[] = [];
	let units = 0;
	let bytes = 0;
	let records = 0;
	const onProblem = (problem: FileProblem): void => {
		if (problems.length < maxProblems) problems.push(problem);
		else moreProblems++;
	};

	const take = (): TaskStep => {
		const step = {block: filler.take(sightings), bytes};
		sightings = [];
		units = 0;
		bytes = 0;
		return step;
	};

	const documents = readDocuments(task.files, {
		...options,
		...(learns(options) ? {see: sighting => void sightings.push(sighting)} : {}),
		part: task.part,
		onProblem,
		begin(file) {
			const [, reason] = task.fatal?.find(([fatal]) => fatal === file) ?? [];
			if (reason !== undefined) onProblem({file, reason});
			else begin(file);
			return reason === undefined;
		},
		onRead(count) {
			bytes += count;
			goOn();
		},
		onEnd(_, count) {
			records = count;
		},
	});
	for await (const batch of documents) {
		goOn();
		for (const {file, record = wholeFile, place, document} of batch) {
			filler.add({document, file, record, place});
			units += document.raw.length;
			if (units >= shelfUnits || filler.size >= shelfDocuments) yield take();
		}
	}

	if (filler.size > 0) yield take();
	return {records, problems, moreProblems};
}
