import {statSync} from 'node:fs';
import {isGzipped} from './byte-source.ts';
import type {FoundFile} from './find-files.ts';
import {systemPath} from './system-path.ts';

/** What counts as little. Bytes count inflated. */
export type Few = {readonly files: number; readonly bytes: number};

/** So little is read, cleaned and described sooner than a thread starts. */
const fewToShow: Few = {files: 32, bytes: 1 << 17};

/** So little is exported sooner by one thread than by several: V8 warms up in each of them anew. */
export const fewToExport: Few = {files: 1024, bytes: 1 << 23};

/** About what gzip makes of text. */
const inflation = 8;

/** Whether files are read here, before the first frame, rather than by workers while one looks on. */
export const isSmall = (files: readonly FoundFile[], few = fewToShow): boolean => {
	if (files.length > few.files) return false;
	let bytes = 0;
	for (const {path} of files) {
		// A file that is gone by now is no work.
		const {size = 0} = statSync(systemPath(path), {throwIfNoEntry: false}) ?? {};
		bytes += isGzipped(path) ? size * inflation : size;
	}

	return bytes <= few.bytes;
};
