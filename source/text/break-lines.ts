import {type BreakClass, classify, classOf, isDigit, isWordAt} from './break-class.ts';
import {codePointWidth, displayWidth} from './display-width.ts';
import {numberTail, urlEnd} from './glued-runs.ts';
import {createQuoteReader} from './quote-direction.ts';
import type {Span} from './span.ts';

/**
 * Chinese line breaking (禁则, kinsoku), after the W3C's Requirements for Chinese Text Layout: no
 * line begins with a closing mark or a point, none ends with an opening mark, …… and —— stay whole,
 * so do Latin words, URLs and numbers, and a number keeps its unit. What does not fit is carried to
 * the next line together with the character before it (推出), so a line may stay short.
 */

/** A closing mark that is part of a Latin word or number: the points of 3.5, 10:25, a.b and 7,000. */
const joinsWords = (codePoint: number): boolean => codePoint < 0x80;

/** Full-width marks that stand inside a number: ．：／ */
const joinsDigits = (codePoint: number): boolean =>
	codePoint === 0xff0e || codePoint === 0xff1a || codePoint === 0xff0f;

/** Between two numbers a range: 2020—2025, 3～5, 1－3. */
const isRangeSign = (codePoint: number): boolean =>
	codePoint === 0x2014 ||
	codePoint === 0x2013 ||
	codePoint === 0xff5e ||
	codePoint === 0xff0d ||
	codePoint === 0x301c;

const isLeader = (codePoint: number): boolean => codePoint === 0x2026 || codePoint === 0x2014;

/** The signs in `[-out-]`, `[+in+]` and `[=back=]`: each stays with what it is around. */
const isEditSign = (codePoint: number): boolean =>
	codePoint === 0x2d || codePoint === 0x2b || codePoint === 0x3d;

/** Whether a line may end between two neighbours; `beforeThat` stands before the first of them. */
const mayBreak = (
	beforeThat: number,
	beforeThatKind: BreakClass,
	before: number,
	beforeKind: BreakClass,
	after: number,
	kind: BreakClass,
): boolean => {
	if (kind === classOf.other && beforeKind === classOf.other) return true;
	if (kind === classOf.space || kind === classOf.mark || kind === classOf.closing) return false;
	if (kind === classOf.glue || beforeKind === classOf.glue) return false;
	if (beforeKind === classOf.opening) return false;
	if (beforeKind === classOf.word) {
		return kind !== classOf.word && !(isEditSign(before) && beforeThat === 0x5b);
	}

	if (beforeKind !== classOf.closing) return true;
	if (isLeader(before) && before === after) return false;
	if (kind !== classOf.word || beforeThatKind !== classOf.word) return true;
	// 10:25, 3.5, example.org/a?b: the mark stands inside a word.
	if (joinsWords(before)) return false;
	return !(isDigit(beforeThat) && isDigit(after) && (joinsDigits(before) || isRangeSign(before)));
};

/**
 * Breaks a text into lines of at most `columns` terminal columns. Returns half-open spans in UTF-16
 * code units; the spaces at which a line was broken and those that end a line lie outside of them.
 * Line feeds end a line; an empty text is one empty line. A word or a run of marks longer than a
 * line is cut where it must be. A single character wider than `columns` still gets a line. O(text).
 */
export const breakLines = (text: string, columns: number): readonly Span[] => {
	const lines: Span[] = [];
	let paragraphStart = 0;
	while (paragraphStart <= text.length) {
		const lineFeed = text.indexOf('\n', paragraphStart);
		const paragraphEnd = lineFeed === -1 ? text.length : lineFeed;
		breakParagraph(text, paragraphStart, paragraphEnd, columns, lines);
		paragraphStart = paragraphEnd + 1;
	}

	return lines;
};

/** So much of a word must stand at the end of a line for the rest to go to the next; UTF-16 code units. */
const leastBeforeCut = 8;

/**
 * Where to cut a word or URL that no line could hold, where `index` of it does not fit any more: behind
 * the last mark that parts a URL, or else right there. `from` is its start, or that of the line. Undefined
 * where it is to be carried over whole.
 */
const cutOfEndless = (
	text: string,
	from: number,
	index: number,
	end: number,
	columns: number,
): number | undefined => {
	for (let at = index; at - from >= leastBeforeCut; at--) {
		const isParted = '/?&='.includes(text[at - 1]!) && text[at - 2] !== '/';
		if (isParted && isWordAt(text, at, end)) return at;
	}

	// A line that is nearly full without it is no loss.
	return index - from < columns >> 1 ? undefined : index;
};

