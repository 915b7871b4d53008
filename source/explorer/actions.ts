import type {CommandId} from './keymap.ts';
import type {CopyOutcome, TargetScript} from './services.ts';

/** The terminal's size in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** All that can happen to the explorer. */
export type Action =
	| {readonly type: 'command'; readonly command: CommandId}
	/** Text for the field being typed in; without a field it is only spoken of. */
	| {readonly type: 'typed'; readonly text: string}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'copied'; readonly outcome: CopyOutcome}
	| {readonly type: 'converter-loaded'; readonly script: TargetScript}
	| {readonly type: 'converter-failed'; readonly script: TargetScript; readonly reason: string}
	/** Something outside has a word for the reader (a file that could not be read, say). */
	| {readonly type: 'noticed'; readonly text: string; readonly trouble?: boolean};
