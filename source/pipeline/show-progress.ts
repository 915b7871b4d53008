import type {WriteStream} from 'node:tty';

export type ProgressLine = {
	/** `records` done so far. */
	show(records: number): void;
	/** Lets something else be written where the line stands. */
	say(write: () => void): void;
	end(): void;
};

/** Milliseconds between two looks; the eye wants no more. */
const glance = 200;

/** Erases the line at which the cursor stands. */
const erase = '\r\u001b[2K';

/**
 * A line on standard error that says how far an export is, when that is a terminal and the records
 * do not go there too.
 */
export const showProgress = (
	{stderr, stdout}: {readonly stderr: WriteStream; readonly stdout: WriteStream},
	output: string | undefined,
	/** How many records there are, and how many of them come in a second. */
	sentence: (records: number, rate: number) => string,
): ProgressLine => {
	const isShown = stderr.isTTY && (output !== undefined || !stdout.isTTY);
	const began = performance.now();
	let last = began;
	let isThere = false;
	const clear = (): void => {
		if (isThere) stderr.write(erase);
		isThere = false;
	};

	return {
		show(records) {
			const now = performance.now();
			if (!isShown || now - last < glance) return;
			last = now;
			const rate = Math.round((records / (now - began)) * 1000);
			stderr.write(erase + sentence(records, rate));
			isThere = true;
		},
		say(write) {
			clear();
			write();
		},
		end: clear,
	};
};
