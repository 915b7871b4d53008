import {signing} from './article-ends.ts';
import type {ReadLine} from './read-line.ts';
import {wordCountOf} from './word-count-of.ts';

/** How many lines behind the found article are looked at. */
const aheadReach = 6;
/** The name of an office under its notice. */
const longestOffice = 24;
/** Behind a table, of many short lines, only a real sentence before an end that is sure counts. */
const farReach = 60;

// ……受益。 · ……城!(评论员 某某)   |   not: 与某某最近的9个人(图解) · 正在加载...
const endsSentence = /[。!?”](?:\([^()]{2,30}\))?$|^\([^()]+\)$/u;

const isDay = (line: ReadLine | undefined): boolean =>
	line?.kind?.id === 'byline' &&
	line.certainty === 'likely' &&
	/^(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/u.test(line.form);

/** The end of a signature: 北港市园林局 · 2021年6月10日, or the day alone. Or `last`, without one. */
const signatureEnd = (lines: readonly ReadLine[], last: number): number => {
	if (isDay(lines[last + 1])) return last + 1;
	const office = lines[last + 1];
	const isOffice = office && !office.kind && office.form.length <= longestOffice;
	return isOffice && isDay(lines[last + 2]) ? last + 2 : last;
};

const foot = /版权|备案|主办|承办|技术支持|网站/u;

/** Takes the names, contacts and day that close a notice or a letter, up to the first line of the site. */
const extendSigning = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	for (let at = last + 1; at <= to + 3; at++) {
		const line = lines[at];
		if (!line || line.certainty === 'sure' || foot.test(line.form)) break;
		if (signing.test(line.form) || (!line.kind && line.form.endsWith('。'))) to = at;
	}

	return to;
};

/** How far behind the text its list of references may begin. */
const referenceReach = 16;
const fewestReferences = 3;
// [12] 《渠道史》:http://example.com/12   |   not: [广告] 限时三折
const reference = /^\[\d{1,3}\] ?\S/u;

/** Takes the numbered references of an article, up to the first line of the site. */
const extendReferences = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	let count = 0;
	for (let at = last + 1; at <= (count > 0 ? to : last) + referenceReach; at++) {
		const line = lines[at];
		if (!line || line.certainty === 'sure') break;
		if (!reference.test(line.form)) continue;
		to = at;
		count++;
	}

	return count >= fewestReferences ? to : last;
};

/** The last sentence of a text may lack its full stop; it has so many words and a comma. */
const shortestOpen = 20;
const leastHan = 0.6;

/** Takes a last sentence without a full stop, where the page goes on with something else. */
const extendOpen = (lines: readonly ReadLine[], last: number): number => {
	const line = lines[last + 1];
	if (!line || line.kind || !lines[last + 2]?.kind || /[.?…|]$/u.test(line.form)) return last;
	const {words, points} = wordCountOf(line);
	const han = line.form.match(/[㐀-鿿]/gu)?.length ?? 0;
	return words >= shortestOpen && points > 0 && han >= leastHan * line.form.length
		? last + 1
		: last;
};

/**
 * Takes lines behind the article that belong to it: all up to the last one with a sentence's end, if
 * the next line of a known kind is near; and, where the article does without full stops, what goes
 * on in the same way.
 */
const extendAhead = (lines: readonly ReadLine[], last: number): number => {
	let to = last;
	if (!endsSentence.test(lines[last]!.form)) {
		while (lines[to + 1] && !lines[to + 1]!.kind && wordCountOf(lines[to + 1]!).points > 0) to++;
	}

	const signed = signatureEnd(lines, to);
	if (signed > to) return signed;
	const goesOn = to;
	for (let at = to + 1; at <= last + farReach; at++) {
		const line = lines[at];
		if (!line) return to;
		if (line.kind) return line.certainty === 'sure' ? to : goesOn;
		const isNear = at <= last + aheadReach;
		if (/\.{3}$/u.test(line.form)) continue;
		if (
			line.weight > 0.3 ||
			(isNear &&
				(line.weight > 0 ||
					(endsSentence.test(line.form) && (at === to + 1 || !line.form.endsWith('?')))))
		)
			to = at;
	}

	return goesOn;
};

/** Where an article ends whose text ends at `last`, with what is too short or too bare for text. */
export const extendToEnd = (lines: readonly ReadLine[], last: number): number =>
	extendReferences(lines, extendSigning(lines, extendOpen(lines, extendAhead(lines, last))));
