import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 《 北港日报 》( 2024年02月24日 05 版) · 中国全科医学 2017年34期   |   not: 《北港日报》(以下称日报)
const issue =
	/^[ (]*《? ?([〇㐀-鿿]{2,16}) ?》? ?(?:\( ?(?:19|20)\d\d年[^()]{4,16}版 ?\)|(?:19|20)\d\d年 ?第? ?\d{1,3}期)/du;

const mayBeIssue = signIn(issue);

/** The paper and its page, or the journal and its number, in which the article was printed. */
export const sourceFromIssue: Extractor<string> = {
	id: 'source-from-issue',
	mayFind: mayBeIssue,
	*find({head, article, tail}) {
		for (const line of [...head, ...article.slice(-2), ...tail]) {
			if (!mayBeIssue(line)) continue;
			const {folded, text, start} = line;
			const indices = issue.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
			return;
		}
	},
};
