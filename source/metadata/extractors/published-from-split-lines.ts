import {isoDate} from '../../text/page-date.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

/** The pieces of a date are this short, each on its line. */
const longestPiece = 12;

// 2019 · 09/07 · 10:25:12 on three lines   |   not: 2019 · 强国论坛
const yearFirst =
	/^ *(20\d\d|19\d\d) *\n *(1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])日? *(?:\n *((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?) *(?:\n|$))?/u;
// 07 · 2019-09 on two lines, the day set large   |   not: 07 · 2019
const dayFirst =
	/^ *(3[01]|[12]\d|0?[1-9]) *\n *(20\d\d|19\d\d)[-/.年](1[0-2]|0?[1-9])月? *(?:\n|$)/u;

const mayHoldYear = signIn(/19\d\d|20\d\d/u);

/** A date in pieces, one to a line, as some pages set it large beside the headline. */
export const publishedFromSplitLines: Extractor<string> = {
	id: 'published-from-split-lines',
	mayFind: mayHoldYear,
	*find({head}) {
		for (let at = head.length - 2; at >= 0; at--) {
			const pieces: string[] = [];
			for (const {folded} of head.slice(at, at + 3)) {
				if (folded.length > longestPiece) break;
				pieces.push(folded);
			}

			if (pieces.length < 2) continue;
			const text = pieces.join('\n');
			const found = yearFirst.exec(text);
			const [, year, month, day, time] = found ?? [];
			const reversed = found ? undefined : dayFirst.exec(text);
			if (!found && !reversed) continue;
			const count = (found ?? reversed!)[0].trimEnd().split('\n').length;
			const last = head[at + count - 1]!;
			const value = isoDate({
				year: Number(year ?? reversed![2]),
				month: Number(month ?? reversed![3]),
				day: Number(day ?? reversed![1]),
				...(time ? {time: time.padStart(5, '0')} : {}),
			});
			yield {value, start: head[at]!.start, end: last.start + last.folded.trimEnd().length};
			return;
		}
	},
};
