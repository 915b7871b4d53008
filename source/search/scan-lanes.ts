import {type Lane, type LaneGroup, textAt} from './lane.ts';
import type {PinyinMatcher} from './pinyin.ts';
import {placesOf} from './postings.ts';
import {standsAt} from './stands-at.ts';

/** Among hits of one kind the shorter text says more of what it was asked. */
export const lengthQuality = (kind: number, length: number): number =>
	kind * 4096 + Math.min(length, 4095);

/**
 * Visits a match in a lane: the number of the text, where the match starts in the lane, and where its
 * text begins and ends. Answers whether one more match of the same text may be better. Not an object,
 * as a broad query visits hundreds of thousands.
 */
export type Visit = (lane: Lane, index: number, start: number, from: number, to: number) => boolean;

/** The place of the character by which a needle is found fastest. */
const anchorOf = ({costOf}: LaneGroup, needle: string): number => {
	let best = 0;
	for (let place = 1; place < needle.length; place++) {
		if (costOf(needle.charCodeAt(place)) < costOf(needle.charCodeAt(best))) best = place;
	}

	return best;
};

/** Looks for the anchor of a needle from the beginning of a lane to its end. */
const scanText = (lane: Lane, needle: string, place: number, visit: Visit): void => {
	const {text, starts} = lane;
	const anchor = needle[place]!;
	let index = 0;
	for (let at = text.indexOf(anchor, place); at >= 0; ) {
		const start = at - place;
		let next = start + 1;
		if (text.startsWith(needle, start)) {
			index = textAt(starts, start, index);
			const to = starts[index + 1]!;
			if (!visit(lane, index, start, starts[index]!, to - 1)) next = to;
		}

		at = text.indexOf(anchor, next + place);
	}
};

/** Looks at the known places of the anchor alone. */
const scanPostings = (lane: Lane, needle: string, place: number, visit: Visit): void => {
	const {text, starts} = lane;
	const {length} = needle;
	let index = 0;
	let next = 0;
	for (const at of placesOf(lane.postings(), needle.charCodeAt(place))) {
		const start = at - place;
		if (start < next || (length > 1 && !standsAt(text, needle, start))) continue;
		index = textAt(starts, start, index);
		const to = starts[index + 1]!;
		if (!visit(lane, index, start, starts[index]!, to - 1)) next = to;
	}
};

/**
 * Visits the matches in every text of a group, one lane at each step.
 */
export function* scanInSteps(
	group: LaneGroup,
	needle: string,
	visit: Visit,
): Generator<void, void, void> {
	const place = anchorOf(group, needle);
	const scanLane = group.isIndexed ? scanPostings : scanText;
	for (const lane of group.lanes) {
		scanLane(lane, needle, place, visit);
		yield;
	}
}

/** The same at one go. */
export const scan = (group: LaneGroup, needle: string, visit: Visit): void => {
	for (const _ of scanInSteps(group, needle, visit));
};

/** Visits the texts that can be read as the pinyin, with the quality of each such place. */
export const scanPinyin = (
	{lanes}: LaneGroup,
	{first, second, isSpelled, canStart, isInitials, matchAt}: PinyinMatcher,
	visit: (lane: Lane, index: number, quality: number) => void,
): void => {
	for (const lane of lanes) {
		const {text, starts} = lane;
		const pairs = lane.initialPairs();
		for (const {initial, lengths} of second) {
			let index = 0;
			for (const at of pairs.placesOf(first, initial)) {
				if (!canStart(text.charCodeAt(at), lengths)) continue;
				// Without a whole syllable, L实 would be lsh in full.
				const inFull = isSpelled && matchAt(text, at, 'syllables') >= 0;
				if (!inFull && matchAt(text, at, 'initials') < 0) continue;
				index = textAt(starts, at, index);
				const way = inFull ? 0 : isInitials(text, at) ? 2 : 4;
				const kind = way + (at === starts[index] ? 0 : 1);
				visit(lane, index, lengthQuality(kind, starts[index + 1]! - starts[index]!));
			}
		}
	}
};
