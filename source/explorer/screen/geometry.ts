import type {Size} from '../state/actions.ts';

/** A rectangle of the screen in columns and rows, from 0 at the upper left corner. */
export type Rectangle = {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
};

/** Both panes side by side, where there is room, or the one in focus alone. */
export type Panes = 'both' | 'one';

/**
 * Where things stand:
 *
 *     list head      │ reading head      row 0
 *     ───────────────┼───────────────    row 1
 *     list           │ reading           the rest
 *     message                            the last row but one
 *     footer                             the last row
 */
export type Geometry = {
	/** Whether both panes are on show, or only the one in focus. */
	readonly sideBySide: boolean;
	readonly list: Rectangle;
	/** With its margins and the column of its scroll bar. */
	readonly reading: Rectangle;
	/** Columns of a line of text, and of the margin to its left. */
	readonly measure: number;
	readonly margin: number;
	/** Columns of each of two views of a text side by side; undefined where there is not room. */
	readonly halfMeasure: number | undefined;
};

const smallest: Size = {columns: 24, rows: 6};
const sideBySideFrom = 60;
const headRows = 2;
const footRows = 2;

/** Rows of one document in the list: its label, and date and source under it. */
export const rowsPerDocument = 2;

/** Columns of forty Han, about as many as an eye takes in without losing the line. */
const longestMeasure = 80;

/** Columns between two views of a text, and those that each needs to be read: sixteen Han. */
const besideGap = 3;
const leastHalf = 32;

/** A list needs no more: thirty-four Han of a title. */
const longestListLine = 72;

const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(high, value));

/** Whether a screen is wide enough for both panes. */
export const hasRoomForBoth = ({columns}: Size): boolean => columns >= sideBySideFrom;

/** Undefined when the screen is too small for anything but a sentence saying so. */
export const geometryOf = (size: Size, panes: Panes = 'both'): Geometry | undefined => {
	const {columns, rows} = size;
	if (columns < smallest.columns || rows < smallest.rows) return undefined;
	const sideBySide = panes === 'both' && hasRoomForBoth(size);
	const listWidth = sideBySide ? clamp(Math.round(columns / 3), 24, longestListLine) : columns;
	const readingLeft = sideBySide ? listWidth + 1 : 0;
	const readingWidth = columns - readingLeft;
	const height = rows - headRows - footRows;
	// One column for the scroll bar, one of air on either side; an even measure, as Han are even.
	const measure = Math.min(longestMeasure, (readingWidth - 3) & ~1);
	const half = Math.min(longestMeasure, ((readingWidth - 3 - besideGap) >> 1) & ~1);
	return {
		sideBySide,
		halfMeasure: half < leastHalf ? undefined : half,
		list: {left: 0, top: headRows, width: listWidth, height},
		reading: {left: readingLeft, top: headRows, width: readingWidth, height},
		measure,
		margin: (readingWidth - 1 - measure) >> 1,
	};
};

/** How many documents the list shows whole; a part of one more may peek out below. */
export const documentsInSight = ({list}: Geometry): number =>
	Math.max(1, Math.floor(list.height / rowsPerDocument));
