import type {Library} from './library.ts';

/** Milliseconds of grouping before others have their turn. */
const longestTurn = 8;

/** Milliseconds without anything new after which grouping begins, or goes on. */
const lull = 25;

/** Groups the documents of a library when there is nothing more urgent to do. */
export type Grouping = {
	/** Something came in: what comes behind it goes first. */
	wait(): void;
	/** Groups all there is, turn by turn; resolves when the library is complete. */
	finish(): Promise<void>;
};

export const groupRepeats = (library: Pick<Library, 'groupOn' | 'complete'>): Grouping => {
	let waiting: NodeJS.Timeout | undefined;

	/** Whether there is more to group. */
	const turn = (): boolean => {
		const until = performance.now() + longestTurn;
		while (library.groupOn()) if (performance.now() >= until) return true;
		return false;
	};

	const goOn = (after: number): void => {
		waiting = setTimeout(() => {
			waiting = undefined;
			if (turn()) goOn(0);
		}, after);
	};

	return {
		wait() {
			clearTimeout(waiting);
			goOn(lull);
		},
		async finish() {
			clearTimeout(waiting);
			do await new Promise(resolve => setImmediate(resolve));
			while (turn());
			library.complete();
		},
	};
};
