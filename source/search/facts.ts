import {createLanes, type Lane} from './lane.ts';

/**
 * The facts of all documents, each said once however many share it (a source, a day), so that a
 * search of them takes hardly any time.
 */
export type Facts = {
	readonly lanes: readonly Lane[];
	/** As given, not folded. */
	readonly values: readonly string[];
	/** The documents that have a fact, by its number: first document of its lane plus index. */
	documentsOf(fact: number): readonly number[];
};

export const createFacts = (documents: ReadonlyArray<readonly string[]>): Facts => {
	const owners = new Map<string, number[]>();
	documents.forEach((facts, document) => {
		for (const fact of facts) {
			const known = owners.get(fact);
			if (known) known.push(document);
			else owners.set(fact, [document]);
		}
	});

	const documentsByFact = [...owners.values()];
	const values = [...owners.keys()];
	return {
		lanes: createLanes(values),
		values,
		documentsOf: fact => documentsByFact[fact]!,
	};
};
