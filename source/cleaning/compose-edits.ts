import {rawOffset} from '../text/span.ts';
import type {Edit} from './edit.ts';
import type {Mark} from './merge-findings.ts';

/** Code units by which an edit makes the text longer. */
const growth = ({start, end, replacement}: Edit): number => replacement.length - (end - start);

/**
 * Cuts marks that take away nothing but white space where text was removed amid it, so that what
 * removed the text remains the reason for it: a date line between blank lines, say.
 */
const cutWhiteSpace = (
	current: string,
	edits: readonly Edit[],
	marks: readonly Mark[],
): readonly Mark[] => {
	const cut: Mark[] = [];
	// A part may be what the whole was to become, a line break say, and is no change then.
	const push = (mark: Mark): void => {
		if (current.slice(mark.start, mark.end) !== mark.replacement) cut.push(mark);
	};

	let next = 0;
	let shift = 0;
	for (const mark of marks) {
		let {start, replacement} = mark;
		let isBlank: boolean | undefined;
		for (; next < edits.length && edits[next]!.start + shift < mark.end; next++) {
			const edit = edits[next]!;
			const at = edit.start + shift;
			shift += growth(edit);
			if (edit.replacement !== '' || at <= start) continue;
			isBlank ??= !/\S/.test(current.slice(mark.start, mark.end));
			if (!isBlank) continue;
			push({start, end: at, replacement, rule: mark.rule});
			start = at;
			replacement = '';
		}

		push(start === mark.start ? mark : {start, end: mark.end, replacement, rule: mark.rule});
	}

	return cut;
};

/**
 * Edits of the raw text that do what `edits` and then `marks` do, where `marks` speak of `current`,
 * the text that `edits` make of `raw`. Both lists are sorted and free of overlaps; so is the
 * answer. Takes O(edits + marks).
 *
 * A mark that touches no earlier edit is only moved. A mark with earlier edits inside, or one that
 * cuts into an earlier replacement, becomes one edit together with them, under the mark's rule:
 *
 *     raw      分享會(huì)議\n      edits   [3, 8) removed by injected-pinyin
 *     current  分享會議\n          mark    [0, 5) removed by share-bar
 *     answer                      [0, 10) removed by share-bar
 *
 * Text removed earlier at the very border of a mark, or amid white space that a mark takes away,
 * stays an edit of its own.
 */
export const composeEdits = (
	raw: string,
	current: string,
	edits: readonly Edit[],
	uncut: readonly Mark[],
): readonly Edit[] => {
	if (uncut.length === 0) return edits;
	const marks = edits.length === 0 ? uncut : cutWhiteSpace(current, edits, uncut);
	const composed: Edit[] = [];
	let edit = 0;
	let mark = 0;
	/** Add this to a raw offset behind all edits taken so far to get its offset in `current`. */
	let shift = 0;

	while (mark < marks.length) {
		const nextEdit = edits[edit];
		const nextMark = marks[mark]!;
		const editStart = nextEdit ? nextEdit.start + shift : Number.POSITIVE_INFINITY;
		const editEnd = nextEdit ? editStart + nextEdit.replacement.length : Number.POSITIVE_INFINITY;

		if (nextEdit && editEnd <= nextMark.start) {
			composed.push(nextEdit);
			shift += growth(nextEdit);
			edit++;
			continue;
		}

		if (nextMark.end <= editStart) {
			composed.push({
				start: rawOffset(nextMark.start - shift),
				end: rawOffset(nextMark.end - shift),
				replacement: nextMark.replacement,
				rule: nextMark.rule,
			});
			mark++;
			continue;
		}

		// They overlap: take in all that hangs together, in `current` from `start` to `end`.
		const start = Math.min(editStart, nextMark.start);
		const rawStart = start - shift;
		let end = Math.max(editEnd, nextMark.end);
		let replacement = current.slice(start, nextMark.start) + nextMark.replacement;
		let copied = nextMark.end;
		mark++;
		shift += growth(nextEdit!);
		edit++;
		for (;;) {
			const other = edits[edit];
			const inner = marks[mark];
			if (other && other.start + shift < end) {
				end = Math.max(end, other.start + shift + other.replacement.length);
				shift += growth(other);
				edit++;
			} else if (inner && inner.start < end) {
				replacement += current.slice(copied, inner.start) + inner.replacement;
				end = Math.max(end, inner.end);
				copied = inner.end;
				mark++;
			} else {
				break;
			}
		}

		replacement += current.slice(copied, end);
		const rawEnd = end - shift;
		if (raw.slice(rawStart, rawEnd) !== replacement) {
			composed.push({
				start: rawOffset(rawStart),
				end: rawOffset(rawEnd),
				replacement,
				rule: nextMark.rule,
			});
		}
	}

	for (; edit < edits.length; edit++) composed.push(edits[edit]!);
	return composed;
};
