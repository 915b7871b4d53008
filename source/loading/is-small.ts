import {statSync} from 'node:fs';
import {isGzipped} from './byte-source.ts';
import type {FoundFile} from './find-files.ts';
import {systemPath} from './system-path.ts';

/** So little is read, cleaned and described sooner than a thread starts. Bytes count inflated. */
const fewFiles = 32;
const fewBytes = 1 << 17;

/** About what gzip makes of text. */
const inflation = 8;

/** Whether files are read before the first frame, rather than by workers while one looks on. */
export const isSmall = (files: readonly FoundFile[]): boolean => {
	if (files.length > fewFiles) return false;
	let bytes = 0;
	for (const {path} of files) {
		// A file that is gone by now is no work.
		const {size = 0} = statSync(systemPath(path), {throwIfNoEntry: false}) ?? {};
		bytes += isGzipped(path) ? size * inflation : size;
	}

	return bytes <= fewBytes;
};
