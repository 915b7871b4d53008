import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {isSiteWord} from '../medium.ts';
import {valuesBelow} from '../value-below.ts';
import {isVague} from './source-from-label.ts';

// 来源: with 北港日报 on the next line   |   not: 来源:北港日报 · 来源: with 字号: there
const label = /^(?:文章|信息|稿件|本文|新闻|内容)?来源 ?:$|^(?:稿源|出处) ?:$/u;

const mayBeLabel = signIn(label);

/** The source on the line below a label that stands alone. */
export const sourceFromLineBelow: Extractor<string> = {
	id: 'source-from-line-below',
	mayFind: mayBeLabel,
	*find({head, tail}) {
		for (const {folded, value, start, end} of valuesBelow(
			[...head, ...tail.slice(0, 6)],
			label,
			mayBeLabel,
		)) {
			if (isVague(folded) || isSiteWord(folded) || !/[〇㐀-鿿]{2}|[A-Za-z]{3}/u.test(folded))
				continue;
			yield {value, start, end};
			return;
		}
	},
};
