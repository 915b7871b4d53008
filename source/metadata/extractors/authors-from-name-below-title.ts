import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// ☉张国财 · ■ 程远(北港大学教授) · 沈微之(清代) · [唐]李白 · 清代:程远, right below the headline   |   not: 河西新渠
const signed =
	/^ *[☉⊙◎○●◆■★▲※]? ?(?:[([【〔][〇㐀-鿿]{1,3}[)\]】〕] ?|[〇㐀-鿿]{1,2}[代朝]? ?[:·] ?)?([〇㐀-鿿]{2,4}) ?(?:[([](?:先秦|两?[〇㐀-鿿][代朝]|近代|现代|当代|[〇㐀-鿿]|[〇㐀-鿿 ]{2,20}(?:教授|研究员|院长|主任|会长|作家|学者|评论员|博士|律师))[)\]])? *$/du;

/** Signs that nothing but a signature has: a bullet before the name, or a dynasty beside it. */
const told = /[☉⊙◎○●◆■★▲※([【〔]|[代朝汉晋隋唐宋元明清] ?[:·]/u;

const mayBeTold = signIn(told);

/** A name alone on the line below the headline, marked as that of the writer. */
export const authorsFromNameBelowTitle: Extractor<string> = {
	id: 'authors-from-name-below-title',
	mayFind: mayBeTold,
	*find({head, article}) {
		const lines = [...head, ...article.slice(0, 2)];
		for (const [at, line] of lines.entries()) {
			if (!mayBeTold(line)) continue;
			const {folded, text, start, isSure} = line;
			const isBelow = lines[at - 1]?.rule === 'title-line' || /^ *[☉⊙◎※]/u.test(folded);
			if (isSure || !isBelow || !told.test(folded)) continue;
			const indices = signed.exec(folded)?.indices?.[1];
			if (!indices || !isPersonName(folded.slice(...indices))) continue;
			const [from, to] = indices;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
		}
	},
};
