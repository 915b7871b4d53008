import {type Dirent, existsSync, readdirSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {globOf} from './glob.ts';
import {reasonOf} from './reason-of.ts';
import {pathOfBytes, readablePath, systemPath} from './system-path.ts';

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

/** What is in a folder, by names that lead back to it whatever bytes they are. */
const entriesOf = (folder: string): Dirent[] => {
	const found = systemPath(folder);
	const entries = readdirSync(found, {withFileTypes: true});
	if (!entries.some(({name}) => name.includes('\ufffd'))) return entries;
	const exact = readdirSync(found, {withFileTypes: true, encoding: 'buffer'}) as unknown;
	return (exact as Array<Omit<Dirent, 'name'> & {name: Buffer}>).map(entry =>
		Object.assign(entry, {name: pathOfBytes(entry.name)}),
	);
};

/** Tells a folder from all others, whatever leads to it. */
const identityOf = (folder: string): string =>
	// The other implementation makes strings of bytes.
	realpathSync.native(systemPath(folder), 'latin1');

/** A file as it was found, and how people read its names. */
const fileAt = (path: string, within: string, named: boolean): FoundFile =>
	path.isWellFormed()
		? {path, within, named}
		: {path, shown: readablePath(path), within: readablePath(within), named};

/**
 * All regular files at and below the given paths, in order. Hidden files and folders are passed
 * over unless named themselves; a folder that links lead to twice, or in a circle, is read once. A path that
 * does not exist but has wildcards stands for the files that it matches.
 */
export const findFiles = (paths: readonly string[]): FoundFiles => {
	const files: FoundFile[] = [];
	const missing: string[] = [];
	const problems: Problem[] = [];

	/** Folders that links led to: through folders of such links there are more ways than can be gone. */
	const linked = new Set<string>();

	const walk = (folder: string, within: string, seen: ReadonlySet<string>): void => {
		let entries: Dirent[];
		let identity: string;
		try {
			identity = identityOf(folder);
			if (seen.has(identity)) return;
			entries = entriesOf(folder).sort(byName);
		} catch (error) {
			problems.push({path: readablePath(folder), reason: reasonOf(error)});
			return;
		}

		const above = new Set(seen).add(identity);
		const prefix = path.join(folder, path.sep);
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const found = prefix + entry.name;
			const inside = within + entry.name;
			try {
				const kind = entry.isSymbolicLink() ? statSync(systemPath(found)) : entry;
				if (kind.isDirectory()) {
					if (entry.isSymbolicLink()) {
						const target = identityOf(found);
						if (linked.has(target)) continue;
						linked.add(target);
					}

					walk(found, `${inside}/`, above);
				} else if (kind.isFile()) files.push(fileAt(found, inside, false));
			} catch (error) {
				problems.push({path: readablePath(found), reason: reasonOf(error)});
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
		linked.clear();
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
