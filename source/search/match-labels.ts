import type {LaneGroup} from './lane.ts';
import {lengthQuality, scan} from './scan-lanes.ts';
import {improve, type Scores, scoreOf} from './score.ts';

const isAlphanumeric = (unit: number): boolean =>
	(unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

const point = 0x2e;

/** Whether a word or a number goes on before a place in it. */
const goesOnBefore = (text: string, start: number): boolean => {
	const before = text.charCodeAt(start - 1);
	return isAlphanumeric(before) || (before === point && isAlphanumeric(text.charCodeAt(start - 2)));
};

/** Whether the match is cut out of a Latin word or a number: 5g in 1.5ghz. */
const cutsWord = (text: string, start: number, end: number): boolean =>
	(isAlphanumeric(text.charCodeAt(start)) && goesOnBefore(text, start)) ||
	(isAlphanumeric(text.charCodeAt(end - 1)) && isAlphanumeric(text.charCodeAt(end)));

/** The titles that hold the text: whole, at the start, anywhere, cut out of a word. */
export const matchLabels = (
	scores: Scores,
	labels: LaneGroup,
	text: string,
	{atStart = false, atEnd = false} = {},
): void => {
	const {length} = text;
	const mayCut = isAlphanumeric(text.charCodeAt(0)) || isAlphanumeric(text.charCodeAt(length - 1));
	// Asked once: a broad query has hundreds of thousands of matches.
	const best = scoreOf('title', 0);
	scan(labels, text, (lane, index, start, from, to) => {
		const end = start + length;
		if ((atStart && start > from) || (atEnd && end < to)) return true;
		const cut = mayCut && cutsWord(lane.text, start, end);
		const kind = cut ? 3 : start > from ? 2 : end < to ? 1 : 0;
		improve(scores, lane.firstDocument + index, best + lengthQuality(kind, to - from));
		return cut;
	});
};