/** Whether a word is longer than a line; it counts from where it begins. */
const isEndless = (text: string, start: number, end: number, columns: number): boolean => {
	let at = start;
	while (at - start <= columns && isWordAt(text, at, end)) at++;
	return at - start > columns;
};

const breakParagraph = (
	text: string,
	start: number,
	end: number,
	columns: number,
	lines: Span[],
): void => {
	const directionOf = createQuoteReader(text, end);
	let lineStart = start;
	let width = 0;
	// The end of the last character that is no space, and the last place where the line may break:
	// the line would end at breakEnd and the next would begin at breakNext, with this width behind it.
	let inkEnd = start;
	let breakEnd = -1;
	let breakNext = -1;
	let breakWidth = 0;
	// The last two characters that are seen; marks on them do not count.
	let beforeThat = 0;
	let beforeThatKind: BreakClass = classOf.space;
	let before = 0;
	let beforeKind: BreakClass = classOf.space;
	// No line begins between these two offsets: a URL, or the unit of a number.
	let gluedFrom = start;
	let gluedUntil = start;
	// Where the word begins that the last character belongs to.
	let wordFrom = start;

	let index = start;
	while (index < end) {
		const codePoint = text.codePointAt(index)!;
		const next = index + (codePoint > 0xffff ? 2 : 1);
		let kind: BreakClass = classify(codePoint);
		if (kind === classOf.quote) kind = directionOf(codePoint, index, before, beforeKind);
		// A mark on a space is as unseen as the space.
		if (kind === classOf.mark && beforeKind === classOf.space) kind = classOf.space;
		if (kind === classOf.glue && !(beforeKind === classOf.word && isWordAt(text, next, end))) {
			kind = classOf.space;
		}

		if (index >= gluedUntil) {
			if (beforeKind !== classOf.word) {
				if (kind === classOf.word) {
					gluedFrom = index;
					gluedUntil = urlEnd(text, index);
				}
			} else if (isDigit(before) && !isDigit(codePoint)) {
				gluedFrom = index - 1;
				gluedUntil = numberTail(text, index);
			}
		}

		if (kind === classOf.word && beforeKind !== classOf.word) wordFrom = index;
		const isGlued = index > gluedFrom && index < gluedUntil;
		if (
			index > lineStart &&
			inkEnd > lineStart &&
			!isGlued &&
			!(isEditSign(codePoint) && text.charCodeAt(next) === 0x5d) &&
			mayBreak(beforeThat, beforeThatKind, before, beforeKind, codePoint, kind)
		) {
			breakEnd = inkEnd;
			breakNext = index;
			breakWidth = width;
		}

		const own = codePointWidth(codePoint);
		if (kind !== classOf.space && own > 0 && width + own > columns && index > lineStart) {
			const runStart = isGlued ? gluedFrom : wordFrom;
			const endless = isGlued
				? gluedUntil - gluedFrom > columns
				: kind === classOf.word && isEndless(text, wordFrom, end, columns);
			const cut = endless
				? cutOfEndless(text, Math.max(runStart, lineStart), index, end, columns)
				: undefined;
			if (cut !== undefined) {
				lines.push({start: lineStart, end: Math.min(cut, inkEnd)});
				lineStart = cut;
				width = displayWidth(text.slice(cut, index));
			} else if (breakEnd > lineStart) {
				lines.push({start: lineStart, end: breakEnd});
				lineStart = breakNext;
				width -= breakWidth;
			}

			// Nowhere to break, or what was carried over is a line's length itself: cut right here. An
			// indent that leaves no room is given up.
			if (width + own > columns && index > lineStart) {
				if (inkEnd > lineStart) lines.push({start: lineStart, end: inkEnd});
				lineStart = index;
				width = 0;
			}

			breakEnd = -1;
		}

		width += own;
		if (kind !== classOf.space) inkEnd = next;
		if (kind !== classOf.mark) {
			beforeThat = before;
			beforeThatKind = beforeKind;
			before = codePoint;
			beforeKind = kind;
		}

		index = next;
	}

	lines.push({start: lineStart, end: Math.max(lineStart, inkEnd)});
};
