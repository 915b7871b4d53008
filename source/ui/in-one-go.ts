/** Calls once for all that happens in one go: all the keys that were read together make one frame. */
export const inOneGo = (call: () => void): (() => void) => {
	let isQueued = false;
	return () => {
		if (isQueued) return;
		isQueued = true;
		queueMicrotask(() => {
			isQueued = false;
			call();
		});
	};
};
