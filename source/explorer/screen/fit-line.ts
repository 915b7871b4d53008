import {ambiguousWidth, displayWidth, fitColumns} from '../../text/display-width.ts';
import type {Span} from '../../text/span.ts';
import {dropUnseen} from '../../text/terminal-safe.ts';
import type {Role, Segment, ViewLine} from './view-model.ts';

/** Columns of blank. */
export const space = (columns: number): Segment => ({
	text: ' '.repeat(Math.max(0, columns)),
	role: 'plain',
});

/**
 * Segments cut or padded to exactly `width` columns; neighbours of one role become one segment. A
 * wide character that would stand across the edge gives way to a space.
 */
export const fitLine = (segments: readonly Segment[], width: number): ViewLine => {
	const fitted: Segment[] = [];
	let left = width;
	for (const segment of segments) {
		const shown = dropUnseen(segment.text);
		const own = displayWidth(shown);
		const text = own <= left ? shown : shown.slice(0, fitColumns(shown, left));
		left -= own <= left ? own : displayWidth(text);
		add(fitted, text, segment.role);
		if (own > displayWidth(text)) break;
	}

	if (left > 0) add(fitted, ' '.repeat(left), 'plain');
	return {segments: fitted};
};

const add = (segments: Segment[], text: string, role: Role): void => {
	if (text === '') return;
	const last = segments.at(-1);
	if (last?.role === role) segments[segments.length - 1] = {text: last.text + text, role};
	else segments.push({text, role});
};

/** A line of spaces, `width` columns wide. */
export const emptyLine = (width: number): ViewLine => fitLine([], width);

/** A sign of one column that something is marked or chosen. */
export const dot = (): string => (ambiguousWidth() === 1 ? '●' : '*');

/** Text cut to `columns` with … where something is missing. */
export const cutText = (text: string, columns: number): string => {
	if (displayWidth(text) <= columns) return text;
	const sign = ambiguousWidth();
	return columns < sign ? '' : `${text.slice(0, fitColumns(text, columns - sign))}…`;
};

/** Terminal columns. */
export const widthOf = (segments: readonly Segment[]): number =>
	segments.reduce((sum, {text}) => sum + displayWidth(text), 0);

/** Left and right parts of one line, the left one cut if they do not both fit. */
export const spread = (
	left: readonly Segment[],
	right: readonly Segment[],
	width: number,
): ViewLine => {
	const rightWidth = Math.min(width, widthOf(right));
	const {segments} = fitLine(left, width - rightWidth);
	return fitLine([...segments, ...right], width);
};

/** The part `[start, end)` of a text in segments, with the hits in it as such. */
export const highlighted = (
	text: string,
	role: Role,
	hits: readonly Span[],
	start = 0,
	end = text.length,
): readonly Segment[] => {
	const segments: Segment[] = [];
	let position = start;
	for (const hit of hits) {
		if (hit.end <= position) continue;
		if (hit.start >= end) break;
		const hitStart = Math.max(position, hit.start);
		const hitEnd = Math.min(end, hit.end);
		add(segments, text.slice(position, hitStart), role);
		add(segments, text.slice(hitStart, hitEnd), 'match');
		position = hitEnd;
	}

	add(segments, text.slice(position, end), role);
	return segments;
};
