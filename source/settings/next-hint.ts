import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * The number of the hint to give at this start, counted from 0, and remembered as given; undefined
 * when all were given before, or when that could not be remembered: a hint that never goes away is
 * in the way.
 */
export const nextHint = (folder: string, hints: number): number | undefined => {
	const file = path.join(folder, 'hints.json');
	try {
		const given = givenIn(file);
		if (given >= hints) return undefined;
		mkdirSync(folder, {recursive: true, mode: 0o700});
		writeFileSync(file, `${JSON.stringify({given: given + 1})}\n`);
		return given;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code) return undefined;
		throw error;
	}
};

/** How many were given; none as far as the file does not say. */
const givenIn = (file: string): number => {
	try {
		const given = JSON.parse(readFileSync(file, 'utf8'))?.given;
		return Number.isSafeInteger(given) && given > 0 ? given : 0;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError)
			return 0;
		throw error;
	}
};
