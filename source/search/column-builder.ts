import {textOfUnits} from '../text/text-of-units.ts';
import {foldTable} from './fold.ts';
import type {Column, SharedColumn} from './lane.ts';

/** A column whose text is still a list of UTF-16 code units. Views: good until the next text is added. */
export type Units = {readonly units: Uint16Array; readonly starts: Uint32Array};

export type SharedUnits = Units & Pick<SharedColumn, 'ownerStarts' | 'owners'>;

/**
 * Sets texts one after the other into memory that grows, so that no text of a corpus makes a string
 * that lives until its column is full. Taking empties the builder, which keeps its memory.
 */
export type ColumnBuilder = {
	readonly size: number;
	add(text: string): void;
	take(): Units;
};

const lineFeed = 0x0a;
const firstUnits = 1 << 12;
const firstTexts = 1 << 8;

const grown = <List extends Uint16Array | Uint32Array>(list: List, length: number): List => {
	const Kind = list.constructor as new (length: number) => List;
	const larger = new Kind(Math.max(length, list.length * 2));
	larger.set(list);
	return larger;
};

/** A column of texts folded by a table (see fold.ts), or as they are. */
export const createColumnBuilder = (table?: Uint16Array): ColumnBuilder => {
	let units = new Uint16Array(firstUnits);
	let starts = new Uint32Array(firstTexts);
	let size = 0;
	let end = 0;
	return {
		get size() {
			return size;
		},
		add(text) {
			const {length} = text;
			if (end + length >= units.length) units = grown(units, end + length + 1);
			if (size + 1 >= starts.length) starts = grown(starts, size + 2);
			if (table) {
				for (let at = 0; at < length; at++) units[end + at] = table[text.charCodeAt(at)]!;
			} else {
				for (let at = 0; at < length; at++) units[end + at] = text.charCodeAt(at);
			}

			end += length;
			units[end++] = lineFeed;
			starts[++size] = end;
		},
		take() {
			const column = {units: units.subarray(0, end), starts: starts.subarray(0, size + 1)};
			size = 0;
			end = 0;
			return column;
		},
	};
};

/** The same for texts that many documents share: every text is kept once, with its documents. */
export type SharedColumnBuilder = {
	/** Documents come in their order. */
	add(document: number, text: string): void;
	take(): SharedUnits;
};

export const createSharedColumnBuilder = (): SharedColumnBuilder => {
	const texts = createColumnBuilder(foldTable());
	const numbers = new Map<string, number>();
	/** For each time a text was added, its number and its document. */
	let added = new Uint32Array(2 * firstTexts);
	let times = 0;
	return {
		add(document, text) {
			let number = numbers.get(text);
			if (number === undefined) {
				number = texts.size;
				numbers.set(text, number);
				texts.add(text);
			}

			if (2 * times + 2 > added.length) added = grown(added, 2 * times + 2);
			added[2 * times] = number;
			added[2 * times + 1] = document;
			times++;
		},
		take() {
			const {size} = texts;
			// Sorted by text, counting first; documents stay in their order.
			const ownerStarts = new Uint32Array(size + 1);
			for (let at = 0; at < times; at++) {
				const after = added[2 * at]! + 1;
				ownerStarts[after] = ownerStarts[after]! + 1;
			}

			for (let text = 0; text < size; text++) {
				ownerStarts[text + 1] = ownerStarts[text + 1]! + ownerStarts[text]!;
			}

			const next = ownerStarts.slice();
			const owners = new Uint32Array(times);
			for (let at = 0; at < times; at++) {
				const text = added[2 * at]!;
				const place = next[text]!;
				owners[place] = added[2 * at + 1]!;
				next[text] = place + 1;
			}

			numbers.clear();
			times = 0;
			return {...texts.take(), ownerStarts, owners};
		},
	};
};

/** A column as the search takes it in. */
export const columnOf = ({units, starts}: Units): Column => ({
	text: textOfUnits(units),
	starts: starts.slice(),
});

export const sharedColumnOf = ({ownerStarts, owners, ...units}: SharedUnits): SharedColumn => ({
	...columnOf(units),
	ownerStarts,
	owners,
});
