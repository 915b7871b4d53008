import type {ReadLine} from './read-line.ts';

// 2019-09-07 13:43:45 and little else   |   not: 2019年9月7日,新桥开放
const dated =
	/(?:19|20)\d\d ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}/u;

/** Han characters beside a date, its own among them: a headline that holds a date has more. */
const mostBesideDate = 24;

/** A line of metadata, or one with a date that no vocabulary knows for such. */
const readsAsByline = ({kind, form}: ReadLine): boolean =>
	kind
		? kind.id === 'byline'
		: form.length <= 70 &&
			dated.test(form) &&
			!/[。!?]/u.test(form) &&
			(form.match(/[㐀-鿿]/gu)?.length ?? 0) <= mostBesideDate;

/** Tells of which lines of a page that is so. */
export const createBylineFinder =
	(lines: readonly ReadLine[]): ((at: number) => boolean) =>
	at => {
		const line = lines[at];
		if (!line) return false;
		line.isByline ??= readsAsByline(line);
		return line.isByline;
	};
