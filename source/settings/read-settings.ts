import {readFileSync} from 'node:fs';
import path from 'node:path';
import {userFolder} from '../loading/user-folder.ts';
import type {CheckedSettings} from './check-settings.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the reader's own file is, whether it is there or not. */
export const settingsFile = ({XDG_CONFIG_HOME}: Variables): string =>
	path.join(userFolder(XDG_CONFIG_HOME, '.config'), 'config.json');

/** Where what the program remembers of its own is kept. */
export const stateFolder = ({XDG_STATE_HOME}: Variables): string =>
	userFolder(XDG_STATE_HOME, '.local/state');

const none: CheckedSettings = {settings: {}, keys: {}, faults: []};

/**
 * The reader's settings. A file that is not there is none; one that cannot be used is told of. What
 * checks it is loaded only where there is one: most readers have none, and all of them wait.
 */
export const readSettings = async (file: string): Promise<CheckedSettings> => {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return none;
		return {...none, faults: [words => words.settingsUnreadable(file, message)]};
	}

	const {checkSettings} = await import('./check-settings.ts');
	return checkSettings(content);
};
