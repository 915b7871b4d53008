import type {NamedFile} from '../loading/name-files.ts';
import type {TextForm} from '../loading/text-source.ts';

/** Lines of JSON, whole ones, as bytes of their file or of standard input. */
export type Lines = {
	readonly kind: 'lines';
	/** Without the last line feed. Undefined stands for one line that is too long to be held. */
	readonly bytes: Uint8Array | undefined;
	/** Number of the first line in its file, from 0. */
	readonly first: number;
	readonly path: string;
	/** What the ids of the records begin with; absent for standard input, whose lines may come from anywhere. */
	readonly id?: string;
	readonly form: TextForm;
};

/** Files of other formats, each read from its beginning to its end. */
export type Files = {
	readonly kind: 'files';
	readonly files: ReadonlyArray<Pick<NamedFile, 'path' | 'shown' | 'named' | 'id'>>;
};

/** Something that could not even be begun, in its place among the others. */
export type Unreadable = {
	readonly kind: 'unreadable';
	readonly id: string;
	readonly path: string;
	readonly reason: string;
};

/** A piece of work. The order of the batches is that of the output. */
export type Batch = Lines | Files | Unreadable;

/** A place in a batch: a record, or a whole file before its first one. Plain text, to be sent about. */
export type Position = string;

/** A file of a batch, and a record of it where it has more than one. */
export const positionOf = (file: number, record?: number): Position => `${file}:${record ?? ''}`;

/** A place that a worker ended over, and what is said of it. */
export type Fatal = readonly [position: Position, reason: string];

/** What was written of a batch, a piece at a time. */
export type Answer = {
	/** The records as they are written, one after the other, in UTF-8. */
	readonly bytes: Uint8Array;
	/** Where each record ends in the bytes. */
	readonly ends: readonly number[];
	/** What could not be read. */
	readonly problems: readonly Told[];
};

/** Something that could not be read: where a reader finds it, and why. `isSkipped`: it is no fault. */
export type Told = {readonly path: string; readonly reason: string; readonly isSkipped: boolean};
