/** From and to, both included, each as exact as typed: `2022`, `2022-09`, `2022-09-14`. */
export type DateRange = {readonly from?: string; readonly to?: string};

/**
 * A date as people type it, folded: `2022`, `2022-9`, `2022/9/14`, `2022年9月14日`; on the way there
 * also `202`, which any year of the decade begins with, and `2022-`.
 * Not a date: `9月`, `2022-19-4x`.
 */
const typedDate = /^(\d{1,4}$|\d{4})(?:[-/.年](\d{1,2})?(?:[-/.月](\d{1,2})?日?)?)?$/;

const isoDate = (typed: string): string | undefined => {
	const [, year, month, day] = typedDate.exec(typed) ?? [];
	if (!year || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
	return [year, ...[month, day].flatMap(part => part?.padStart(2, '0') ?? [])].join('-');
};

/** The end of a range may leave out what it shares with the start: 2022-09..10, 2022-09-14..20. */
const completed = (end: string, start: string | undefined): string =>
	start?.includes('-') && /^\d{1,2}$/.test(end)
		? `${start.slice(0, start.lastIndexOf('-'))}-${end}`
		: end;

/** Reads `2022`, `2022-09..10`, `2021..`, `..2022-01-09`; undefined when it is no such thing. */
export const parseDateRange = (typed: string): DateRange | undefined => {
	const [first = '', last, ...others] = typed.split('..');
	if (others.length > 0) return undefined;
	const from = isoDate(first);
	if (last === undefined) return from === undefined ? undefined : {from, to: from};
	if (first !== '' && from === undefined) return undefined;
	const to = last === '' ? undefined : isoDate(completed(last, from));
	if (last !== '' && to === undefined) return undefined;
	return from === undefined && to === undefined
		? undefined
		: {...(from && {from}), ...(to && {to})};
};

/** Whether a range ends before it begins, as far as both its ends are told. */
export const isBackwards = ({from, to}: DateRange): boolean => {
	if (from === undefined || to === undefined) return false;
	const length = Math.min(from.length, to.length);
	return from.slice(0, length) > to.slice(0, length);
};

/** Whether an ISO 8601 date lies in the range; one less exact than the range's ends does not. */
export const isInRange = (date: string, {from, to}: DateRange): boolean =>
	(from === undefined || date.slice(0, from.length) >= from) &&
	(to === undefined || date.slice(0, to.length) <= to) &&
	date.length >= Math.max(from?.length ?? 0, to?.length ?? 0);
