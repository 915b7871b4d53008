import type {Span} from './span.ts';

/** A date as a page prints it. Parts the page does not say are absent. */
export type PageDate = Span & {
	readonly year?: number;
	readonly month: number;
	readonly day: number;
	/** `10:25:00` or `10:25`. */
	readonly time?: string;
};

// 2022-09-29 · 2022年9月29日 · 2021.1.9 · 民国112年4月27日 · 18-03-08 · 10-08 · 9月28日
const dateSource =
	'(?:(?<year>(?:19|20)\\d{2}) ?(?:年|[-/.]) ?(?<month>1[0-2]|0?[1-9]) ?(?:月|[-/.]) ?(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d{3,}|\\.\\d)(?: ?[日号])?' +
	'|民国 ?(?<republic>\\d{2,3}) ?年 ?(?<republicMonth>1[0-2]|0?[1-9]) ?月 ?(?<republicDay>3[01]|[12]\\d|0?[1-9]) ?日' +
	'|(?<![\\d-])(?<short>[0-3]\\d)-(?<shortMonth>1[0-2]|0[1-9])-(?<shortDay>3[01]|[12]\\d|0[1-9])(?![\\d-]*-)(?=\\D|[0-2]\\d:[0-5]\\d|$))';

/** 10:25:00 · 08:18 · 上午10时25分 · T10:25, straight after a date or with little between. */
const timeSource =
	'(?:[T ,/|]{0,3}(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[ ,]{0,2}(?<half>上午|下午|凌晨|晚上|中午|早上)? ?(?<hour>2[0-3]|[01]?\\d)(?:[:：]|时|点)(?<minute>[0-5]\\d)(?:(?:[:：]|分)(?<second>[0-5]\\d))?[分秒]?)?';

const pattern = new RegExp(dateSource + timeSource, 'gu');
/** Two digits with what follows a year: nearly all lines are passed by with this. */
const mayHoldDate = /\d\d ?[年./-]/u;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** All full dates (with a year) in a text, with the time that follows each. In order. */
export const findDates = (text: string): readonly PageDate[] => {
	const dates: PageDate[] = [];
	if (!mayHoldDate.test(text)) return dates;
	for (const match of text.matchAll(pattern)) {
		const groups = match.groups!;
		const [year, month, day] = groups.year
			? [Number(groups.year), Number(groups.month), Number(groups.day)]
			: groups.republic
				? [Number(groups.republic) + 1911, Number(groups.republicMonth), Number(groups.republicDay)]
				: [2000 + Number(groups.short), Number(groups.shortMonth), Number(groups.shortDay)];
		const afternoon = /下午|晚上/u.test(groups.half ?? '') && Number(groups.hour) < 12;
		const time =
			groups.hour &&
			[
				twoDigits(Number(groups.hour) + (afternoon ? 12 : 0)),
				groups.minute,
				...(groups.second ? [groups.second] : []),
			].join(':');
		dates.push({
			start: match.index,
			end: match.index + match[0].trimEnd().length,
			year,
			month,
			day,
			...(time ? {time} : {}),
		});
	}

	return dates;
};

/** ISO 8601, as exact as the page; a date without a year has no such form. */
export const isoDate = ({year, month, day, time}: PageDate): string | undefined =>
	year === undefined
		? undefined
		: `${year}-${twoDigits(month)}-${twoDigits(day)}${time ? `T${time}` : ''}`;
