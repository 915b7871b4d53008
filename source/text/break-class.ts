import {eastAsianWidthType} from 'get-east-asian-width';
import {codePointWidth} from './display-width.ts';
import {isHan} from './han.ts';

/** What a character does at the end of a line. */
export const classOf = {
	other: 0,
	closing: 1,
	opening: 2,
	word: 3,
	space: 4,
	/** Combines with what stands before it, or is not seen at all. */
	mark: 5,
	/** Which way it faces is told by what stands around it. */
	quote: 6,
	/** A space that holds two words together. */
	glue: 7,
} as const;

export type BreakClass = (typeof classOf)[keyof typeof classOf];

/** May not begin a line: points, closing brackets, small kana, and what leans on the left. */
const closing =
	'，。、；：！？）》〉」』】〕］｝〗〙〛…—–～·・‥々〻ー゛゜ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ' +
	'％‰℃℉°′″‼⁇⁈⁉㎡㎥㎏㎎㎜㎝㎞›»,.;:!?)]}%¢．／﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞﹂﹄︶︸︺︼︾﹀｡｣､';

/** May not end a line: opening brackets, and signs that lean on the right. */
const opening = '（《〈「『【〔［｛〖〘〚‹«([{￥＄$£€¥№±#＃﹙﹛﹝﹁﹃︵︷︹︻︽︿｢';

const quotes = '“”‘’"\'';

/** U+00A0, U+2007, U+202F. */
const glue = '\u00a0\u2007\u202f';

const unknown = 0xff;
const classes = new Uint8Array(65_536).fill(unknown);

const setAll = (characters: string, to: BreakClass): void => {
	for (const character of characters) classes[character.charCodeAt(0)] = to;
};

setAll(closing, classOf.closing);
setAll(opening, classOf.opening);
setAll(quotes, classOf.quote);
setAll(glue, classOf.glue);
setAll(' \u3000\u2009\u200a\u2002\u2003', classOf.space);

// Full-width digits and letters: １２．５％ and ＣＰＩ are words too.
const wordLike = /[\p{L}\p{N}_@&+\-/\\=~<>|*^`]/u;
const wideWord = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Letters that stand as many as they like on a line, narrow or of ambiguous width (Greek, Cyrillic). */
const isNarrow = (codePoint: number): boolean => {
	const type = eastAsianWidthType(codePoint);
	return type !== 'wide' && type !== 'fullwidth';
};

const classifyOnce = (codePoint: number): BreakClass => {
	if (codePointWidth(codePoint) === 0) return classOf.mark;
	const character = String.fromCodePoint(codePoint);
	if (wideWord.test(character)) return classOf.word;
	const isWord = !isHan(codePoint) && isNarrow(codePoint) && wordLike.test(character);
	return isWord ? classOf.word : classOf.other;
};

/** The two halves of a flag, which some terminals show as one. */
const isFlagHalf = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;

/** The class of a code point, looked up where it has been met before. */
export const classify = (codePoint: number): BreakClass => {
	if (codePoint > 0xffff) {
		if (isFlagHalf(codePoint)) return classOf.word;
		return codePointWidth(codePoint) === 0 ? classOf.mark : classOf.other;
	}

	const known = classes[codePoint]!;
	if (known !== unknown) return known as BreakClass;
	const found = classifyOnce(codePoint);
	classes[codePoint] = found;
	return found;
};

/** Whether the character at an offset belongs to a word or number; false at `end`. */
export const isWordAt = (text: string, offset: number, end: number): boolean =>
	offset < end && classify(text.codePointAt(offset)!) === classOf.word;

export const isDigit = (codePoint: number): boolean =>
	(codePoint >= 0x30 && codePoint <= 0x39) || (codePoint >= 0xff10 && codePoint <= 0xff19);
