import {matchesOf} from './matches-of.ts';
import {remembering} from './remembering.ts';
import type {Span} from './span.ts';

/** A date as a page prints it. Parts the page does not say are absent. */
export type PageDate = Span & {
	readonly year?: number;
	readonly month: number;
	readonly day: number;
	/** `10:25:00` or `10:25`. */
	readonly time?: string;
};

const month = '(1[0-2]|0?[1-9])';
const day = '(3[01]|[12]\\d|0?[1-9])';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** The month of an English name, of which three letters tell. */
const monthOf = (name: string): number =>
	months.split('|').findIndex(short => name.startsWith(short)) + 1;
// January 17, 2022 · Jan 17 Mon 2022 · 17 Jan 2022
const english = new RegExp(
	`(?<!\\w)(?:(${months})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?)? ((?:19|20)\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)? (${months})[a-z]*\\.?,? ((?:19|20)\\d\\d))(?:,? ((?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?))?`,
	'gu',
);
const mayBeEnglish = new RegExp(`(?:${months})[a-z]*\\.?,? \\d`, 'u');

const findEnglishDates = (text: string): readonly PageDate[] =>
	mayBeEnglish.test(text)
		? Array.from(matchesOf(text, english), (match): PageDate => {
				const [whole, m1, d1, y1, d2, m2, y2, time] = match;
				return {
					start: match.index,
					end: match.index + whole.length,
					year: Number(y1 ?? y2),
					month: monthOf(m1 ?? m2 ?? ''),
					day: Number(d1 ?? d2),
					...(time ? {time: time.padStart(5, '0')} : {}),
				};
			})
		: [];

const forms = [
	// 2022-09-29 · 2022年9月29日 · 2021.1.9   |   not: 2021.1.95 · 2021-1-234
	`((?:19|20)\\d{2}) ?[年/.-] ?${month} ?[月/.-] ?${day}(?!\\d{3,}|\\.\\d)(?: ?[日号])?`,
	// 民国112年4月27日
	`(?:中华)?民国 ?(\\d{2,3}) ?年 ?${month} ?月 ?${day} ?日`,
	// 发布日期:110/08/04, in years of the republic where a label says that it is a date
	`(?<=(?:日期|时间) ?: ?)(1[01]\\d)[-/.]${month}[-/.]${day}(?!\\d)`,
	// 31/08/2021 · 11.04.2016, the day first; with slashes only where it can be nothing else
	`(?<![\\d./:-])(?:(3[01]|2\\d|1[3-9])[/-]${month}[/-]|${day}\\.${month}\\.)((?:19|20)\\d\\d)(?!\\d|\\.\\d)`,
	// 18-03-08, also with its time glued behind: 18-03-0823:16   |   not: 021-00-0000
	`(?<![\\d-])([0-3]\\d)-(1[0-2]|0[1-9])-(3[01]|[12]\\d|0[1-9])(?![\\d-]*-)(?=\\D|${clock}|$)`,
	// 10-08 12:00 · 9月28日 10:25, only with a time: 10-0812:00   |   not: 3-0
	`(?<![\\d年/.-])(1[0-2]|0?[1-9])[-月](3[01]|[12]\\d|0?[1-9])日?(?= ?${clock})`,
];

/** 10:25:00 · 08:18 · 上午10时25分 · T10:25:00.000000Z · (星期六) 9:05, straight after a date or nearly so. */
const timeForm =
	'(?:[T ,/|]{0,3}(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[ ,]{0,2}(上午|下午|凌晨|晚上|中午|早上)? ?(2[0-3]|[01]?\\d)(?:[:：]|时|点)([0-5]\\d)(?:(?:[:：]|分)([0-5]\\d)(?:\\.\\d{1,7}(?=Z))?)?[分秒Z]?)?';

const pattern = new RegExp(`(?:${forms.join('|')})${timeForm}`, 'gu');
/** A digit with what parts a date: nearly all lines are passed by with this. */
const mayHoldDate = /\d ?[年月/.-] ?\d/u;

// 20210109 · 9月28日 · 110年01月09日, only where nothing else stands on the line   |   not: 9月28日上午
const wholeDate = new RegExp(
	`^(?:((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])|(?:(1[01]\\d) ?年 ?)?${month} ?月 ?${day} ?日)$`,
	'u',
);
/** Eight digits alone on their line. */
const compact = /^(?:19|20)\d{6}$/u;
const longestWhole = 14;

const findWholeDate = (text: string): PageDate | undefined => {
	const match = wholeDate.exec(text);
	if (!match) return undefined;
	const [whole, y, m, d, ry, bm, bd] = match;
	return {
		start: 0,
		end: whole.length,
		year: y ? Number(y) : ry ? Number(ry) + yearOfRepublic : undefined,
		month: Number(m ?? bm),
		day: Number(d ?? bd),
	};
};

