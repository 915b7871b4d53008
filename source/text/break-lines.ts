import {codePointWidth} from './display-width.ts';
import {isHan} from './han.ts';
import type {Span} from './span.ts';

/**
 * Chinese line breaking (禁则, kinsoku), after the W3C's Requirements for Chinese Text Layout: no
 * line begins with a closing mark or a point, none ends with an opening mark, …… and —— stay whole,
 * so do Latin words, URLs and numbers, and a number keeps its unit. What does not fit is carried to
 * the next line together with the character before it (推出), so a line may stay short.
 */

/** May not begin a line: points, closing brackets and quotes, and what leans on the left. */
const closing =
	'，。、；：！？）》〉」』】〕］｝〗〙〛”’…—～·・‥々〻ー％‰℃°,.;:!?)]}%¢﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞﹂﹄︶︸︺︼︾﹀｡｣､';

/** May not end a line: opening brackets and quotes, and signs that lean on the right. */
const opening = '（《〈「『【〔［｛〖〘〚“‘([{￥＄$£€¥№#＃﹙﹛﹝﹁﹃︵︷︹︻︽︿｢';

/** Han that a number before it keeps on its line: 24小时, 10000元, 2022年. */
const units = '年月日号號时時分秒点點元万萬亿億千百人个個名次家位度倍岁歲天周米里吨噸亩畝公';

const classOf = {other: 0, closing: 1, opening: 2, word: 3, space: 4, mark: 5, unit: 6} as const;
type Class = (typeof classOf)[keyof typeof classOf];

const unknown = 0xff;
const classes = new Uint8Array(65_536).fill(unknown);
for (const mark of closing) classes[mark.charCodeAt(0)] = classOf.closing;
for (const mark of opening) classes[mark.charCodeAt(0)] = classOf.opening;
for (const unit of units) classes[unit.charCodeAt(0)] = classOf.unit;
classes[0x20] = classOf.space;
classes[0x3000] = classOf.space;

const wordLike = /[\p{L}\p{N}_@&+\-/\\=~'<>|*^`]/u;

const classify = (codePoint: number): Class => {
	if (codePoint > 0xffff) return codePointWidth(codePoint) === 0 ? classOf.mark : classOf.other;
	const known = classes[codePoint]!;
	if (known !== unknown) return known as Class;
	let found: Class = classOf.other;
	if (codePointWidth(codePoint) === 0) found = classOf.mark;
	else if (codePointWidth(codePoint) === 1 && !isHan(codePoint)) {
		if (wordLike.test(String.fromCharCode(codePoint))) found = classOf.word;
	}

	classes[codePoint] = found;
	return found;
};

const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

/** A closing mark that is part of a Latin word or number: the points of 3.5, 10:25, a.b and 7,000. */
const joinsWords = (codePoint: number): boolean => codePoint < 0x80;

const isLeader = (codePoint: number): boolean => codePoint === 0x2026 || codePoint === 0x2014;

/** Straight quotes do not say which way they face: they take turns, and begin by opening. */
const isStraightQuote = (codePoint: number): boolean => codePoint === 0x22;

type Reader = {codePoint: number; kind: Class};

/** Whether a line may end between two neighbours. */
const mayBreak = (before: Reader, beforeThat: Reader, after: Reader): boolean => {
	if (after.kind === classOf.space || after.kind === classOf.mark) return false;
	if (after.kind === classOf.closing) return false;
	if (before.kind === classOf.opening) return false;
	if (before.kind === classOf.word) {
		if (after.kind === classOf.word) return false;
		if (after.kind === classOf.unit && isDigit(before.codePoint)) return false;
	}

	if (before.kind === classOf.closing) {
		if (isLeader(before.codePoint) && before.codePoint === after.codePoint) return false;
		// 10:25, 3.5, example.org/a?b: the mark stands inside a word.
		if (
			after.kind === classOf.word &&
			joinsWords(before.codePoint) &&
			beforeThat.kind === classOf.word
		) {
			return false;
		}

		// 35%的 may break, 3.5万 may not: a per cent sign ends its number, a point does not.
		if (after.kind === classOf.unit && before.codePoint === 0x2e) return false;
	}

	return true;
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

const breakParagraph = (
	text: string,
	start: number,
	end: number,
	columns: number,
	lines: Span[],
): void => {
	let lineStart = start;
	let width = 0;
	// The end of the last character that is no space, and the last place where the line may break:
	// the line would end at breakEnd and the next would begin at breakNext, with this width behind it.
	let inkEnd = start;
	let breakEnd = -1;
	let breakNext = -1;
	let breakWidth = 0;
	let beforeThat: Reader = {codePoint: 0, kind: classOf.space};
	let before: Reader = beforeThat;
	let quoteOpens = true;
	let index = start;
	while (index < end) {
		const codePoint = text.codePointAt(index)!;
		const next = index + (codePoint > 0xffff ? 2 : 1);
		let kind = classify(codePoint);
		if (isStraightQuote(codePoint)) {
			kind = quoteOpens ? classOf.opening : classOf.closing;
			quoteOpens = !quoteOpens;
		}

		// A mark on a space is as unseen as the space.
		if (kind === classOf.mark && before.kind === classOf.space) kind = classOf.space;
		const after: Reader = {codePoint, kind};
		if (index > lineStart && inkEnd > lineStart && mayBreak(before, beforeThat, after)) {
			breakEnd = inkEnd;
			breakNext = index;
			breakWidth = width;
		}

		const own = codePointWidth(codePoint);
		if (kind !== classOf.space && own > 0 && width + own > columns && index > lineStart) {
			if (breakEnd > lineStart) {
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
		beforeThat = before;
		before = after;
		index = next;
	}

	lines.push({start: lineStart, end: Math.max(lineStart, inkEnd)});
};
