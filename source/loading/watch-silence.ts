/** Milliseconds between ticks, and how many of them a worker may be silent: two minutes. */
const tickEvery = 10_000;
const mostSilent = 12;

/** Why a worker was ended of which nothing was heard. */
export const stuck = 'it kept a worker busy for two minutes without anything coming of it';

/** Calls what it is given at every tick, until what it returns is called. */
export type Ticking = (tick: () => void) => () => void;

/** Ticks of the clock are counted, rather than time: it goes on while a computer sleeps. */
export const tickByClock: Ticking = tick => {
	const interval = setInterval(tick, tickEvery);
	interval.unref();
	return () => clearInterval(interval);
};

export type SilenceWatch = {
	/** The worker said something. */
	heard(): void;
	tick(): void;
	/** Why the worker ended, where `end` is how it did. */
	reasonOf(end: string): string;
};

/** Ends a worker that is at work and says nothing. */
export const watchSilence = (worker: {stop(): void}, isAtWork: () => boolean): SilenceWatch => {
	let silent = 0;
	let isStuck = false;
	return {
		heard() {
			silent = 0;
		},
		tick() {
			if (!isAtWork()) silent = 0;
			else if (!isStuck && ++silent >= mostSilent) {
				isStuck = true;
				worker.stop();
			}
		},
		reasonOf: end => (isStuck ? stuck : end),
	};
};
