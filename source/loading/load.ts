import {statSync} from 'node:fs';
import {isGzipped, plainRange} from './byte-source.ts';
import {pruneCache} from './cache.ts';
import type {Describe} from './describe-elsewhere.ts';
import {type FormatName, formatByName} from './formats/format-of.ts';
import {groupRepeats} from './group-repeats.ts';
import {createLearning} from './learning.ts';
import {createLibrary, type Library} from './library.ts';
import type {NamedFile} from './name-files.ts';
import {openSections} from './pack-sections.ts';
import {unpackSightings} from './pack-sightings.ts';
import {planAhead} from './plan-ahead.ts';
import {firstBytes, planTasks} from './plan-tasks.ts';
import {reasonOf} from './reason-of.ts';
import {type Refining, refine} from './refine.ts';
import {type Crew, runInWorkers} from './run-in-workers.ts';
import {systemPath} from './system-path.ts';
import type {Task, TaskFile, WorkerOptions} from './task.ts';
import type {WorkerPort} from './worker-port.ts';

/** How far loading is. Bytes are those on the disk. */
export type Progress = {
	readonly documents: number;
	readonly bytes: number;
	/** Estimated from the files seen so far; exact at the end. */
	readonly totalBytes: number;
	readonly problems: number;
	/** Milliseconds since loading began; it stands still once loading is over. */
	readonly elapsed: number;
	readonly state: 'loading' | 'done' | 'stopped';
};

export type Loading = {
	readonly library: Library;
	progress(): Progress;
	/** Ends loading; what is there stays. */
	stop(): void;
	/** Resolves when the first documents are there, if they come soon. */
	readonly begun: Promise<void>;
	/** Resolves when loading is over, for whatever reason. */
	readonly done: Promise<void>;
	/** Resolves a moment later: when it is known of all documents which others they repeat. */
	readonly grouped: Promise<void>;
	/**
	 * After loading: the library as it is with the lines taken away that were found to recur, once the
	 * documents that have such lines are read again. Undefined when none do, when loading was stopped, or when
	 * not all of them could be read again.
	 */
	readonly refined: Promise<Library | undefined>;
	/** Calls `listener` when there are more documents, and when loading is over. */
	onChange(listener: () => void): void;
};

export type LoadOptions = WorkerOptions & {
	readonly workers: number;
	spawn(options: WorkerOptions): WorkerPort;
	/** Does a little work in this thread. */
	here?(options: WorkerOptions): WorkerPort;
	/** Describes long documents when they are opened; in this thread when not given. */
	readonly describe?: Describe;
	/** Whether to learn which lines recur, and to read again what has such lines; it does unless false. */
	readonly learns?: boolean;
	/** Milliseconds, from whenever. */
	now?(): number;
};

/** Formats that cost no more than their text. */
const lightFormats: ReadonlyArray<FormatName | undefined> = ['text', 'jsonl'];

/** Whether the line that the first part of a file ends in is over soon behind it. */
const endsSoon = (path: string): boolean => {
	try {
		const beginning = plainRange(path, 0, 2 * firstBytes);
		return beginning.length < 2 * firstBytes || beginning.includes(0x0a, firstBytes - 1);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code) return false;
		throw error;
	}
};

/** Whether a task is done sooner than a thread starts: little text in files that are read as they are. */
const isLight = ({files, bytes, part}: Task): boolean =>
	bytes <= firstBytes &&
	(part
		? endsSoon(files[0]!.path)
		: files.every(({path}) => !isGzipped(path) && lightFormats.includes(formatByName(path))));

/**
 * Of many small texts in a row one in so many is asked for its size, and stands for those behind it until
 * they are read: asking takes a hundred thousand files longer than reading what the cache has of them.
 */
const oneIn = 8;

/** Files that are asked one by one, and bytes of a text that is not small. */
const firstFiles = 1024;
const notSmall = 1 << 16;

