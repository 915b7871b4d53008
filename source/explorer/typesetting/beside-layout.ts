import type {Layout} from './layout-document.ts';
import type {LayoutLine} from './set-paragraphs.ts';
import {rawPlaceAt} from './shown-text.ts';

/** Another view of the same document, line by line beside a layout. */
export type Beside = {
	readonly layout: Layout;
	/** The line of it that stands beside each line; -1 where none does. */
	readonly lines: readonly number[];
};

const none = -1;

/** The middle of a line says best which text it stands for: at its ends something may be missing. */
const middleOf = (layout: Layout, {start, end}: LayoutLine): number =>
	rawPlaceAt(layout, (start + end) >> 1);

/**
 * Sets two layouts of one document side by side: every line of the right one beside the line of the left
 * one that stands for the same raw text, with empty lines on the left where the right has more. For all
 * that moves and seeks the result is the left layout. O(lines).
 */
export const besideLayout = (left: Layout, right: Layout): Layout => {
	const lines: LayoutLine[] = left.lines.slice(0, left.textLine);
	const beside: number[] = lines.map(() => none);
	const inked = left.lines
		.map((line, index) => ({line, index}))
		.slice(left.textLine, left.footLine)
		.filter(({line}) => line.end > line.start);
	let next = right.textLine;

	/** The lines of the right that stand for raw text before a place. */
	const before = (place: number): readonly number[] => {
		const taken: number[] = [];
		for (; next < right.footLine; next++) {
			const line = right.lines[next]!;
			if (line.end > line.start && middleOf(right, line) >= place) break;
			taken.push(next);
		}

		return taken;
	};

	const add = (line: LayoutLine, other: number): void => {
		lines.push(line);
		beside.push(other);
	};

	const fill = (at: number, others: readonly number[]): void => {
		for (const other of others) add({start: at, end: at, indent: 0}, other);
	};

	const startOf = (entry: (typeof inked)[number] | undefined): number =>
		entry ? rawPlaceAt(left, entry.line.start) : Number.POSITIVE_INFINITY;
	fill(left.textStart, before(startOf(inked[0])));
	for (const [position, {line, index}] of inked.entries()) {
		const blankAbove = left.lines[index - 1];
		if (position > 0 && blankAbove && blankAbove.end === blankAbove.start) add(blankAbove, none);
		const [first = none, ...rest] = before(startOf(inked[position + 1]));
		add(line, first);
		fill(line.end, rest);
	}

	// A text of which nothing is left has one line that says so.
	if (inked.length === 0) fill(left.textStart, before(Number.POSITIVE_INFINITY));
	const footLine = lines.length;
	for (const line of left.lines.slice(left.footLine)) add(line, none);
	return {...left, lines, footLine, beside: {layout: right, lines: beside}};
};
