import {
	columnOf,
	createColumnBuilder,
	createSharedColumnBuilder,
	type SharedUnits,
	sharedColumnOf,
	type Units,
} from './column-builder.ts';
import {foldTable} from './fold.ts';
import type {Column, SharedColumn} from './lane.ts';
import type {FieldName} from './parse-query.ts';

/** What the search knows of a document. Clean texts: injected readings must be gone. */
export type Searchable = {
	/** The title, or what stands in for it. */
	readonly label: string;
	/** Date, source, people, path: what the metadata block shows, one value each. */
	readonly facts: readonly string[];
	/** The facts that can be asked for by name: `date:2022-09 source:重庆`. Dates are ISO 8601. */
	readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
	/** The clean text; empty where it is the label and nothing else. */
	readonly body: string;
};

/** Some documents in a row, folded, as a search index takes them in. */
export type FoldedDocuments = {
	readonly size: number;
	readonly labels: Column;
	readonly facts: SharedColumn;
	readonly bodies: Column;
	/** The values of a field; made when a query first asks for it. */
	field(name: FieldName): SharedColumn;
};

/** The fields that facts go by. Titles and bodies are no facts: a search asks their columns. */
export const factFields = [
	'date',
	'source',
	'author',
	'editor',
	'place',
	'script',
	'path',
	'rule',
	'has',
] as const satisfies readonly FieldName[];

type FactField = (typeof factFields)[number];

/** Folded documents on their way into memory that can be handed from thread to thread. */
export type FoldedUnits = {
	readonly size: number;
	readonly labels: Units;
	readonly facts: SharedUnits;
	readonly bodies: Units;
	readonly fields: Readonly<Record<FactField, SharedUnits>>;
};

/** Folds documents one by one. Taking empties it: what was taken is good until the next one is added. */
export type FoldedBuilder = {
	readonly size: number;
	add(document: Searchable): void;
	take(): FoldedUnits;
};

const eachField = <T>(make: (name: FactField) => T): Record<FactField, T> =>
	Object.fromEntries(factFields.map(name => [name, make(name)])) as Record<FactField, T>;

export const createFoldedBuilder = (): FoldedBuilder => {
	const labels = createColumnBuilder(foldTable());
	const facts = createSharedColumnBuilder();
	const bodies = createColumnBuilder(foldTable());
	const fields = eachField(createSharedColumnBuilder);
	return {
		get size() {
			return labels.size;
		},
		add(document) {
			const {size} = labels;
			labels.add(document.label);
			bodies.add(document.body);
			for (const fact of document.facts) facts.add(size, fact);
			if (!document.fields) return;
			for (const name of factFields) {
				const values = document.fields[name];
				if (values) for (const value of values) fields[name].add(size, value);
			}
		},
		take: () => ({
			size: labels.size,
			labels: labels.take(),
			facts: facts.take(),
			bodies: bodies.take(),
			fields: eachField(name => fields[name].take()),
		}),
	};
};

/** What there is of a field that no document has. */
export const nothingShared: SharedColumn = {
	text: '',
	starts: new Uint32Array(1),
	ownerStarts: new Uint32Array(1),
	owners: new Uint32Array(0),
};

/** Documents folded at once, where they are few. */
export const foldDocuments = (documents: readonly Searchable[]): FoldedDocuments => {
	const builder = createFoldedBuilder();
	for (const document of documents) builder.add(document);
	const {size, labels, facts, bodies, fields} = builder.take();
	const columns = new Map<FieldName, SharedColumn>(
		factFields.map(name => [name, sharedColumnOf(fields[name])]),
	);
	return {
		size,
		labels: columnOf(labels),
		facts: sharedColumnOf(facts),
		bodies: columnOf(bodies),
		field: name => columns.get(name) ?? nothingShared,
	};
};

/** Body text in one part, in UTF-16 code units: searched in a millisecond or so, then one may pause. */
const maxPartLength = 4_000_000;

/** Cuts a corpus into parts that a search goes through one after the other. */
export const inParts = (
	documents: readonly Searchable[],
	maxLength = maxPartLength,
): ReadonlyArray<readonly Searchable[]> => {
	const parts: Searchable[][] = [];
	let length = 0;
	for (const document of documents) {
		if (parts.length === 0 || length + document.body.length > maxLength) {
			parts.push([]);
			length = 0;
		}

		parts.at(-1)!.push(document);
		length += document.body.length;
	}

	return parts;
};
