import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 标 题: 关于印发办法的通知, in the table by which offices file a paper   |   not: 本文标题:… behind the text
const label = /^ *(?:文章|新闻|信息)?标 *题 *: *([^ ].{3,90}?) *$/du;
const mayBeLabel = signIn(label);
/** The table may be taken for the beginning of the text. */
const firstLines = 4;

/** The headline behind a label that says so, before the text or in its first lines. */
export const titleFromLabel: Extractor<string> = {
	id: 'title-from-label',
	mayFind: mayBeLabel,
	*find({head, article}) {
		for (const line of [...head, ...article.slice(0, firstLines)]) {
			const indices = mayBeLabel(line) ? label.exec(line.folded)?.indices?.[1] : undefined;
			if (!indices) continue;
			const [from, to] = indices;
			yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			return;
		}
	},
};
