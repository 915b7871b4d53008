import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';

// 程远 发表于 2019-09-07 10:25 · 2019-09-07 10:25 程远   |   not: 北港晚报 2019-09-07 10:25
const signed =
	/^ *([〇㐀-鿿]{2,4}) *(?:发[表布]于|写于|·|\||\/)? *(?=\d)|(?<=\d) +([〇㐀-鿿]{2,4}) *$/du;

/** A person's name on the line of the date, without any label. */
export const authorsBesideDate: Extractor<string> = {
	id: 'authors-beside-date',
	*find({head}) {
		for (const {folded, text, start, rule} of head) {
			if (rule !== 'byline' || findDates(folded).length === 0) continue;
			const {indices} = signed.exec(folded) ?? {};
			const place = indices?.[1] ?? indices?.[2];
			if (!place || !isPersonName(folded.slice(...place))) continue;
			const [from, to] = place;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
			return;
		}
	},
};