/** Loads files in worker threads into a library that grows in the order of the files. */
export const startLoading = (files: readonly NamedFile[], options: LoadOptions): Loading => {
	const {reading, cache, workers, spawn, here, now = () => performance.now()} = options;
	const library = createLibrary(reading, {describe: options.describe});
	const grouping = groupRepeats(library);
	/** What it remembers is let go of as soon as all is learnt. */
	let learning = options.learns === false ? undefined : createLearning();
	let refining: Refining | undefined;
	let isLeft = false;
	const began = now();
	let bytes = 0;
	let sizedFiles = 0;
	let sizedBytes = 0;
	let ended: number | undefined;
	let state: Progress['state'] = 'loading';
	const listeners: Array<() => void> = [];
	const changed = (): void => {
		for (const listener of listeners) listener();
	};

	const end = (how: Progress['state']): void => {
		if (state !== 'loading') return;
		state = how;
		ended = now();
		changed();
	};

	/** Asks for sizes as the work goes on: for a hundred thousand files it takes a while. */
	function* sized(): Generator<TaskFile> {
		/** The size of the text asked last. */
		let like = notSmall;
		for (const {path, shown, named, id} of files) {
			const isText = !isGzipped(path) && formatByName(path) === 'text';
			const at = sizedFiles++;
			if (isText && like < notSmall && at >= firstFiles && at % oneIn !== 0) {
				sizedBytes += like;
				yield {path, shown, named, id, size: like, modified: undefined};
				continue;
			}

			try {
				const {size, mtimeMs: modified} = statSync(systemPath(path));
				sizedBytes += size;
				if (isText) like = size;
				yield {path, shown, named, id, size, modified};
			} catch (error) {
				library.report({path, reason: reasonOf(error)});
			}
		}
	}

	let begin = (): void => {};
	const begun = new Promise<void>(resolve => {
		begin = resolve;
	});
	const crew: Crew = {
		count: workers,
		spawn: () => spawn({reading, cache}),
		...(here && {
			first: {
				port: here({reading, cache}),
				takes(task) {
					if (!isLight(task)) begin();
					return isLight(task);
				},
			},
		}),
	};
	if (!here) begin();
	const tasks = planAhead(planTasks(sized()));
	const {done, stop} = runInWorkers(tasks, crew, {
		block(task, block) {
			library.add(task, block);
			grouping.wait();
			learning?.see(task, unpackSightings(openSections(block)));
			changed();
		},
		summary(task, summary) {
			library.close(task, summary);
			begin();
		},
		bytes(count) {
			bytes += count;
		},
		resized(more) {
			sizedBytes += more;
		},
		died(reason) {
			library.report({
				path: 'a worker of this program',
				reason: `${reason}; another took its place`,
			});
		},
	});
	const over = done.then(() => {
		begin();
		end('done');
		if (cache) pruneCache(cache.folder);
	});

	const grouped = over.then(grouping.finish);

	const refined = async (): Promise<Library | undefined> => {
		if (state === 'stopped' || !learning) return undefined;
		const templates = await learning.learn();
		const tasks = learning.tasksWith(templates);
		learning = undefined;
		if (tasks.length > 0 && !isLeft) refining = refine(library, tasks, templates, options);
		const better = await refining?.done;
		await grouped;
		for (const placed of library.shelves) placed.signatures = undefined;
		return better;
	};

	return {
		library,
		begun,
		onChange: listener => void listeners.push(listener),
		progress: () => ({
			documents: library.corpus.size,
			bytes,
			totalBytes: Math.round((sizedBytes / Math.max(1, sizedFiles)) * files.length),
			problems: library.problemCount,
			elapsed: (ended ?? now()) - began,
			state,
		}),
		stop() {
			end('stopped');
			tasks.stop();
			stop();
			isLeft = true;
			refining?.stop();
		},
		done: over,
		grouped,
		refined: over.then(refined),
	};
};
