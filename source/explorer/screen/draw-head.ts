import {displayWidth, fitColumns} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import type {Field} from '../state/state.ts';
import {cutText, fitLine, space, spread, widthOf} from './fit-line.ts';
import type {Segment, ViewLine} from './view-model.ts';

/** A head, and the column of the cursor in it while it is typed in. */
export type Head = {readonly line: ViewLine; readonly cursor?: number};

/** Before what is sought. */
export const prompt: Segment = {text: '/ ', role: 'prompt'};

/** What is shown at the left, cut where it must be, and counters at the right. */
export const headLine = (
	left: readonly Segment[],
	right: readonly Segment[],
	width: number,
): ViewLine => {
	const room = width - 1 - widthOf(right);
	const shown = left.map(({text, role}, index) => ({
		text: index === left.length - 1 ? cutText(text, room - widthOf(left.slice(0, -1))) : text,
		role,
	}));
	return spread([space(1), ...shown], right, width);
};

/** A field with its cursor in sight: a long query slides to the left under it. */
export const fieldHead = (
	{text, cursor}: Field,
	sign: string,
	placeholder: string,
	right: readonly Segment[],
	width: number,
): Head => {
	const lead = 3;
	const room = Math.max(2, width - lead - widthOf(right));
	const shown = terminalSafe(text);
	let from = 0;
	// One column for the cursor itself behind the last character.
	while (displayWidth(shown.slice(from, cursor)) > room - 1) {
		from += Math.max(1, fitColumns(shown.slice(from), 2));
	}

	const content: Segment =
		text === ''
			? {text: cutText(placeholder, room), role: 'placeholder'}
			: {text: shown.slice(from), role: 'query'};
	const {segments} = fitLine([space(1), {text: sign, role: 'prompt'}, content], lead + room);
	return {
		line: fitLine([...segments, ...right], width),
		cursor: Math.min(width - 1, lead + displayWidth(shown.slice(from, cursor))),
	};
};
