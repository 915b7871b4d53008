import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import type {MetadataLine} from '../page-reading.ts';

const longest = 14;

// 寰球网 · 北港晚报 程远   |   not: 我要分享 · 河西新渠通水
const medium =
	/(?:网|报|社|台|新闻|频道|在线|传媒|周刊|杂志|日报|晚报|客户端|快报|时报|商报|视讯|资讯|通讯)$/u;
const name = /^[〇㐀-鿿A-Za-z0-9]{2,12}$/u;

/** The name on a line, and its reporter's if both stand there: 寰球网 程远. */
const split = (folded: string): readonly [string, string | undefined] => {
	const words = folded.trim().split(/ +/u);
	const [first = '', second] = words;
	return words.length === 2 && second && isPersonName(second)
		? [first, second]
		: [folded.trim(), undefined];
};

/** What else may stand on the line of the date: · 优质科学领域创作者 */
const longestRest = 18;

const isDateLine = ({folded}: MetadataLine): boolean => {
	const [date] = findDates(folded);
	const rest = folded.replace(/[ \d:年月日/.·-]+/gu, '');
	return date !== undefined && date.start <= 4 && rest.length <= longestRest;
};

/**
 * A name on the line below the date, if it ends like the name of a medium, or on the one line between
 * headline and date, whatever it is called: there accounts sign.
 */
export const sourceFromLineBesideDate: Extractor<string> = {
	id: 'source-from-line-beside-date',
	*find({head}) {
		for (const [at, line] of head.entries()) {
			if (!isDateLine(line)) continue;
			const below = head[at + 1];
			const above = head[at - 1];
			const candidates = [
				below && !below.isSure && medium.test(split(below.folded)[0]) ? below : undefined,
				above &&
				!above.rule?.startsWith('title') &&
				!above.isSure &&
				head[at - 2]?.rule === 'title-line'
					? above
					: undefined,
			];
			for (const candidate of candidates) {
				const [value] = candidate ? split(candidate.folded) : [''];
				if (!candidate || value.length > longest || !name.test(value) || isPersonName(value))
					continue;
				const start = candidate.start + candidate.folded.indexOf(value);
				yield {
					value: candidate.text.trim().slice(0, value.length),
					start,
					end: start + value.length,
				};
				return;
			}
		}
	},
};
