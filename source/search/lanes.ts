import type {FoldedDocuments} from './folded-documents.ts';
import {createLaneGroup, type LaneGroup} from './lane.ts';
import type {FieldName} from './parse-query.ts';
import type {Repeats} from './repeats.ts';

/** What a search asks about documents that say the same. */
export type KnownRepeats = Pick<Repeats, 'count' | 'isAlone'>;

/** All texts of a corpus, folded. */
export type Lanes = {
	readonly size: number;
	readonly labels: LaneGroup;
	readonly facts: LaneGroup;
	readonly bodies: LaneGroup;
	readonly repeats: KnownRepeats;
	/** The facts that go by a name, as in `source:重庆`; made when first asked for. */
	field(name: FieldName): LaneGroup;
};

export type GrowingLanes = Lanes & {
	/** Adds documents behind those there are. */
	add(documents: FoldedDocuments): void;
};

export const createLanes = (repeats: KnownRepeats): GrowingLanes => {
	const labels = createLaneGroup({isIndexed: true});
	const facts = createLaneGroup({isIndexed: true});
	const bodies = createLaneGroup({isIndexed: false});
	const fields = new Map<FieldName, LaneGroup>();
	const parts: Array<{readonly documents: FoldedDocuments; readonly first: number}> = [];
	let size = 0;
	return {
		get size() {
			return size;
		},
		labels,
		facts,
		bodies,
		repeats,
		field(name) {
			const group = fields.get(name) ?? createLaneGroup({isIndexed: true});
			fields.set(name, group);
			for (const {documents, first} of parts.slice(group.lanes.length)) {
				group.add(documents.field(name), first);
			}

			return group;
		},
		add(documents) {
			labels.add(documents.labels, size);
			facts.add(documents.facts, size);
			bodies.add(documents.bodies, size);
			parts.push({documents, first: size});
			size += documents.size;
		},
	};
};
