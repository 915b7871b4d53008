import {findDates, isoDate, type PageDate} from '../../text/page-date.ts';
import type {Candidate, Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import type {MetadataLine} from '../page-reading.ts';
import {mayBeDated} from '../read-dated-line.ts';
import {readLabels} from '../read-labels.ts';

type Ranked = Candidate<string> & {readonly rank: number};

/** A line no vocabulary knows may hold the date if it is short and begins with it. */
const longestUnknown = 40;
const latestStart = 8;
/** A line of the table by which offices file a paper: 发文字号: … 发布日期: … */
const longestFiled = 90;

// 收稿日期:2013-08-13, when a journal got the paper
const received = /(?:收稿|修回|定稿|录用)(?:日期|时间)? ?: ?$/u;

/** A time alone on the line after its date: 08:18 · 13:43:45 */
const loneTime = /^ *((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?) *$/u;

/** What follows an article and has dates of its own. */
const foreign = new Set(['comment-box', 'related-list', 'hot-list', 'friend-links']);

const isCredit = ({rule}: MetadataLine): boolean => rule === 'byline' || rule === 'editor-line';

/**
 * The less, the better: a date labelled as that of publication, then one in a line of metadata, then
 * one in a line that only may be such; an update, and a date without its year, come last.
 */
const rankOf = (line: MetadataLine, date: PageDate): number => {
	const label = readLabels(line.folded).findLast(({start}) => start <= date.start + 1);
	const isDate = label?.kind === 'date' && label.end >= date.end;
	// The day an office signed a paper is not yet the day it was published.
	const isSigned = isDate && /^(?:成文|发文)/u.test(label.label);
	// 更新于 2021-01-09 · 发布于 2021-01-08, without colons · 本帖最后由 夜航人 于 2021-01-09 编辑
	const isUpdate =
		label?.kind === 'update' ||
		/(?:(?:更新|修改|编辑)[于在]?|最后由 .{1,16} 于) ?$/u.test(line.folded.slice(0, date.start));
	const certainty = isSigned ? 2 : isDate ? 0 : line.isSure ? 10 : 20;
	return certainty + (isUpdate ? 30 : 0) + (date.year ? 0 : 15) - (date.time ? 0.5 : 0);
};

const withTimeBelow = (date: PageDate, line: MetadataLine, below: MetadataLine | undefined) => {
	const time = date.time ? undefined : loneTime.exec(below?.folded ?? '')?.[1];
	if (!time || !below) return {value: isoDate(date), end: line.start + date.end};
	const value = isoDate({...date, time: time.padStart(time.length > 5 ? 8 : 5, '0')});
	return {value, end: below.start + below.folded.trimEnd().length};
};

const isLabelled = ({folded}: MetadataLine, date: PageDate): boolean =>
	folded.length <= longestFiled &&
	readLabels(folded).some(
		({kind, start, end}) => kind === 'date' && start <= date.start && end >= date.end,
	);

function* datesIn(
	lines: readonly MetadataLine[],
	penalty: (at: number) => number,
): Iterable<Ranked> {
	for (const [at, line] of lines.entries()) {
		if (!mayBeDated(line) || (line.isSure && !isCredit(line))) continue;
		const isShort = line.folded.trim().length <= longestUnknown;
		for (const date of findDates(line.folded)) {
			const isOpening =
				isShort && date.start <= latestStart && !received.test(line.folded.slice(0, date.start));
			if (!isCredit(line) && !isOpening && !isLabelled(line, date)) continue;
			const {value, end} = withTimeBelow(date, line, lines[at + 1]);
			yield {value, start: line.start + date.start, end, rank: rankOf(line, date) + penalty(at)};
		}
	}
}

// The day on which the page was saved: 2024年05月28日 · 农历四月廿一
const mayBeLunar = signIn(['农历']);
const isLunar = (line: MetadataLine): boolean => mayBeLunar(line) && line.folded.includes('农历');

/** The date of the line that says when and where the article appeared, before it or behind it. */
export const publishedFromByline: Extractor<string> = {
	id: 'published-from-byline',
	mayFind: mayBeDated,
	*find({head: all, tail, title, article}) {
		const opening = article[0]?.folded.trim() ?? '';
		const name = title?.folded.trim();
		// An entry has dates of its own above the text: a birth, a foundation.
		const isEntry = name !== undefined && opening.startsWith(name);
		const head = all.filter(
			(line, at) =>
				(line.isSure || !isEntry) && !isLunar(line) && !(all[at + 1] && isLunar(all[at + 1]!)),
		);
		const border = tail.findIndex(({rule}) => rule !== undefined && foreign.has(rule));
		const own = (border < 0 ? tail : tail.slice(0, border)).filter(({rule}) => rule === 'byline');
		// Below a picture or a summary the line of the date stands amid what is taken for the article.
		const inside = article.filter(({rule}) => rule === 'byline');
		// Of equals the one nearest to the article; one behind it only where none stands before it.
		const ranked = [
			...datesIn(head, at => (head.length - at) / 100),
			...datesIn(inside, at => 15 + at / 100),
			...datesIn(own, at => 5 + at / 100),
		].sort((a, b) => a.rank - b.rank);
		const [best] = ranked;
		if (best) yield {value: best.value, start: best.start, end: best.end};
	},
};
