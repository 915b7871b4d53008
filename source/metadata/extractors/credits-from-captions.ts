import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import type {Credit} from '../metadata.ts';

// 北港新桥开放首日。记者某某摄 · 通讯员 某某 摄   |   not: 他拍摄了整个过程
const photographer = /(?:记者|通讯员|队员?|[ (。]) ?([〇㐀-鿿]{2,4}) ?(?:\/?摄)(?=[)。 ]*$)/du;
const mayBePhotographed = signIn(photographer);
const longestCaption = 90;
/** A caption may stand so many lines before or behind the text. */
const besideArticle = 3;

/** Photographers named in captions. */
export const creditsFromCaptions: Extractor<Credit> = {
	id: 'credits-from-captions',
	mayFind: mayBePhotographed,
	*find({head, article, tail}) {
		if (head.length + article.length + tail.length < 2) return;
		const beside = [...head.slice(-besideArticle), ...tail.slice(0, besideArticle)];
		for (const line of [...article, ...beside.filter(({isSure}) => !isSure)]) {
			const {folded, text, start} = line;
			if (!mayBePhotographed(line) || text.length > longestCaption) continue;
			const indices = photographer.exec(folded)?.indices?.[1];
			if (!indices || !isPersonName(folded.slice(...indices))) continue;
			const [from, to] = indices;
			yield {
				value: {role: '摄影', name: text.slice(from, to)},
				start: start + from,
				end: start + to,
			};
		}
	},
};
