import type {Extractor} from '../extractor.ts';
import {type Signed, signIn} from '../line-signs.ts';
import {valuesBelow} from '../value-below.ts';

// 信息分类: 通知 发布机构: 北港市教育局 生成日期: …   |   not: 发布机构: 生成日期: …
const office =
	/(?:^|[ |])(?:发布|发文|制发)(?:机构|机关|单位) ?: ?([〇㐀-鿿A-Za-z]{4,26})(?=[ |;]|$)(?! ?:)/du;
const officeAlone = /^(?:[•·*] ?)?(?:发布|发文|制发)(?:机构|机关|单位) ?:$/u;
// 公众号:北港观察(ID:bggc)   |   not: 扫码关注公众号:北港观察
const account =
	/^ *(?:微信)?公众号 ?: ?[“"]?([〇㐀-鿿A-Za-z0-9·]{2,16})[”"]? ?(?=$|\((?:ID|微信))/du;

const mayBeInline = signIn(office, account);
const mayBeAlone = signIn(officeAlone);
/** The table by which offices file a paper may be taken for the beginning of the text. */
const firstLines = 4;

/** The office that issued a paper, or the account that sent an article, by labels that say so. */
export const sourceFromPublisher: Extractor<string> = {
	id: 'source-from-publisher',
	mayFind: (signed: Signed) => mayBeInline(signed) || mayBeAlone(signed),
	*find({head, article}) {
		const lines = [...head, ...article.slice(0, firstLines)];
		for (const line of lines) {
			if (!mayBeInline(line)) continue;
			const match = office.exec(line.folded) ?? account.exec(line.folded);
			const indices = match?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			return;
		}

		for (const {value, start, end} of valuesBelow(lines, officeAlone, mayBeAlone)) {
			yield {value, start, end};
			return;
		}
	},
};
