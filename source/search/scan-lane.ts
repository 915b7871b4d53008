import {type Lane, textAt} from './lane.ts';
import type {PinyinMatcher} from './pinyin.ts';

/** Among hits of one kind the shorter text says more of what it was asked. */
export const lengthQuality = (kind: number, length: number): number =>
	kind * 4096 + Math.min(length, 4095);

/** The place of the character by which a needle is found fastest. */
const anchorOf = ({costOf}: Lane, needle: string): number => {
	let best = 0;
	for (let place = 1; place < needle.length; place++) {
		if (costOf(needle.charCodeAt(place)) < costOf(needle.charCodeAt(best))) best = place;
	}

	return best;
};

/** Visits the matches in every text; `visit` answers whether one more of this text may be better. */
export const scan = (
	lane: Lane,
	needle: string,
	visit: (index: number, start: number, from: number, to: number) => boolean,
): void => {
	const {text, starts} = lane;
	const place = anchorOf(lane, needle);
	const anchor = needle[place]!;
	let index = 0;
	for (let at = text.indexOf(anchor, place); at >= 0; ) {
		const start = at - place;
		let next = start + 1;
		if (text.startsWith(needle, start)) {
			index = textAt(starts, start, index);
			const to = starts[index + 1]!;
			if (!visit(index, start, starts[index]!, to - 1)) next = to;
		}

		at = text.indexOf(anchor, next + place);
	}
};

/** The texts of a lane that hold the needle, each once. */
export const visitVerbatim = (lane: Lane, needle: string, visit: (text: number) => void): void => {
	scan(lane, needle, index => {
		visit(lane.firstDocument + index);
		return false;
	});
};

/** The places of a lane that can be read as the pinyin, with their qualities. */
export const visitPinyin = (
	{text, starts, firstDocument, initialPairs}: Lane,
	{first, second, canStart, matchAt}: PinyinMatcher,
	visit: (text: number, quality: number) => void,
): void => {
	const pairs = initialPairs();
	for (const {initial, lengths} of second) {
		let index = 0;
		for (const at of pairs.placesOf(first, initial)) {
			if (!canStart(text.charCodeAt(at), lengths)) continue;
			const inFull = matchAt(text, at, 'syllables') >= 0;
			if (!inFull && matchAt(text, at, 'initials') < 0) continue;
			index = textAt(starts, at, index);
			const kind = (inFull ? 0 : 2) + (at === starts[index] ? 0 : 1);
			visit(firstDocument + index, lengthQuality(kind, starts[index + 1]! - starts[index]!));
		}
	}
};
