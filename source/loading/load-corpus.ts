import {readFileSync} from 'node:fs';
import type {RawDocument} from '../corpus/document.ts';
import {decode, plausibility} from './decode.ts';
import {findFiles, type Problem} from './find-files.ts';
import {nameFiles} from './name-files.ts';
import {reasonOf} from './reason-of.ts';

export type LoadedCorpus = {
	readonly documents: readonly RawDocument[];
	/** Given paths that do not exist: an error of use, before anything is shown. */
	readonly missing: readonly string[];
	/** What should have been read and could not be. */
	readonly problems: readonly Problem[];
	/** Files inside folders that hold no text: named, but no fault. */
	readonly skipped: readonly Problem[];
};

/** Text never holds NUL, but for UTF-16; and then it reads as Chinese or ASCII, as a picture does not. */
const looksBinary = (bytes: Uint8Array): boolean => {
	const head = bytes.subarray(0, 4096);
	return head.includes(0) && plausibility(decode(head).text) < 0.5;
};

/**
 * Reads every text file at and below `paths` into memory. A file that cannot be read is reported and
 * the rest goes on. `read` stands in for the file system in tests.
 */
export const loadCorpus = (
	paths: readonly string[],
	read: (file: string) => Uint8Array = readFileSync,
): LoadedCorpus => {
	const {files, missing, problems: unseen} = findFiles(paths);
	const problems = [...unseen];
	const skipped: Problem[] = [];
	const documents: RawDocument[] = [];
	for (const found of nameFiles(files)) {
		try {
			const bytes = read(found.path);
			if (looksBinary(bytes)) {
				const list = found.named ? problems : skipped;
				list.push({path: found.path, reason: 'it holds no text'});
				continue;
			}

			const {text, encoding, broken} = decode(bytes);
			documents.push({id: found.id, path: found.path, encoding, brokenBytes: broken, raw: text});
		} catch (error) {
			problems.push({path: found.path, reason: reasonOf(error)});
		}
	}

	return {documents, missing, problems, skipped};
};
