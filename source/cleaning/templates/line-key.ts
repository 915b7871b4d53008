import type {ReadLine} from '../article/read-line.ts';
import {hashForm} from './hash-form.ts';

/** Longer lines are text of an article, in UTF-16 code units of the match form. */
const longest = 300;
/** A line that recurs says something: 首页, but not 1 or |. */
const fewestLetters = 2;

// 更新于 2023-5-1 · 5月1日天气 · 19:30   |   not: 阅读 1234
const dated = /\d ?[-年月/.:] ?\d|\d ?[年月日]/u;
// © 2019-2024 云岭在线
const ofSite = /©|版权|备案|copyright/iu;

/** What tells a line of the page itself: who, when and where it is from. Frames do not say that. */
const ownKinds = new Set(['byline', 'editor-line', 'original-title', 'title-line']);

/** No line has this key. */
export const noKey = -1;

const keyOf = ({form, kind, certainty}: ReadLine): number => {
	if (certainty === 'sure' || (kind && ownKinds.has(kind.id))) return noKey;
	// 各位代表: · 央视网消息: say what follows, and go with it.
	if (form.endsWith(':') || form.length > longest || (dated.test(form) && !ofSite.test(form)))
		return noKey;
	const {hash, letters} = hashForm(form);
	return letters < fewestLetters ? noKey : hash;
};

/**
 * What a line has in common with its likes on other pages: a hash of its match form without spaces,
 * all numbers one (阅读 123 and 阅读 4567 are the same line). `noKey` for lines that are no template
 * whatever recurs: those that a rule knows for sure anyway, dates, datelines and credits, lines that
 * end in a colon, long text.
 */
export const lineKey = (line: ReadLine): number => {
	line.key ??= keyOf(line);
	return line.key;
};
