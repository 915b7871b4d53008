import {createColumns} from '../corpus/columns.ts';
import type {Corpus, OnBegun} from '../corpus/corpus.ts';
import type {Document} from '../corpus/document.ts';
import type {Entry} from '../corpus/entry.ts';
import {createRepeats, type Repeats} from '../search/repeats.ts';
import {signatureLength} from '../search/signature.ts';
import {beginningOf, isLong} from './beginning-of.ts';
import {isGzipped, openBytes} from './byte-source.ts';
import {type Describe, describeHere} from './describe-elsewhere.ts';
import {describeRecord} from './describe-record.ts';
import type {Problem} from './find-files.ts';
import {isBad, type Reading} from './formats/format.ts';
import {formatOf} from './formats/format-of.ts';
import {keepOpened} from './keep-opened.ts';
import {documentId} from './read-documents.ts';
import {ReadingError} from './reading-error.ts';
import {labelOrigins, openShelf, type Shelf, scripts, textIn, wholeFile} from './shelf.ts';
import type {Task, TaskFile, TaskSummary} from './task.ts';

/** A shelf in its place. */
export type PlacedShelf = {
	readonly shelf: Omit<Shelf, 'signatures'>;
	/** How its documents are read. */
	readonly reading: Reading;
	/** The number of the task it came of. */
	readonly task: number;
	/** Until it is sure that no documents will be read again for what was learnt from all. */
	signatures: Uint8Array | undefined;
	readonly files: readonly TaskFile[];
	/** The number in the corpus of its first document. */
	readonly first: number;
	/** How many records of its file came before those of its task. */
	readonly recordsBefore: number;
};

/** A corpus of shelves: lists and searches from memory, opens from the files. */
export type Library = {
	readonly corpus: Corpus;
	readonly shelves: readonly PlacedShelf[];
	/** Which documents repeat others, as far as they were grouped by now. */
	readonly repeats: Repeats;
	/** Groups some more of the documents that were added; answers whether any are left. */
	groupOn(): boolean;
	/** What made no document, and why; of many bad records in one file the first ones. */
	readonly problems: readonly Problem[];
	/** Files in folders that hold no text: named, but no fault. */
	readonly skipped: readonly Problem[];
	readonly problemCount: number;
	/** The document from which on bodies are not held for the search any more; the size when all are. */
	readonly bodiesUntil: number;
	/** How documents are read. */
	readonly reading: Reading;
	/**
	 * Tasks are added in their order: their blocks, then their summary. `before` tells how many records
	 * of their file came before theirs, where the summaries did not.
	 */
	add(task: Task, block: ArrayBuffer, before?: number): void;
	/** Adds a shelf of the library that this one was begun with. */
	adopt(placed: PlacedShelf): void;
	close(task: Task, summary: TaskSummary): void;
	report(problem: Problem): void;
	/** Nothing more will be added, and all that was is grouped. */
	complete(): void;
};

/** Folded bodies in memory, in UTF-16 code units: two bytes each. */
const maxBodyUnits = 2e8;

/** Longer texts, in UTF-16 code units, are not read before they are asked for. */
const maxUnaskedUnits = 1e5;

/** So many problems tell what is wrong; the others are counted. */
const maxProblems = 1000;

/** Documents that are grouped in two or three milliseconds. */
const groupedAtOnce = 256;

export type LibraryOptions = {
	/** The library whose place it is to take. */
	readonly old?: Library;
	/** Describes long documents when they are opened; in this thread when not given. */
	readonly describe?: Describe | undefined;
};

