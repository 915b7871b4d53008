import {displayWidth} from '../../text/display-width.ts';
import type {Role} from './view-model.ts';

/** Text of one role within a line. */
export type Piece = {readonly text: string; readonly role: Role};

/** Pieces that belong together: a label and its value. */
export type Item = readonly Piece[];

const widthOf = (item: Item): number => item.reduce((sum, {text}) => sum + displayWidth(text), 0);

/**
 * Sets items in lines of `measure` columns, broken only between items; the separator stands between
 * two items of a line, never at its ends. An item longer than a line gets one for itself.
 */
export const flowItems = (
	items: readonly Item[],
	separator: Piece,
	measure: number,
): readonly (readonly Piece[])[] => {
	const gap = displayWidth(separator.text);
	const lines: Piece[][] = [];
	let width = Number.POSITIVE_INFINITY;
	for (const item of items) {
		const own = widthOf(item);
		if (width + gap + own <= measure) {
			lines.at(-1)!.push(separator, ...item);
			width += gap + own;
		} else {
			lines.push([...item]);
			width = own;
		}
	}

	return lines;
};
