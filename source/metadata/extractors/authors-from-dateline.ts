import type {Extractor} from '../extractor.ts';
import {readNames} from '../read-names.ts';

/** How far into a paragraph its dateline reaches, and in how many paragraphs one is looked for. */
const reach = 120;
const paragraphs = 3;

// 本报讯(记者某某)1月14日 · 新华社重庆2月8日电(记者 某某、某某)   |   not: 他(当时的记者)说
const bracketed = /[(【[]([^()【】[\]]{0,24}?(?:记者|通讯员|特派员)[^()【】[\]]{1,60})[)】\]]/du;
// 本报记者 某某 北港报道   |   not: 记者从北港市政府获悉
const spaced =
	/^ *[\p{Script=Han}]{0,8}记者 ?((?:[\p{Script=Han}]{2,4}[ 、]+){1,4})(?:[\p{Script=Han}]{0,6}报道|发自|摄影报道|\/文)/du;

/** Reporters named in the first words of the text. */
export const authorsFromDateline: Extractor<string> = {
	id: 'authors-from-dateline',
	*find({article}) {
		for (const {folded, text, start} of article.slice(0, paragraphs)) {
			const opening = folded.slice(0, reach);
			const indices = (bracketed.exec(opening) ?? spaced.exec(opening))?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			for (const name of readNames(folded.slice(from, to))) {
				const at = from + name.start;
				const value = text.slice(at, at + name.name.length);
				yield {value, start: start + at, end: start + at + value.length};
			}

			return;
		}
	},
};
