import path from 'node:path';
import {type FoundFiles, findFiles} from './find-files.ts';
import {type NamedFile, nameFiles} from './name-files.ts';

/** A file that the reader knows by another name. */
export type ShownAs = {readonly file: string; readonly shown: string};

export type NamedFiles = Omit<FoundFiles, 'files'> & {readonly files: readonly NamedFile[]};

/**
 * All files at and below the given paths, with their ids. Without a path it is the corpus in the package
 * whose folder is `root`, named as it lies there.
 */
export const findNamed = (
	paths: readonly string[],
	root: string,
	spooled?: ShownAs,
): NamedFiles => {
	const isBundled = paths.length === 0;
	const {files, ...rest} = findFiles(isBundled ? [path.join(root, 'seeds')] : paths);
	const asShown = (file: NamedFile): NamedFile => {
		if (isBundled) return {...file, shown: path.relative(root, file.path)};
		return file.path === spooled?.file ? {...file, shown: spooled.shown} : file;
	};

	return {...rest, files: nameFiles(files).map(asShown)};
};
