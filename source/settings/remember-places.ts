import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Left, Remembered} from '../explorer/memory/remembered.ts';

/** What is kept of one collection of documents, by what was named on the command line. */
type Kept = ReadonlyArray<
	readonly [collection: string, documents: ReadonlyArray<readonly [string, Left]>]
>;

const version = 1;
const mostCollections = 50;
const mostDocuments = 500;

const views: readonly unknown[] = ['clean', 'marked', 'raw'];
const scripts: readonly unknown[] = ['found', 'hans', 'tw', 'hk'];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isAnchor = (value: unknown): boolean => {
	if (!isFields(value)) return false;
	const {section, line, place} = value;
	const at = section === 'text' ? place : line;
	return (
		(section === 'text' || section === 'head' || section === 'foot') &&
		Number.isSafeInteger(at) &&
		(at as number) >= 0
	);
};

const isLeft = (value: unknown): value is Left => {
	if (!isFields(value)) return false;
	const {anchor, looks} = value;
	const looksFine =
		looks === undefined ||
		(isFields(looks) && views.includes(looks.view) && scripts.includes(looks.script));
	return looksFine && (anchor === undefined || isAnchor(anchor));
};

/** What the file holds; nothing where it is not there or was damaged: it is a convenience, no more. */
const readKept = (file: string): Kept => {
	try {
		const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (!isFields(read) || read.version !== version || !Array.isArray(read.collections)) return [];
		return read.collections.flatMap(entry => {
			if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1]))
				return [];
			const documents = (entry[1] as readonly unknown[]).filter(
				(one): one is readonly [string, Left] =>
					Array.isArray(one) && typeof one[0] === 'string' && isLeft(one[1]),
			);
			return [[entry[0], documents] as const];
		});
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code) return [];
		throw error;
	}
};

/** How the documents of a collection were left on another day. */
export const readPlaces = (file: string, collection: string): Remembered =>
	new Map(readKept(file).find(([name]) => name === collection)?.[1] ?? []);

/** Keeps how they were left; the file is replaced whole, and is its owner's alone. */
export const writePlaces = (file: string, collection: string, remembered: Remembered): void => {
	const others = readKept(file).filter(([name]) => name !== collection);
	const own = [collection, [...remembered].slice(-mostDocuments)] as const;
	const collections = [...others, own].slice(-mostCollections);
	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	const temporary = `${file}.${process.pid}.part`;
	try {
		writeFileSync(temporary, `${JSON.stringify({version, collections})}\n`, {
			mode: 0o600,
			flag: 'wx',
		});
		renameSync(temporary, file);
	} finally {
		rmSync(temporary, {force: true});
	}
};
