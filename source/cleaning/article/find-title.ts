import {isPersonName} from '../../text/person-name.ts';
import type {ArticleSpan} from './find-article.ts';
import type {ReadLine} from './read-lines.ts';

/** How far before the article a headline is looked for, in lines that are not blank. */
const headReach = 40;
/** And behind it, where some pages print it last. */
const tailReach = 6;
const leastScore = 3;
/** Without a date nearness counts for less. */
const leastUndatedScore = 2.6;

/** What remains of a line when only its words are compared. */
const bare = (form: string): string => form.replace(/[^\p{L}\p{N}]+/gu, '');

/** The share of a line's pairs of characters that the article's text has too, from 0 to 1. */
const overlap = (line: string, text: string): number => {
	if (line.length < 2) return 0;
	let known = 0;
	for (let at = 0; at + 1 < line.length; at++) if (text.includes(line.slice(at, at + 2))) known++;
	return known / (line.length - 1);
};

// 某某主持并讲话 某某出席 · ——写在新桥通车之际
const subtitle = /^(?:——|--)|(?:主持|讲话|出席|致辞|作出?批示).*(?: |$)/u;

// 2019-09-07 13:43:45 and little else   |   not: 2019年9月7日,新桥开放
const dated = /^[^,。!?]{0,16}(?:19|20)\d\d ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}[^,。!?]{0,24}$/u;

/** A line of metadata, or one with a date that no vocabulary knows for such. */
const isByline = (line: ReadLine | undefined): boolean =>
	line !== undefined && (line.kind ? line.kind.id === 'byline' : dated.test(line.form));

/** Nearness to the date line, or else to the article: a line just above the date is best. */
const nearness = (
	lines: readonly ReadLine[],
	at: number,
	article: ArticleSpan,
	isDated: boolean,
): number => {
	for (let distance = 1; distance <= 6; distance++) {
		if (isByline(lines[at + distance])) return 3.8 - 0.4 * distance;
		if (distance <= 2 && isByline(lines[at - distance])) return 2 - 0.7 * distance;
	}

	if (at > article.last || isDated) return -1;
	// Buttons between headline and text do not count.
	let distance = 1;
	for (let next = at + 1; next < article.first; next++) if (!lines[next]!.kind) distance++;
	return Math.max(0, 2.6 - 0.5 * distance) + (lines[at - 1]?.kind?.id === 'breadcrumb' ? 1 : 0);
};

/** The headline's place among the lines that are not blank, if the page shows one. */
export const findTitle = (lines: readonly ReadLine[], article: ArticleSpan): number | undefined => {
	const text = lines
		.slice(article.first, article.last + 1)
		.map(({form}) => form)
		.join('\n')
		.slice(0, 6000);
	const original = lines.find(({kind}) => kind?.id === 'original-title')?.form ?? '';
	const from = Math.max(0, article.first - headReach);
	const to = Math.min(lines.length - 1, article.last + tailReach);
	const isDated = lines.slice(from, article.first).some(isByline);
	const seen = new Map<string, number>();
	for (let at = from; at < article.first; at++) {
		const key = bare(lines[at]!.form);
		seen.set(key, (seen.get(key) ?? 0) + 1);
	}

	let best: number | undefined;
	let bestScore = isDated ? leastScore : leastUndatedScore;
	for (let at = from; at <= to; at++) {
		if (at >= article.first && at <= article.last) continue;
		const {form, kind} = lines[at]!;
		const words = bare(form);
		// 河上 may be a headline; 楼主 is none, so two or three characters need a trail above them.
		if (isPersonName(words)) continue;
		if (words.length < 4 && lines[at - 1]?.kind?.id !== 'breadcrumb') continue;
		if (
			kind ||
			isByline(lines[at]) ||
			words.length < 2 ||
			words.length > 80 ||
			/[。;,、]$/u.test(form)
		)
			continue;
		const length = words.length < 4 ? -0.3 : words.length < 7 ? -1 : words.length > 45 ? -1 : 0;
		const isSubtitle = subtitle.test(form) && !/召开|举行/u.test(form) ? -1 : 0;
		const repeats = seen.get(words) ?? 0;
		const repeated = repeats > 1 ? 1.5 : 0;
		const score =
			nearness(lines, at, article, isDated) +
			4 * overlap(words, text) +
			2 * overlap(words, original) +
			length +
			isSubtitle +
			repeated;
		if (score > bestScore) {
			best = at;
			bestScore = score;
		}
	}

	return best;
};
