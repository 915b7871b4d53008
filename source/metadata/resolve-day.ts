/** A report may be printed before the day it names, by this many days at most. */
const mostDaysAhead = 7;
const millisecondsPerDay = 86_400_000;

const daysBetween = (from: string, to: string): number =>
	(Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsPerDay;

const monthBefore = (published: string): string => {
	const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/**
 * A day of the month alone (`---07`), as reports of the same week have it: in the month of the
 * publication, or the one before where it would else lie ahead. Undefined without a publication.
 */
const resolveBareDay = (day: string, published: string | undefined): string | undefined => {
	if (!published || published.startsWith('--')) return undefined;
	const number = day.slice(3);
	const month = number <= published.slice(8, 10) ? published.slice(0, 7) : monthBefore(published);
	return Number.isNaN(Date.parse(`${month}-${number}`)) ? undefined : `${month}-${number}`;
};

/**
 * Gives a day without a year (`--12-30`) the year of the publication, or the year before where it
 * would else lie ahead: a page of 2021-01-02 means 2020-12-30. Without a publication it stays as it is, but
 * for a bare day of the month (`---07`), which says nothing then.
 */
export const resolveDay = (day: string, published: string | undefined): string | undefined => {
	if (day.startsWith('---')) return resolveBareDay(day, published);
	if (!day.startsWith('--') || !published || published.startsWith('--')) return day;
	const year = Number(published.slice(0, 4));
	const sameYear = `${year}${day.slice(1)}`;
	return daysBetween(published, sameYear) > mostDaysAhead ? `${year - 1}${day.slice(1)}` : sameYear;
};

/** Days from `from` to `to`, negative when `to` is earlier; undefined when a year is missing. */
export const daysApart = (from: string, to: string): number | undefined =>
	from.startsWith('--') || to.startsWith('--') ? undefined : daysBetween(from, to);
