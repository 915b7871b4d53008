import type {Label, Script} from '../corpus/document.ts';
import {type FoldedDocuments, factFields, nothingShared} from '../search/folded-documents.ts';
import type {Column, SharedColumn} from '../search/lane.ts';
import type {FieldName} from '../search/parse-query.ts';
import type {Postings} from '../search/postings.ts';
import {openSections} from './pack-sections.ts';

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
	readonly label: Column;
	readonly published: Column;
	readonly source: Column;
	readonly folded: FoldedDocuments;
	/** What repeats are found by: see search/signature. */
	readonly signatures: Uint8Array;
};

/** The record number of a document that is its file. */
export const wholeFile = 0xffff_ffff;

export const scripts: readonly Script[] = ['hans', 'hant', 'mixed', 'none'];
export const labelOrigins: ReadonlyArray<Label['from']> = ['title', 'first-sentence', 'path'];

/** As many texts as are asked for, with nothing in them. */
const emptyTexts = (count: number): Column => ({
	text: '\n'.repeat(count),
	starts: Uint32Array.from({length: count + 1}, (_, index) => index),
});

type Columns = Omit<FoldedDocuments, 'field'> & {
	readonly fields: ReadonlyMap<FieldName, SharedColumn>;
};

/** A function of its own: one made where a block is at hand would keep the block in memory. */
const foldedOf = ({fields: byName, ...columns}: Columns): FoldedDocuments => ({
	...columns,
	field: name => byName.get(name) ?? nothingShared,
});

/** Unpacks a shelf; nothing of the block stays in use. Without bodies where memory has run short. */
export const openShelf = (block: ArrayBuffer, {bodies = true} = {}): Shelf => {
	const section = openSections(block);
	const bytes = (name: string): ArrayBuffer => section(name).slice().buffer;
	const numbers = (name: string): Uint32Array => new Uint32Array(bytes(name));
	const column = (name: string): Column => {
		const {buffer, byteOffset, byteLength} = section(name);
		// Copies memory, where a TextDecoder would look at every character.
		const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
		return {text, starts: numbers(`${name}.starts`)};
	};

	const postings = (name: string): Postings => ({
		units: new Uint16Array(bytes(`${name}.units`)),
		starts: numbers(`${name}.unitStarts`),
		places: numbers(`${name}.places`),
	});

	const shared = (name: string): SharedColumn => ({
		...column(name),
		ownerStarts: numbers(`${name}.ownerStarts`),
		owners: numbers(`${name}.owners`),
	});

	const file = numbers('file');
	return {
		size: file.length,
		file,
		offset: new Float64Array(bytes('offset')),
		length: new Float64Array(bytes('length')),
		record: numbers('record'),
		script: new Uint8Array(bytes('script')),
		labelFrom: new Uint8Array(bytes('labelFrom')),
		warnings: numbers('warnings'),
		rawLength: numbers('rawLength'),
		cleanLength: numbers('cleanLength'),
		label: column('label'),
		published: column('published'),
		source: column('source'),
		signatures: new Uint8Array(bytes('signatures')),
		folded: foldedOf({
			size: file.length,
			labels: {...column('folded.labels'), postings: postings('folded.labels')},
			facts: {...shared('folded.facts'), postings: postings('folded.facts')},
			bodies: bodies ? column('folded.bodies') : emptyTexts(file.length),
			fields: new Map(factFields.map(name => [name, shared(`field.${name}`)])),
		}),
	};
};

/** The text at an index of a column, without the sign that ends it. */
export const textIn = ({text, starts}: Column, index: number): string =>
	text.slice(starts[index]!, starts[index + 1]! - 1);
