import type {Document, Label, Script} from '../corpus/document.ts';
import {factsOf} from '../corpus/entry.ts';
import {foldTable} from '../search/fold.ts';
import type {Place} from './formats/format.ts';
import {openSections, packSections} from './pack-sections.ts';

/**
 * Texts one after the other in one string, each ended by a line break. `starts` counts UTF-16 code
 * units and has one entry more than there are texts.
 */
export type TextColumn = {readonly text: string; readonly starts: Uint32Array};

/**
 * Some documents in a row, in columns: as they pass from thread to thread, lie in the cache and stay
 * in memory. A hundred thousand documents are some dozen shelves, not a million objects.
 */
export type Shelf = {
	readonly size: number;
	/** The file of each document: an index into the files of the task that filled the shelf. */
	readonly file: Uint32Array;
	/** Where in its file each lies: see Place. */
	readonly offset: Float64Array;
	readonly length: Float64Array;
	/** Which record of what was read of the file, from 0; or wholeFile. */
	readonly record: Uint32Array;
	readonly script: Uint8Array;
	readonly labelFrom: Uint8Array;
	readonly warnings: Uint32Array;
	readonly rawLength: Uint32Array;
	readonly cleanLength: Uint32Array;
	readonly label: TextColumn;
	readonly published: TextColumn;
	readonly source: TextColumn;
	/** Folded, for the search. */
	readonly foldedLabel: TextColumn;
	/** Folded; each fact once however many documents share it. */
	readonly facts: TextColumn;
	/** The documents that have a fact: those from `factStarts[fact]` on in `factOwners`. */
	readonly factStarts: Uint32Array;
	readonly factOwners: Uint32Array;
	/** Folded clean texts. */
	readonly body: TextColumn;
};

/** The record number of a document that is its file. */
export const wholeFile = 0xffff_ffff;

export const scripts: readonly Script[] = ['hans', 'hant', 'mixed', 'none'];
export const labelOrigins: ReadonlyArray<Label['from']> = ['title', 'first-sentence', 'path'];

const lineBreak = 0x0a;

type PackedColumn = {readonly units: Uint16Array; readonly starts: Uint32Array};

const packTexts = (texts: readonly string[], table?: Uint16Array): PackedColumn => {
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, index) => {
		starts[index + 1] = starts[index]! + text.length + 1;
	});
	const units = new Uint16Array(starts[texts.length]!);
	texts.forEach((text, index) => {
		let at = starts[index]!;
		for (let offset = 0; offset < text.length; offset++) {
			const unit = text.charCodeAt(offset);
			units[at++] = table ? table[unit]! : unit;
		}

		units[at] = lineBreak;
	});
	return {units, starts};
};

/** A document to be put on a shelf, and where it was read. */
export type Shelved = {
	readonly document: Document;
	readonly file: number;
	readonly record: number;
	readonly place: Place;
};

const packFacts = (items: readonly Shelved[]) => {
	const owners = new Map<string, number[]>();
	items.forEach(({document}, index) => {
		for (const fact of factsOf(document)) {
			const known = owners.get(fact);
			if (known) known.push(index);
			else owners.set(fact, [index]);
		}
	});
	const lists = [...owners.values()];
	const starts = new Uint32Array(lists.length + 1);
	lists.forEach((list, fact) => {
		starts[fact + 1] = starts[fact]! + list.length;
	});
	return {facts: [...owners.keys()], starts, owners: Uint32Array.from(lists.flat())};
};

/** Packs documents into one block that `openShelf` understands. */
export const packShelf = (items: readonly Shelved[]): ArrayBuffer => {
	const table = foldTable();
	const documents = items.map(({document}) => document);
	const {facts, starts, owners} = packFacts(items);
	const labels = documents.map(({label}) => label.text);
	const texts = {
		label: packTexts(labels),
		published: packTexts(documents.map(({metadata}) => metadata.published?.value ?? '')),
		source: packTexts(documents.map(({metadata}) => metadata.source?.value ?? '')),
		foldedLabel: packTexts(labels, table),
		facts: packTexts(facts, table),
		body: packTexts(
			documents.map(({text}) => text),
			table,
		),
	};
	const columns = Object.entries(texts).flatMap(([name, column]) => [
		[name, column.units],
		[`${name}Starts`, column.starts],
	]);
	return packSections({
		...Object.fromEntries(columns),
		file: Uint32Array.from(items, item => item.file),
		offset: Float64Array.from(items, ({place}) => place.offset),
		length: Float64Array.from(items, ({place}) => place.length),
		record: Uint32Array.from(items, item => item.record),
		script: Uint8Array.from(documents, ({script}) => scripts.indexOf(script)),
		labelFrom: Uint8Array.from(documents, ({label}) => labelOrigins.indexOf(label.from)),
		warnings: Uint32Array.from(documents, ({warnings}) => warnings.length),
		rawLength: Uint32Array.from(documents, ({raw}) => raw.length),
		cleanLength: Uint32Array.from(documents, ({text}) => text.length),
		factStarts: starts,
		factOwners: owners,
	});
};

/** Unpacks a shelf; nothing of the block stays in use. Without bodies where memory has run short. */
export const openShelf = (block: ArrayBuffer, {bodies = true} = {}): Shelf => {
	const section = openSections(block);
	const bytes = (name: string): ArrayBuffer => section(name).slice().buffer;
	const texts = (name: string): TextColumn => {
		const {buffer, byteOffset, byteLength} = section(name);
		// Copies memory, where a TextDecoder would look at every character.
		const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
		return {text, starts: new Uint32Array(bytes(`${name}Starts`))};
	};

	const file = new Uint32Array(bytes('file'));
	return {
		size: file.length,
		file,
		offset: new Float64Array(bytes('offset')),
		length: new Float64Array(bytes('length')),
		record: new Uint32Array(bytes('record')),
		script: new Uint8Array(bytes('script')),
		labelFrom: new Uint8Array(bytes('labelFrom')),
		warnings: new Uint32Array(bytes('warnings')),
		rawLength: new Uint32Array(bytes('rawLength')),
		cleanLength: new Uint32Array(bytes('cleanLength')),
		label: texts('label'),
		published: texts('published'),
		source: texts('source'),
		foldedLabel: texts('foldedLabel'),
		facts: texts('facts'),
		factStarts: new Uint32Array(bytes('factStarts')),
		factOwners: new Uint32Array(bytes('factOwners')),
		body: bodies ? texts('body') : {text: '', starts: new Uint32Array(file.length + 1)},
	};
};

export const textIn = ({text, starts}: TextColumn, index: number): string =>
	text.slice(starts[index]!, starts[index + 1]! - 1);
