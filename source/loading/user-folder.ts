import {homedir} from 'node:os';
import path from 'node:path';

/** The home of those who have none, by the custom of Debian: nothing is there, nothing can be made there. */
const noHome = '/nonexistent';

/** The home folder; that of nobody for a user whom the system does not know and $HOME does not name. */
const home = (): string => {
	try {
		return homedir();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_SYSTEM_ERROR') return noHome;
		throw error;
	}
};

/**
 * A folder of this program by the XDG Base Directory Specification, which wants an absolute path:
 * in the one `given`, or else where it `usual`ly is below the home folder.
 */
export const userFolder = (given: string | undefined, usual: string): string =>
	path.join(given && path.isAbsolute(given) ? given : path.join(home(), usual), 'qingdu');
