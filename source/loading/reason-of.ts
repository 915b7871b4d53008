const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'it is no longer there',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EISDIR: 'it is a folder',
	ELOOP: 'its links lead in a circle',
	ENOTDIR: 'a part of its path is no folder',
	ENAMETOOLONG: 'its name is too long',
	EMFILE: 'too many files are open',
	EIO: 'the disk reports an error',
	ENOSPC: 'no space is left there',
	EROFS: 'that disk can only be read',
	Z_BUF_ERROR: 'it ends in the middle of its compressed data',
	Z_DATA_ERROR: 'its compressed data is damaged',
	ERR_STRING_TOO_LONG: 'it is too long for one text',
	ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};

/** Why the system refused, in words that end a sentence. */
export const reasonOf = (error: unknown): string => {
	const {code, message} = error as NodeJS.ErrnoException;
	return (code && reasons[code]) ?? message;
};

/** The same of something to be written, of which only the folder can be missing. */
export const writingReasonOf = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
