import type {FoundFile} from './find-files.ts';
import type {Place, Reading} from './formats/format.ts';
import type {FileProblem} from './read-files.ts';

/** A file that is about to be read. */
export type TaskFile = Pick<FoundFile, 'path' | 'named'> & {
	readonly shown?: FoundFile['shown'] | undefined;
	/** The id of its document; of its records, what stands before their numbers. */
	readonly id: string;
	/** Bytes on the disk; about so many where nobody has asked yet. */
	readonly size: number;
	/**
	 * When it was last changed, in milliseconds since 1970, with their fractions; undefined where nobody
	 * has asked yet: then whoever runs the task does.
	 */
	readonly modified: number | undefined;
};

/** A piece of work for one worker: some small files, one file, or a part of a long one. */
export type Task = {
	/** Tasks are numbered in the order of the corpus. */
	readonly number: number;
	readonly files: readonly TaskFile[];
	/** The part of the only file that is meant; all of it when absent. */
	readonly part?: Place;
	/** Bytes on the disk. */
	readonly bytes: number;
	/** Files at which workers ended before, to be passed over: indexes into the files, and why. */
	readonly fatal?: ReadonlyArray<readonly [file: number, reason: string]>;
};

/** What a task came to, besides its shelves. */
export type TaskSummary = {
	/** How many records the last file had, with the bad and the empty ones: lines, in a JSONL file. */
	readonly records: number;
	readonly problems: readonly FileProblem[];
	/** How many more problems there were than are kept. */
	readonly moreProblems: number;
};

/** From the main thread to a worker. `careful`: tell each file before it is opened. */
export type ToWorker = {readonly task: Task; readonly careful: boolean};

/** From a worker to the main thread. `bytes` are those read since the last message. */
export type FromWorker =
	| {readonly kind: 'began'; readonly file: number}
	/** Said now and then by a worker that gets on. */
	| {readonly kind: 'busy'}
	/** Bytes of the task, which were not known exactly. */
	| {readonly kind: 'sized'; readonly bytes: number}
	| {readonly kind: 'shelf'; readonly block: ArrayBuffer; readonly bytes: number}
	| {readonly kind: 'done'; readonly summary: TaskSummary};

/** What a worker is started with. */
export type WorkerOptions = {
	readonly reading: Reading;
	/** Where the cache lies, and the version of the program that its entries must come from. */
	readonly cache?: {readonly folder: string; readonly version: string} | undefined;
};
