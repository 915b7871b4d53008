/**
 * How much a line that no vocabulary knows looks like article text. The unit is arbitrary: a
 * paragraph of two sentences weighs about 4, a headline just below 0. The weights were set by hand
 * and checked as docs/BODY.md says.
 */

const comma = 44;
const fullStop = 0x3002;
const closingQuote = 0x201d;
/** A headline in three parts has so many words; more without a single comma are unpunctuated text. */
const longestHeadline = 75;
/** Longer text says no more about being text. */
const mostWords = 240;

const isHanUnit = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
/** What ASCII characters are to the count: letters and digits, points, what else may end a sentence. */
const [wordClass, pointClass, endClass] = [1, 2, 3];
const classes = new Uint8Array(128);
for (let unit = 48; unit <= 122; unit++) {
	if (/[\dA-Za-z]/.test(String.fromCharCode(unit))) classes[unit] = wordClass;
}

for (const point of ',!?;') classes[point.charCodeAt(0)] = pointClass;
for (const end of ':.') classes[end.charCodeAt(0)] = endClass;

export type WordCount = {
	/** Han characters, and runs of Latin letters and digits. */
	readonly words: number;
	/** Commas, full stops, question and exclamation marks, semicolons. */
	readonly points: number;
	/** Whether there is anything that a sentence may end with. */
	readonly mayEnd: boolean;
};

/** More of a line is not looked at. UTF-16 code units. */
const longestCounted = 600;

/** Counts words and points in a match form; stops looking where more would make no difference. */
export const countWords = (form: string): WordCount => {
	let words = 0;
	let points = 0;
	let inWord = false;
	let mayEnd = form.length > longestCounted;
	const end = Math.min(form.length, longestCounted);
	for (let index = 0; index < end; index++) {
		const unit = form.charCodeAt(index);
		if (isHanUnit(unit)) {
			words++;
			inWord = false;
			continue;
		}

		const kind = unit < 128 ? classes[unit]! : unit === fullStop ? pointClass : 0;
		if (kind === wordClass) {
			if (!inWord) words++;
			inWord = true;
			continue;
		}

		inWord = false;
		if (kind === pointClass) points++;
		if ((kind !== 0 && unit !== comma) || unit === closingQuote) mayEnd = true;
	}

	return {words, points, mayEnd};
};

/** 。 · ? · ! · : · ” and what may close after them. */
const sentenceEnd = /[。;:][”"’』」)\]】]*$|[!?]{1,3}[”"’』」)\]】]*$|[.](?:[”"]|$)/u;
// ……英雄的城!(评论员 某某 某某) · ……心里踏实了许多。(某某)
const signedEnd = /[。!?”]\([^()。!?]{2,30}\)$/u;
/** The patterns look for what they begin with in all of a line; most are ruled out by its last character. */
const isSignedEnd = (form: string): boolean => form.endsWith(')') && signedEnd.test(form);
/** A text cut off: 茅台的“铁粉”、私募大佬... · 【详细】 */
const cutOff = /[^.…。](?:\.{3}|…)$|详细[\]】]$/u;
const mayBeCutOff = (form: string): boolean => '.…]】'.includes(form.at(-1)!);

/** Headings that open a part of a text: 第一章 总则 · 一、背景 · (三)办法 · 01 · 《冬夜》 */
export const partHeading =
	/^(?:第[一二三四五六七八九十百零\d]{1,4}[章节条编部篇回集卷]|[一二三四五六七八九十]{1,3}(?:、|$)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:\.|、|$)|《[^》]{1,30}》$|——)/u;

// 新桥首日。本报记者某某摄 · 桥头的雨棚。(视频截图)   |   not: 他放下相机,不再拍摄。
const caption =
	/(?:摄|供图|截图|资料图|图源.{0,12}|图片来源.{0,16}|图\/.{1,10}|来源:.{1,12}|视觉中国)[)\]】。]?$|^(?:资料图|图为|图:|图片来源|▲)/u;

/** How much a line looks like text by its match form and what was counted in it: a sentence weighs about 2, a bare word less than 0. */
export const textWeight = (form: string, {words, points, mayEnd}: WordCount): number => {
	if (words === 0) return -0.4;
	const ends = mayEnd && (sentenceEnd.test(form) || isSignedEnd(form));
	if (points === 0 && !ends) {
		if (partHeading.test(form)) return -0.2;
		return words <= 4 ? -0.6 : words <= longestHeadline ? -0.9 : 0.5;
	}

	const weight =
		0.3 + Math.min(points, 8) * 0.3 + Math.min(words, mostWords) / 40 + (ends ? 0.4 : 0);
	if (words <= 40 && caption.test(form)) return -0.2;
	if (mayBeCutOff(form) && cutOff.test(form)) return Math.min(0.4, weight * 0.3);
	// No headline holds a full stop, whatever was glued to the end of a paragraph.
	if (words <= 40 && !form.includes('。') && !isSignedEnd(form)) {
		// 他来了,她走了 is a headline as often as a sentence; a line ending in a comma is verse.
		if (form.charCodeAt(form.length - 1) === comma) return 0.6;
		return ends && !/[!?]$/u.test(form) ? 0.4 : -0.2;
	}

	// 走进春天,听见花开——记临江中学校园文化节 暨建校七十周年系列活动
	const isLongHeadline = !ends && points <= 2 && words <= longestHeadline && !form.includes('。');
	return isLongHeadline && form.charCodeAt(form.length - 1) !== comma ? -0.2 : weight;
};
