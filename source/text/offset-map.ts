import {type CleanOffset, cleanOffset, type RawOffset, rawOffset, type Span} from './span.ts';

/** What an edit does to the raw text: `[start, end)` gives way to `replacement`. */
export type Replacement = Span<RawOffset> & {readonly replacement: string};

/** The way between a raw text and the clean text its edits make of it. */
export type OffsetMap = {
	readonly rawLength: number;
	readonly cleanLength: number;
	/**
	 * Where a clean offset lies in the raw text. Inside kept text the answer is exact. Where text was
	 * removed at that very place, `start` (the default) answers behind the removed text, so that a span
	 * begins on its first kept character, and `end` before it. A clean offset inside a replacement
	 * answers the start (or end) of the raw text it stands for.
	 */
	toRaw(offset: CleanOffset, side?: 'start' | 'end'): RawOffset;
	/** Where a raw offset lies in the clean text; inside an edit, where its replacement begins. */
	toClean(offset: RawOffset): CleanOffset;
};

/**
 * Applies edits: they must be sorted, must not overlap and must lie inside the text. Throws a
 * RangeError naming the offsets when they do not, as that is a broken invariant, not bad input.
 */
export const applyReplacements = (raw: string, edits: readonly Replacement[]): string => {
	const parts: string[] = [];
	let position = 0;
	for (const {start, end, replacement} of edits) {
		if (start < position || end < start || end > raw.length) {
			throw new RangeError(`Edit [${start}, ${end}) after ${position} of ${raw.length}`);
		}

		parts.push(raw.slice(position, start), replacement);
		position = end;
	}

	parts.push(raw.slice(position));
	return parts.join('');
};

/** The last index whose value is at most `offset`, or -1. `values` ascend. */
const lastAtMost = (values: Float64Array, offset: number): number => {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};

/** Where edits begin and end in both texts, by their order. */
type Places = {
	readonly rawStarts: Float64Array;
	readonly rawEnds: Float64Array;
	readonly cleanStarts: Float64Array;
	readonly cleanEnds: Float64Array;
};

const placesOf = (edits: readonly Replacement[]): Places => {
	const count = edits.length;
	const rawStarts = new Float64Array(count);
	const rawEnds = new Float64Array(count);
	const cleanStarts = new Float64Array(count);
	const cleanEnds = new Float64Array(count);
	let shift = 0;
	for (let index = 0; index < count; index++) {
		const {start, end, replacement} = edits[index]!;
		rawStarts[index] = start;
		rawEnds[index] = end;
		cleanStarts[index] = start + shift;
		cleanEnds[index] = start + shift + replacement.length;
		shift += replacement.length - (end - start);
	}

	return {rawStarts, rawEnds, cleanStarts, cleanEnds};
};

/**
 * Builds the map for sorted edits that do not overlap. Look-ups take O(log edits), but for the first,
 * which lays the edits out: of many a map nothing is asked.
 */
export const createOffsetMap = (rawLength: number, edits: readonly Replacement[]): OffsetMap => {
	let known: Places | undefined;
	const places = (): Places => {
		known ??= placesOf(edits);
		return known;
	};

	return {
		rawLength,
		get cleanLength() {
			return edits.reduce(
				(length, {start, end, replacement}) => length + replacement.length - (end - start),
				rawLength,
			);
		},
		toRaw(offset, side = 'start') {
			const {rawStarts, rawEnds, cleanStarts, cleanEnds} = places();
			// Edits that touch one another share a clean offset: `start` wants the last, `end` the first.
			let index = lastAtMost(cleanStarts, offset);
			if (side === 'end') {
				while (index >= 0 && cleanStarts[index] === offset) index--;
			}

			if (index < 0) return rawOffset(offset);
			const cleanEnd = cleanEnds[index]!;
			if (offset >= cleanEnd) return rawOffset(rawEnds[index]! + offset - cleanEnd);
			return rawOffset(side === 'start' ? rawStarts[index]! : rawEnds[index]!);
		},
		toClean(offset) {
			const {rawStarts, rawEnds, cleanStarts, cleanEnds} = places();
			const index = lastAtMost(rawStarts, offset);
			if (index < 0) return cleanOffset(offset);
			const rawEnd = rawEnds[index]!;
			return cleanOffset(
				offset >= rawEnd ? cleanEnds[index]! + offset - rawEnd : cleanStarts[index]!,
			);
		},
	};
};
