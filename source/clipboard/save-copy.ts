import {writeFile} from 'node:fs/promises';
import path from 'node:path';

const stamp = (now: Date): string =>
	now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');

/**
 * Writes a text to a new file in `folder` that only its owner can read, and returns its path.
 * Nothing is overwritten and no link followed: a name that is taken gets a number.
 */
export const saveCopy = async (text: string, folder: string, now: Date): Promise<string> => {
	for (let attempt = 1; ; attempt++) {
		const suffix = attempt === 1 ? '' : `-${attempt}`;
		const file = path.join(folder, `qingdu-${stamp(now)}${suffix}.txt`);
		try {
			await writeFile(file, text, {flag: 'wx', mode: 0o600});
			return file;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 100) throw error;
		}
	}
};
