import type {Work} from './answer-batch.ts';
import type {Answer, Batch, Fatal, Position} from './batch.ts';

/** What a thread of the pipeline is started with. */
export type ThreadOptions = {readonly room: 'pipeline'; readonly work: Work};

/** To a thread: a batch, or that a piece of an answer was taken. */
export type ToThread =
	| {
			readonly kind: 'batch';
			readonly batch: Batch;
			/** Pieces of the answer that a thread before it has given already: not to be given again. */
			readonly given: number;
			/** Present after a death: each place is told before it is touched. */
			readonly fatal?: readonly Fatal[] | undefined;
	  }
	| {readonly kind: 'taken'};

/** From a thread. Answers and their end come in the order of the batches. */
export type FromThread =
	| {readonly kind: 'began'; readonly position: Position}
	| {readonly kind: 'answer'; readonly answer: Answer}
	| {readonly kind: 'done'};
