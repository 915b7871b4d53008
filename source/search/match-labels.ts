import type {LaneGroup} from './lane.ts';
import {lengthQuality, scan} from './scan-lanes.ts';
import {improve, type Scores, scoreOf} from './score.ts';

const isAlphanumeric = (unit: number): boolean =>
	(unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

/** Whether the match is cut out of a Latin word or a number: 5g in 1.5ghz. */
const cutsWord = (text: string, start: number, end: number): boolean =>
	(isAlphanumeric(text.charCodeAt(start)) &&
		(isAlphanumeric(text.charCodeAt(start - 1)) ||
			(text[start - 1] === '.' && isAlphanumeric(text.charCodeAt(start - 2))))) ||
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
	scan(labels, text, (lane, index, start, from, to) => {
		const end = start + length;
		if ((atStart && start > from) || (atEnd && end < to)) return true;
		const cut = mayCut && cutsWord(lane.text, start, end);
		const kind = cut ? 3 : start > from ? 2 : end < to ? 1 : 0;
		improve(scores, lane.firstDocument + index, scoreOf('title', lengthQuality(kind, to - from)));
		return cut;
	});
};