/** A library that is empty but for the problems of the one that it is to take the place of. */
export const createLibrary = (
	reading: Reading,
	{old, describe = describeHere}: LibraryOptions = {},
): Library => {
	const shelves: PlacedShelf[] = [];
	const repeats = createRepeats();
	const columns = createColumns();
	const problems: Problem[] = [...(old?.problems ?? [])];
	const skipped: Problem[] = [...(old?.skipped ?? [])];
	let problemCount = old?.problemCount ?? 0;
	let size = 0;
	let units = 0;
	/** The shelf whose documents are grouped next, and from which one on. */
	let grouping = {shelf: 0, from: 0};
	let bodiesUntil: number | undefined;
	/** Parts of one file follow one another: where the next one begins to count its records. */
	let counted = {path: '', records: 0};

	const recordsBefore = ({files, part}: Task): number =>
		part && counted.path === files[0]!.path ? counted.records : 0;

	/** The shelf that holds a document: the last one that does not begin behind it. */
	const shelfOf = (index: number): PlacedShelf => {
		let low = 0;
		let high = shelves.length;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if (shelves[middle]!.first <= index) low = middle;
			else high = middle;
		}

		const found = shelves[low];
		if (!found || index < 0 || index >= size) throw new RangeError(`Document ${index} of ${size}`);
		return found;
	};

	const nameOf = ({shelf, files, recordsBefore: before}: PlacedShelf, at: number) => {
		const {id, path, shown = path} = files[shelf.file[at]!]!;
		const record = shelf.record[at]!;
		const number = record === wholeFile ? undefined : before + record;
		return {id: documentId(id, number), path: shown};
	};

	const read = async (index: number, onBegun?: OnBegun): Promise<Document> => {
		const placed = shelfOf(index);
		const {shelf, first, reading: how} = placed;
		const at = index - first;
		const {path} = placed.files[shelf.file[at]!]!;
		const format = await formatOf(path);
		const place = {offset: shelf.offset[at]!, length: shelf.length[at]!};
		const record = await format.reopen(openBytes(path), place, how);
		if (isBad(record)) throw new ReadingError(record.reason ?? 'it is no longer there');
		const {place: _, ...raw} = record;
		const whole = {...nameOf(placed, at), ...raw};
		if (!isLong(whole)) return describeRecord(whole, how);
		const beginning = onBegun && beginningOf(whole);
		if (beginning) {
			onBegun(describeRecord(beginning, how));
			// It is on the screen before the rest keeps the machine busy.
			await new Promise(resolve => setTimeout(resolve));
		}

		return describe(whole, how);
	};

	/** Whether a document is read in a moment: its file is neither compressed nor has it much text. */
	const isLight = (index: number): boolean => {
		if (index < 0 || index >= size) return false;
		const {shelf, files, first} = shelfOf(index);
		const {path} = files[shelf.file[index - first]!]!;
		return shelf.rawLength[index - first]! <= maxUnaskedUnits && !isGzipped(path);
	};

	const kept = keepOpened(read, isLight);
	const corpus: Corpus = {
		get size() {
			return size;
		},
		entry(index): Entry {
			const placed = shelfOf(index);
			const {shelf, first} = placed;
			const at = index - first;
			const published = textIn(shelf.published, at);
			const source = textIn(shelf.source, at);
			return {
				...nameOf(placed, at),
				label: {text: textIn(shelf.label, at), from: labelOrigins[shelf.labelFrom[at]!]!},
				...(published ? {published} : {}),
				...(source ? {source} : {}),
				script: scripts[shelf.script[at]!]!,
				warnings: shelf.warnings[at]!,
				rawLength: shelf.rawLength[at]!,
				cleanLength: shelf.cleanLength[at]!,
			};
		},
		open: kept.open,
		async ownText(index) {
			return (await kept.peek(index))?.text;
		},
		columns() {
			while (columns.size < size) {
				const {shelf} = shelfOf(columns.size);
				for (let at = 0; at < shelf.size; at++) {
					const date = textIn(shelf.published, at);
					const source = textIn(shelf.source, at);
					columns.add(date, source, shelf.rawLength[at]!, shelf.cleanLength[at]!);
				}
			}

			return columns;
		},
		searchedText(index) {
			const {shelf, first} = shelfOf(index);
			const at = index - first;
			const body = textIn(shelf.folded.bodies, at);
			const label = textIn(shelf.label, at);
			// A text that is its own title lies there alone.
			return body === '' && shelf.cleanLength[at] === label.length ? label : body;
		},
	};

	const place = (placed: Omit<PlacedShelf, 'first'>, hasBodies: boolean): void => {
		const {shelf} = placed;
		if (!hasBodies) bodiesUntil ??= size;
		units += shelf.folded.bodies.text.length;
		shelves.push({...placed, first: size});
		size += shelf.size;
		if (units >= maxBodyUnits) bodiesUntil ??= size;
	};

	return {
		corpus,
		reading,
		shelves,
		repeats,
		groupOn() {
			const placed = shelves[grouping.shelf];
			if (!placed) return false;
			const {shelf, from} = grouping;
			const until = from + groupedAtOnce;
			repeats.add(placed.signatures!.subarray(from * signatureLength, until * signatureLength));
			grouping = until < placed.shelf.size ? {shelf, from: until} : {shelf: shelf + 1, from: 0};
			return grouping.shelf < shelves.length;
		},
		complete: repeats.seal,
		problems,
		skipped,
		get problemCount() {
			return problemCount;
		},
		get bodiesUntil() {
			return bodiesUntil ?? size;
		},
		add(task, block, before = recordsBefore(task)) {
			const bodies = bodiesUntil === undefined;
			const {signatures, ...shelf} = openShelf(block, {bodies});
			const {number, files} = task;
			const came = {reading, task: number, files, recordsBefore: before};
			place({...came, shelf, signatures}, bodies);
		},
		adopt: placed => place(placed, placed.first < old!.bodiesUntil),
		close(task, summary) {
			const before = recordsBefore(task);
			for (const {file, reason, unit, record, skipped: isSkipped} of summary.problems) {
				const {path, shown = path} = task.files[file]!;
				const where = unit ? `${shown}, ${unit} ${before + record! + 1}` : shown;
				const list = isSkipped ? skipped : problems;
				if (list.length < maxProblems) list.push({path: where, reason});
				if (!isSkipped) problemCount++;
			}

			problemCount += summary.moreProblems;
			counted = {path: task.files.at(-1)!.path, records: before + summary.records};
		},
		report(problem) {
			if (problems.length < maxProblems) problems.push(problem);
			problemCount++;
		},
	};
};
