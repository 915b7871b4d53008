import {type Lane, textAt} from './lane.ts';
import {levels, type PinyinMatcher} from './pinyin.ts';

/** Among hits of one kind the shorter text says more of what it was asked. */
export const lengthQuality = (kind: number, length: number): number =>
	kind * 4096 + Math.min(length, 4095);

/** Visits the matches in every text; `visit` answers whether one more of this text may be better. */
export const scan = (
	lane: Lane,
	needle: string,
	visit: (index: number, start: number, from: number, to: number) => boolean,
): void => {
	const {text, starts} = lane;
	for (let at = text.indexOf(needle); at >= 0; ) {
		const index = textAt(lane, at);
		const to = starts[index + 1]!;
		at = text.indexOf(needle, visit(index, at, starts[index]!, to - 1) ? at + 1 : to);
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
	{first, second, matchAt}: PinyinMatcher,
	visit: (text: number, quality: number) => void,
): void => {
	const pairs = initialPairs();
	for (const initial of second) {
		let index = 0;
		for (const at of pairs.placesOf(first, initial)) {
			const level = levels.findIndex(name => matchAt(text, at, name) >= 0);
			if (level < 0) continue;
			if (starts[index + 1]! <= at) index = textAt({starts}, at);
			const kind = 2 * level + (at === starts[index] ? 0 : 1);
			visit(firstDocument + index, lengthQuality(kind, starts[index + 1]! - starts[index]!));
		}
	}
};
