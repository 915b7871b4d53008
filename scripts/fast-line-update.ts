import inkLineUpdate from '../node_modules/ink/build/line-update.js';
import {ambiguousWidth} from '../source/text/display-width.ts';
import {endOfSgr, plainWidth} from './fast-string-width.ts';
import {sharedEnd} from './shared-end.ts';

/** From the given column on, counted from 0: erase, then write. */
const writeFrom = (column: number, text: string): string => `\u001b[${column + 1}G\u001b[K${text}`;

/**
 * Stands in for Ink's line-update in the bundle (see build.mjs): what to write to turn one row of the
 * screen into another, leaving a start that they share as it is, and an end, which Ink writes again. Ink
 * cuts both rows into graphemes to find the shared start, half of what a frame then costs; in rows of
 * plain characters each unit is one. All other rows are left to Ink. Tests hold the two together.
 */
export default function lineUpdate(previous: string, next: string, columns: number): string {
	if (!(columns >= 1)) return inkLineUpdate(previous, next, columns);
	const full = writeFrom(0, next);
	let common = 0;
	while (
		common < previous.length &&
		common < next.length &&
		previous.charCodeAt(common) === next.charCodeAt(common)
	) {
		common++;
	}

	if (common === 0) return full;
	// The shared start ends before a sequence that is only partly shared; those before it are repeated.
	let styles = '';
	let start = 0;
	while (start < common) {
		const last = endOfSgr(next, start);
		if (last >= common) break;
		if (last !== -1) styles += next.slice(start, last + 1);
		start = last === -1 ? start + 1 : last + 1;
	}

	const column = plainWidth(next, 0, start);
	const nextRest = plainWidth(next, start);
	const previousRest = plainWidth(previous, start);
	if (column === -1 || nextRest === -1 || previousRest === -1) {
		// Ink's own part knows of no other width of ambiguous characters than one.
		return ambiguousWidth() === 1 ? inkLineUpdate(previous, next, columns) : full;
	}

	// A cursor cannot be placed behind the last column, where a full row leaves it.
	const mustRewrite =
		column === 0 ||
		column >= columns ||
		column + previousRest > columns ||
		column + nextRest > columns;
	if (mustRewrite) return full;
	const partial = writeFrom(column, styles + next.slice(start));
	const shorter = partial.length < full.length ? partial : full;
	const shared = previousRest === nextRest ? sharedEnd(previous, next, start) : 0;
	if (shared === 0) return shorter;
	// What both rows end with stands where it stood: only the columns between are written over.
	const between = `\u001b[${column + 1}G${styles}${next.slice(start, next.length - shared)}`;
	return between.length < shorter.length ? between : shorter;
}
