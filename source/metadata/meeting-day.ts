/** Words that make a sentence one of a meeting. */
const meets = /召开|举行|开幕|闭幕|主持|集体学习|专题学习|闭会|开班|结业|会议|座谈|出席/u;

/** What tells of a meeting yet to come. */
const ahead = /将|决定|拟|定于/u;

// 2021年6月12日 · 6月12日 · 24日上午 · 7日至8日, of which the first   |   not: 12日电 · 5·4
const date =
	/(?:(20\d\d)年)?(?:(1[0-2]|0?[1-9])月)?(?<![\d至到-])(3[01]|[12]\d|0?[1-9])日(?!电|讯|报|子|本|程|常|期|夜)/u;

/** A day so near the beginning is that of all the report tells of. */
const openingReach = 60;

const twoDigits = (digits: string): string => digits.padStart(2, '0');

const dayIn = (text: string): string | undefined => {
	const [, year, month, day] = date.exec(text) ?? [];
	if (!day) return undefined;
	return month ? `${year ?? '-'}-${twoDigits(month)}-${twoDigits(day)}` : `---${twoDigits(day)}`;
};

/**
 * The day a meeting was held, out of the folded paragraphs that report it: that of the first sentence
 * in which somebody meets and a day is named, or else the day it begins with. `--06-12` without a year, `---24` without a month.
 */
export const meetingDay = (paragraphs: readonly string[]): string | undefined => {
	for (const paragraph of paragraphs) {
		for (const sentence of paragraph.split(/[。!?;]/u)) {
			if (!meets.test(sentence)) continue;
			const start = sentence.search(date);
			if (start >= 0 && !ahead.test(sentence.slice(0, start))) return dayIn(sentence);
		}
	}

	return dayIn(paragraphs[0]?.slice(0, openingReach) ?? '');
};
