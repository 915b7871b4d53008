/** What ends a program in the middle of its work, but leaves it a last word. */
const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const undoings = new Set<() => void>();

const ended = (signal: NodeJS.Signals): void => {
	// Who else listens knows how to end, and what is at work comes to its own end.
	if (process.listenerCount(signal) > 1) return;
	for (const undo of undoings) undo();
	// As if nobody had listened: the shell is told which signal it was.
	process.off(signal, ended);
	process.kill(process.pid, signal);
};

/** Has `undo` called when a signal ends the program before the function that is returned is called. */
export const undoWhenEnded = (undo: () => void): (() => void) => {
	if (undoings.size === 0) for (const signal of signals) process.on(signal, ended);
	undoings.add(undo);
	return () => {
		undoings.delete(undo);
		if (undoings.size === 0) for (const signal of signals) process.off(signal, ended);
	};
};
