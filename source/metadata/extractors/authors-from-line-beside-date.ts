import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {mayBeDated} from '../read-dated-line.ts';

// 寰球网 程远, below the date   |   not: 河西 新渠
const signed =
	/^ *[〇㐀-鿿A-Za-z0-9]{2,10}(?:网|报|社|台|新闻|频道|在线|周刊|客户端) +([〇㐀-鿿]{2,4}) *$/du;

/** The reporter who stands beside a medium's name, on the line below the date. */
export const authorsFromLineBesideDate: Extractor<string> = {
	id: 'authors-from-line-beside-date',
	mayFind: mayBeDated,
	*find({head}) {
		for (const [at, {folded, text, start, isSure}] of head.entries()) {
			const above = head[at - 1];
			if (isSure || !above || !mayBeDated(above) || findDates(above.folded).length === 0) continue;
			const indices = signed.exec(folded)?.indices?.[1];
			if (!indices || !isPersonName(folded.slice(...indices))) continue;
			const [from, to] = indices;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
		}
	},
};
