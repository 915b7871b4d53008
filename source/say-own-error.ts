import {pasteSafe} from './text/terminal-safe.ts';
import type {Words} from './words/words.ts';

/**
 * Tells of an error of this program's own: its stack is what a report of it needs. Its message may
 * quote what was read, so it is made safe like any other text.
 */
export const sayOwnError = (error: unknown, {ownError}: Pick<Words, 'ownError'>): void => {
	const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`${ownError}\n${pasteSafe(account)}\n`);
};
