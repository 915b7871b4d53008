import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {UsageError} from './usage-error.ts';

/**
 * Where keys come from: from the terminal itself when standard input is what is read. Throws a UsageError
 * where there is no terminal, or none that can show anything.
 */
export const openKeyboard = (paths: readonly string[]): ReadStream => {
	const isPiped = paths.includes('-');
	if (isPiped && process.stdin.isTTY) {
		throw new UsageError(words => words.nothingPiped);
	}

	if (process.stdout.isTTY && process.env.TERM === 'dumb') {
		throw new UsageError(words => words.dumbTerminal);
	}

	if (process.stdout.isTTY && process.stdin.isTTY) return process.stdin;
	try {
		if (process.stdout.isTTY && isPiped) return new ReadStream(openSync('/dev/tty', 'r'));
	} catch (error) {
		// A program without a terminal has no such device.
		if (!(error as NodeJS.ErrnoException).code) throw error;
	}

	throw new UsageError(words => words.needsTerminal);
};
