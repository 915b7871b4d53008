/** A report may be printed before the day it names, by this many days at most. */
const mostDaysAhead = 7;
const millisecondsPerDay = 86_400_000;

const daysBetween = (from: string, to: string): number =>
	(Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsPerDay;

/**
 * Gives a day without a year (`--12-30`) the year of the publication, or the year before where it
 * would else lie ahead: a page of 2021-01-02 means 2020-12-30. Without a publication it stays as it is.
 */
export const resolveDay = (day: string, published: string | undefined): string => {
	if (!day.startsWith('--') || !published || published.startsWith('--')) return day;
	const year = Number(published.slice(0, 4));
	const sameYear = `${year}${day.slice(1)}`;
	return daysBetween(published, sameYear) > mostDaysAhead ? `${year - 1}${day.slice(1)}` : sameYear;
};

/** Days from `from` to `to`, negative when `to` is earlier; undefined when a year is missing. */
export const daysApart = (from: string, to: string): number | undefined =>
	from.startsWith('--') || to.startsWith('--') ? undefined : daysBetween(from, to);
