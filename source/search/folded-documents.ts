import {fold} from './fold.ts';
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
	/** The clean text. */
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

/** Folds one text for each document, or for each fact. */
export const foldColumn = (texts: readonly string[]): Column => {
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, index) => {
		starts[index + 1] = starts[index]! + text.length + 1;
	});
	return {text: texts.length > 0 ? fold(`${texts.join('\n')}\n`) : '', starts};
};

/** Folds the facts of each document, every fact once, so that a search of them takes hardly any time. */
export const foldFacts = (documents: ReadonlyArray<readonly string[]>): SharedColumn => {
	const owners = new Map<string, number[]>();
	documents.forEach((facts, document) => {
		for (const fact of facts) {
			const known = owners.get(fact);
			if (known) known.push(document);
			else owners.set(fact, [document]);
		}
	});

	const lists = [...owners.values()];
	const ownerStarts = new Uint32Array(lists.length + 1);
	lists.forEach((list, fact) => {
		ownerStarts[fact + 1] = ownerStarts[fact]! + list.length;
	});
	const all = new Uint32Array(ownerStarts.at(-1)!);
	lists.forEach((list, fact) => {
		all.set(list, ownerStarts[fact]);
	});
	return {...foldColumn([...owners.keys()]), ownerStarts, owners: all};
};

export const foldDocuments = (documents: readonly Searchable[]): FoldedDocuments => ({
	size: documents.length,
	labels: foldColumn(documents.map(({label}) => label)),
	facts: foldFacts(documents.map(({facts}) => facts)),
	bodies: foldColumn(documents.map(({body}) => body)),
	field: name => foldFacts(documents.map(({fields}) => fields?.[name] ?? [])),
});

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
