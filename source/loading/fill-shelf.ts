import type {Sighting} from '../cleaning/templates/sighting.ts';
import type {Document} from '../corpus/document.ts';
import {createColumnBuilder, type SharedUnits, type Units} from '../search/column-builder.ts';
import {createFoldedBuilder, factFields} from '../search/folded-documents.ts';
import {createPostings} from '../search/postings.ts';
import {signAll} from '../search/signature.ts';
import type {Place} from './formats/format.ts';
import {packSections, type Sections} from './pack-sections.ts';
import {packSightings} from './pack-sightings.ts';
import {searchable} from './searchable.ts';
import {labelOrigins, scripts} from './shelf.ts';

/** A document to be put on a shelf, and where it was read. */
export type Shelved = {
	readonly document: Document;
	readonly file: number;
	readonly record: number;
	readonly place: Place;
};

/**
 * Puts documents on a shelf. Of a document nothing is kept but its columns: thousands that lived until
 * the shelf is full would be copied from generation to generation.
 */
export type ShelfFiller = {
	readonly size: number;
	add(item: Shelved): void;
	/**
	 * What was added, in one block that `openShelf` understands, with what can be learnt from it; the
	 * next shelf begins.
	 */
	take(sightings: readonly Sighting[]): ArrayBuffer;
};

const columnSections = (name: string, {units, starts}: Units): Sections => ({
	[name]: units,
	[`${name}.starts`]: starts,
});

const postingSections = (name: string, {units: text}: Units): Sections => {
	const {units, starts, places} = createPostings(text);
	return {
		[`${name}.units`]: units,
		[`${name}.unitStarts`]: starts,
		[`${name}.places`]: places,
	};
};

const sharedSections = (name: string, shared: SharedUnits): Sections => ({
	...columnSections(name, shared),
	[`${name}.ownerStarts`]: shared.ownerStarts,
	[`${name}.owners`]: shared.owners,
});

/** The numbers of each document, and the kind of list they lie on the shelf in. */
const numbers: ReadonlyArray<
	readonly [
		name: string,
		kind: typeof Uint8Array | typeof Uint32Array | typeof Float64Array,
		of: (item: Shelved) => number,
	]
> = [
	['file', Uint32Array, ({file}) => file],
	['offset', Float64Array, ({place}) => place.offset],
	['length', Float64Array, ({place}) => place.length],
	['record', Uint32Array, ({record}) => record],
	['script', Uint8Array, ({document}) => scripts.indexOf(document.script)],
	['labelFrom', Uint8Array, ({document}) => labelOrigins.indexOf(document.label.from)],
	['warnings', Uint32Array, ({document}) => document.warnings.length],
	['rawLength', Uint32Array, ({document}) => document.raw.length],
	['cleanLength', Uint32Array, ({document}) => document.text.length],
];

export const createShelfFiller = (): ShelfFiller => {
	const labels = createColumnBuilder();
	const published = createColumnBuilder();
	const sources = createColumnBuilder();
	const folded = createFoldedBuilder();
	let lists = numbers.map((): number[] => []);
	return {
		get size() {
			return folded.size;
		},
		add(item) {
			const {label, metadata} = item.document;
			labels.add(label.text);
			published.add(metadata.published?.value ?? '');
			sources.add(metadata.source?.value ?? '');
			folded.add(searchable(item.document));
			for (let list = 0; list < lists.length; list++) lists[list]!.push(numbers[list]![2](item));
		},
		take(sightings) {
			const {labels: foldedLabels, facts, bodies, fields} = folded.take();
			const sections: Record<string, ArrayBufferView> = {
				...columnSections('label', labels.take()),
				...columnSections('published', published.take()),
				...columnSections('source', sources.take()),
				...columnSections('folded.labels', foldedLabels),
				...postingSections('folded.labels', foldedLabels),
				...sharedSections('folded.facts', facts),
				...postingSections('folded.facts', facts),
				...columnSections('folded.bodies', bodies),
				signatures: signAll(bodies, foldedLabels),
				...packSightings(sightings),
			};
			for (const name of factFields) {
				Object.assign(sections, sharedSections(`field.${name}`, fields[name]));
			}

			for (const [list, [name, Kind]] of numbers.entries()) sections[name] = new Kind(lists[list]!);
			lists = numbers.map(() => []);
			return packSections(sections);
		},
	};
};
