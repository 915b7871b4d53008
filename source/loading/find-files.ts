import {type Dirent, existsSync, readdirSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {globOf} from './glob.ts';
import {reasonOf} from './reason-of.ts';

/** A file to open: where it is, and how the reader would name it. */
export type FoundFile = {
	/** The path as given, joined with what was found below it. */
	readonly path: string;
	/** What the reader is shown in its place: where the path says less than another name. */
	readonly shown?: string | undefined;
	/** Path below the folder that was given, or the file's own name: what ids are made of. */
	readonly within: string;
	/** Whether the reader named this very file, rather than a folder around it. */
	readonly named: boolean;
};

export type Problem = {readonly path: string; readonly reason: string};

export type FoundFiles = {
	readonly files: readonly FoundFile[];
	/** Paths that do not exist at all, and patterns that match nothing. */
	readonly missing: readonly string[];
	/** Folders and files below the given paths that could not be looked at. */
	readonly problems: readonly Problem[];
};

/** Sorted by code units, so that every run and every machine lists a folder alike. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * All regular files at and below the given paths, in order. Hidden files and folders are passed
 * over unless named themselves; a folder reached twice (links in a circle) is read once. A path that
 * does not exist but has wildcards stands for the files that it matches.
 */
export const findFiles = (paths: readonly string[]): FoundFiles => {
	const files: FoundFile[] = [];
	const missing: string[] = [];
	const problems: Problem[] = [];

	const walk = (folder: string, within: string, seen: ReadonlySet<string>): void => {
		let entries: Dirent[];
		let identity: string;
		try {
			identity = realpathSync(folder);
			if (seen.has(identity)) return;
			entries = readdirSync(folder, {withFileTypes: true}).sort(byName);
		} catch (error) {
			problems.push({path: folder, reason: reasonOf(error)});
			return;
		}

		const above = new Set(seen).add(identity);
		const prefix = path.join(folder, path.sep);
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const found = prefix + entry.name;
			const inside = within + entry.name;
			try {
				const kind = entry.isSymbolicLink() ? statSync(found) : entry;
				if (kind.isDirectory()) walk(found, `${inside}/`, above);
				else if (kind.isFile()) files.push({path: found, within: inside, named: false});
			} catch (error) {
				problems.push({path: found, reason: reasonOf(error)});
			}
		}
	};

	/** The files below the folder of a pattern that it matches; whether there are any. */
	const expand = (given: string): boolean => {
		const glob = globOf(given);
		if (!glob || !existsSync(glob.folder)) return false;
		const before = files.length;
		walk(glob.folder, '', new Set());
		const matching = files.splice(before).filter(({within}) => glob.matches(within));
		for (const file of matching) files.push({...file, named: true});
		return matching.length > 0;
	};

	for (const given of paths) {
		try {
			const kind = statSync(given);
			if (kind.isDirectory()) walk(given, '', new Set());
			else if (kind.isFile()) {
				files.push({path: given, within: path.basename(given), named: true});
			} else problems.push({path: given, reason: 'it is neither a file nor a folder'});
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
				if (!expand(given)) missing.push(given);
			} else problems.push({path: given, reason: reasonOf(error)});
		}
	}

	return {files, missing, problems};
};
