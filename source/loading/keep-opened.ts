import type {OnBegun} from '../corpus/corpus.ts';
import type {Document} from '../corpus/document.ts';
import {ReadingError} from './reading-error.ts';
import {reasonOf} from './reason-of.ts';

/** Raw text kept at hand, in UTF-16 code units, and documents, besides the one opened last. */
const maxUnits = 1 << 24;
const maxDocuments = 64;

export type KeptDocuments = {
	open(index: number, onBegun?: OnBegun): Document | Promise<Document>;
	/** A document that nobody goes to: nothing is read beside it, and nothing at all if that took long. */
	peek(index: number): Promise<Document | undefined>;
};

/**
 * Keeps the documents that were opened lately, and reads those beside the one opened last before they
 * are asked for: then going through the list shows each at once. `isLight` says whether there is a
 * document at all, and whether it is small enough to be read unasked.
 */
export const keepOpened = (
	read: (index: number, onBegun?: OnBegun) => Promise<Document>,
	isLight: (index: number) => boolean,
): KeptDocuments => {
	const opened = new Map<number, Document>();
	const opening = new Map<number, Promise<Document>>();
	let units = 0;
	let last = -1;

	const keep = (index: number, document: Document): Document => {
		opened.set(index, document);
		units += document.raw.length;
		for (const [oldest, {raw}] of opened) {
			if (oldest === index || (units <= maxUnits && opened.size <= maxDocuments)) break;
			opened.delete(oldest);
			units -= raw.length;
		}

		return document;
	};

	const load = (index: number, onBegun?: OnBegun): Promise<Document> => {
		const known = opening.get(index);
		if (known) return known;
		const promise = read(index, onBegun)
			.then(
				document => keep(index, document),
				(error: unknown) => {
					// What the system says is for programmers; a reader is told what it means.
					const {code} = error as NodeJS.ErrnoException;
					throw code ? new ReadingError(reasonOf(error)) : error;
				},
			)
			.finally(() => opening.delete(index));
		opening.set(index, promise);
		return promise;
	};

	/** Not at once: the document that was asked for is shown first. */
	const readAhead = (index: number): void => {
		setImmediate(() => {
			for (const beside of [index + 1, index - 1]) {
				if (index !== last || opened.has(beside) || !isLight(beside)) continue;
				// Whoever opens it is told why it cannot be.
				load(beside).catch(() => undefined);
			}
		}).unref();
	};

	const open = (index: number, onBegun?: OnBegun): Document | Promise<Document> => {
		if (index !== last) {
			last = index;
			readAhead(index);
		}

		const document = opened.get(index);
		if (!document) return load(index, onBegun);
		// Put last what was used last.
		opened.delete(index);
		opened.set(index, document);
		return document;
	};

	return {
		open,
		async peek(index) {
			const known = opened.get(index);
			return known ?? (isLight(index) ? load(index) : undefined);
		},
	};
};
