import type {Converter, TargetScript} from '../../script/convert-script.ts';
import type {CopyOutcome} from '../../words/words.ts';
import type {CommandId} from '../keys/keymap.ts';
import type {LoadingProgress, ScriptChoice} from './state.ts';

/** The terminal's size in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** A click of the left button, or a notch of the wheel, in a cell counted from 0. */
export type Pointing = {
	readonly kind: 'click' | 'wheel-up' | 'wheel-down';
	readonly column: number;
	readonly row: number;
};

/** What loading came to. */
export type Loaded = {
	readonly documents: number;
	readonly problems: number;
	readonly stopped: boolean;
	readonly bodiesUntil: number;
};

/** All that can happen to the explorer. */
export type Action =
	| {readonly type: 'command'; readonly command: CommandId}
	/** Text for the field being typed in. */
	| {readonly type: 'typed'; readonly text: string}
	| {readonly type: 'pointed'; readonly pointing: Pointing}
	/** The script that the reader has set. */
	| {readonly type: 'wished-script'; readonly script: ScriptChoice}
	/** A key that has no command here, or pasted text where nothing is being typed. */
	| {readonly type: 'unknown-key'; readonly label: string}
	| {readonly type: 'pasted-nowhere'}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'copied'; readonly outcome: CopyOutcome}
	| {
			readonly type: 'converter-loaded';
			readonly script: TargetScript;
			readonly convert: Converter;
	  }
	| {readonly type: 'converter-failed'; readonly script: TargetScript; readonly reason: string}
	/** The corpus has grown. */
	| {readonly type: 'loading'; readonly progress: LoadingProgress}
	/** Loading is over. Texts are searched up to the document `bodiesUntil`. */
	| ({readonly type: 'loaded'} & Loaded)
	/** A document that had to be read first is there, or cannot be shown. */
	| {readonly type: 'opened'; readonly document: number}
	/** An excerpt in the list is there as the page itself has it. */
	| {readonly type: 'excerpt-read'}
	/** All hits of a query are known now that were not known at once. */
	| {readonly type: 'found'; readonly query: string}
	/** It is known now which documents say the same. */
	/** With what loading came to, where that was said before. */
	| {readonly type: 'repeats-found'; readonly loaded?: Loaded}
	/** The search knows a document anew whose edits were put back or made again. */
	| {readonly type: 'revised'; readonly index: number}
	/** Something outside has a word for the reader (a file that could not be read, say). */
	| {readonly type: 'noticed'; readonly text: string; readonly trouble?: boolean};