const numerals = '〇一二三四五六七八九';
const numberOf = (numeral: string): number => {
	const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
	const ten = numeral.includes('十') ? 10 * (tens ? numerals.indexOf(tens) : 1) : 0;
	return ten + (ones ? numerals.indexOf(ones) : 0);
};
// 二〇二一年一月九日 · 二○一一年四月二十八日   |   not: 二〇二一年春
const spelled =
	/([〇○零一二三四五六七八九]{4}) ?年 ?(十[一二]?|[一二三四五六七八九]) ?月 ?(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]) ?日/gu;
const mayBeSpelled = /[〇○零一二三四五六七八九] ?年 ?[一二三四五六七八九十]/u;

const findSpelledDates = (text: string): readonly PageDate[] =>
	mayBeSpelled.test(text)
		? Array.from(matchesOf(text, spelled), (match): PageDate => {
				const [whole, y, m, d] = match;
				const digits = Array.from(y!.replace(/[○零]/gu, '〇'), one => numerals.indexOf(one));
				return {
					start: match.index,
					end: match.index + whole.length,
					year: Number(digits.join('')),
					month: numberOf(m!),
					day: numberOf(d!),
				};
			})
		: [];

// 十一月 6th, 2009
const ordinal = /(十[一二]?|[一二三四五六七八九])月 (\d{1,2})(?:st|nd|rd|th),? ((?:19|20)\d\d)/u;

const findOrdinalDate = (text: string): readonly PageDate[] => {
	const match = /月 \d/u.test(text) ? ordinal.exec(text) : null;
	if (!match) return [];
	const [whole, m, d, y] = match;
	const month = numberOf(m!);
	return [
		{start: match.index, end: match.index + whole.length, year: Number(y), month, day: Number(d)},
	];
};

// 15:31 2022/01/17 · 15:312022/01/17
const timeBefore = /(?<!\d)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?) ?$/u;

/** Of these at least one occurs in every text with a date. */
export const dateSigns: readonly RegExp[] = [
	mayHoldDate,
	mayBeEnglish,
	mayBeSpelled,
	ordinal,
	compact,
];

/** The republic of 1912 counted its years from 1; two digits are a year of this century. */
const yearOfRepublic = 1911;
const yearOfCentury = 2000;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const readDates = remembering((text): readonly PageDate[] => {
	if (text.length <= longestWhole) {
		const whole = findWholeDate(text);
		if (whole) return [whole];
	}

	if (!mayHoldDate.test(text)) {
		const found = findEnglishDates(text);
		if (found.length > 0) return found;
		const spelled = findSpelledDates(text);
		return spelled.length > 0 ? spelled : findOrdinalDate(text);
	}

	return Array.from(matchesOf(text, pattern), (match): PageDate => {
		const [whole, y, m, d, ry, rm, rd, ly, lm, ld, d1, m1, d2, m2, fy, ...rest] = match;
		const [sy, sm, sd, bm, bd, half, hour, minute, second] = rest;
		const republic = ry ?? ly;
		const plain = y ?? fy;
		const year = plain
			? Number(plain)
			: republic
				? Number(republic) + yearOfRepublic
				: sy
					? Number(sy) + yearOfCentury
					: 0;
		const isAfternoon = (half === '下午' || half === '晚上') && Number(hour) < 12;
		const time = hour
			? [
					twoDigits(Number(hour) + (isAfternoon ? 12 : 0)),
					minute,
					...(second ? [second] : []),
				].join(':')
			: undefined;
		const before = time || !year ? null : timeBefore.exec(text.slice(0, match.index));
		return {
			start: before ? before.index : match.index,
			end: match.index + whole.trimEnd().length,
			year: year || undefined,
			month: Number(m ?? rm ?? lm ?? m1 ?? m2 ?? sm ?? bm),
			day: Number(d ?? rd ?? ld ?? d1 ?? d2 ?? sd ?? bd),
			time: time ?? before?.[1]?.padStart(5, '0'),
		};
	});
});

const none: readonly PageDate[] = [];

/** Capitals of months and small letters behind them: found sooner than the names fail. */
const mayBeMonth = /[ADFJMNOS][aceopu][bcglnprtvy]/;

/** Whether any date may be there. Of most texts nothing needs to be remembered. */
const mayHoldAny = (text: string): boolean =>
	/[\d年]/u.test(text) &&
	(text.length <= longestWhole ||
		mayHoldDate.test(text) ||
		(mayBeMonth.test(text) && mayBeEnglish.test(text)) ||
		mayBeSpelled.test(text) ||
		/月 \d/u.test(text));

/**
 * All dates in a text, with the time that stands beside each, in order. A date without a year has a
 * time, or stands alone.
 */
export const findDates = (text: string): readonly PageDate[] =>
	mayHoldAny(text) ? readDates(text) : none;

/** ISO 8601, as exact as the page: `2022-09-29T10:25`, and `--10-08T12:00` without a year. */
export const isoDate = ({year, month, day, time}: Omit<PageDate, keyof Span>): string =>
	`${year ?? '-'}-${twoDigits(month)}-${twoDigits(day)}${time ? `T${time}` : ''}`;
