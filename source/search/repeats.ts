import {isOfWhole, signatureLength} from './signature.ts';

/** Which documents of a corpus say the same, as far as they have come in. Documents by their number. */
export type Repeats = {
	/** How many documents have come in. */
	readonly size: number;
	/** How many are repeats of another one: without them every text would be there once. */
	readonly count: number;
	/** The document that stands for a group; the document itself where nothing repeats it. */
	rootOf(document: number): number;
	/** Whether no other document says the same. */
	isAlone(document: number): boolean;
	/** All documents of its group, in the order of the corpus. */
	membersOf(document: number): readonly number[];
};

export type GrowingRepeats = Repeats & {
	/** Takes in documents behind those there are, by their signatures. */
	add(signatures: Uint8Array): void;
	/** Nothing more will come: what only newcomers are compared with is let go. */
	seal(): void;
};

/** Bytes of a band: texts that agree in all of one band are compared, others never are. */
const bandLength = 4;

/**
 * Of so many bytes texts of one group must share half: two texts of which a fifth or less differs
 * surely do, and hardly any two that have less than a third in common.
 */
const enoughShared = signatureLength / 2;

/** Texts of one band that are no repeats of each other: a common opening, say. More are not compared. */
const mostHeads = 2;

/** How full a table may be; each a little fuller than the one before, so that they do not grow at once. */
const fullestOf = (band: number): number => 0.5 + band * 0.02;

/** Numbers that grow: twice the room whenever there is none left. */
const grown = <Numbers extends Uint8Array | Int32Array>(
	numbers: Numbers,
	length: number,
): Numbers => {
	if (length <= numbers.length) return numbers;
	const larger = new (numbers.constructor as new (length: number) => Numbers)(
		Math.max(length, 2 * numbers.length),
	);
	larger.set(numbers);
	return larger;
};

/** Leads from a band to the first documents that had it: their numbers plus one, 0 where there is none. */
type Table = {slots: Int32Array; filled: number};

/**
 * Groups documents as they come in, in linear time. While they do this takes 64 bytes of signature,
 * some 100 to 200 of tables and 8 of groups for each; once sealed, only those 8.
 */
export const createRepeats = (): GrowingRepeats => {
	let size = 0;
	let count = 0;
	/** A group is a tree to its first document, and a ring of all its documents. */
	let parents = new Int32Array(1024);
	let rings = new Int32Array(1024);
	let signatures = new Uint8Array(1024 * signatureLength);
	let tables: readonly Table[] = Array.from({length: signatureLength / bandLength}, () => ({
		slots: new Int32Array(1 << 10),
		filled: 0,
	}));

	const rootOf = (document: number): number => {
		if (document >= size) return document;
		let root = document;
		while (parents[root] !== root) root = parents[root]!;
		for (let at = document; at !== root; ) {
			const next = parents[at]!;
			parents[at] = root;
			at = next;
		}

		return root;
	};

	const join = (one: number, other: number): void => {
		const [first, second] = [rootOf(one), rootOf(other)];
		if (first === second) return;
		parents[Math.max(first, second)] = Math.min(first, second);
		[rings[first], rings[second]] = [rings[second]!, rings[first]!];
		count++;
	};

	const isSame = (one: number, other: number): boolean => {
		const [left, right] = [one * signatureLength, other * signatureLength];
		const isWhole = isOfWhole(signatures, left) || isOfWhole(signatures, right);
		let apart = isWhole ? 0 : signatureLength - enoughShared;
		for (let at = 0; at < signatureLength; at++) {
			if (signatures[left + at] !== signatures[right + at] && apart-- === 0) return false;
		}

		return true;
	};

	const bandOf = (document: number, band: number): number => {
		const from = document * signatureLength + band * bandLength;
		return (
			signatures[from]! |
			(signatures[from + 1]! << 8) |
			(signatures[from + 2]! << 16) |
			(signatures[from + 3]! << 24)
		);
	};

	/** Enters a document into the table of a band; joins it to those it repeats, if it is a newcomer. */
	const enter = (document: number, band: number, isNew: boolean): void => {
		const table = tables[band]!;
		const {slots} = table;
		const key = bandOf(document, band);
		// Of a short text, or of one without a letter, this band holds nothing.
		if (key === 0) return;
		// The upper bits of a product depend on all bits of the key.
		let slot = Math.imul(key, 0x9e37_79b1) >>> (1 + Math.clz32(slots.length));
		for (let heads = 0; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
			const other = slots[slot]! - 1;
			if (bandOf(other, band) !== key) continue;
			const isApart = rootOf(other) !== rootOf(document);
			if (isNew && isApart && isSame(other, document)) join(other, document);
			// One of a group is enough for those to come.
			if (rootOf(other) === rootOf(document) || ++heads === mostHeads) return;
		}

		slots[slot] = document + 1;
		table.filled++;
	};

	const makeRoom = (documents: number): void => {
		for (const [band, table] of tables.entries()) {
			const most = table.filled + documents;
			if (most <= table.slots.length * fullestOf(band)) continue;
			let {length} = table.slots;
			while (most > length * fullestOf(band)) length *= 2;
			const heads = table.slots;
			table.slots = new Int32Array(length);
			table.filled = 0;
			// In any order: which of them is met first makes no difference any more.
			for (const head of heads) if (head !== 0) enter(head - 1, band, false);
		}
	};

	return {
		get size() {
			return size;
		},
		get count() {
			return count;
		},
		rootOf,
		isAlone: document => document >= size || rings[document] === document,
		membersOf(document) {
			const members = [document];
			if (document >= size) return members;
			for (let at = rings[document]!; at !== document; at = rings[at]!) members.push(at);
			return members.sort((a, b) => a - b);
		},
		add(added) {
			const documents = added.length / signatureLength;
			makeRoom(documents);
			signatures = grown(signatures, (size + documents) * signatureLength);
			signatures.set(added, size * signatureLength);
			parents = grown(parents, size + documents);
			rings = grown(rings, size + documents);
			const end = size + documents;
			for (let document = size; document < end; document++) {
				parents[document] = document;
				rings[document] = document;
			}

			const from = size;
			size = end;
			// Band by band: a table stays in the processor's cache meanwhile, all of them do not.
			for (let band = 0; band < tables.length; band++) {
				for (let document = from; document < end; document++) {
					enter(document, band, true);
				}
			}
		},
		seal() {
			signatures = new Uint8Array(0);
			tables = [];
		},
	};
};
