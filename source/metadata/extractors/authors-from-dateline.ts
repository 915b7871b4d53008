import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {readNames} from '../read-names.ts';

/** How far into a paragraph its dateline reaches, and in how many paragraphs one is looked for. */
const reach = 120;
const paragraphs = 3;

// 本报讯(记者某某)1月14日 · 新华社重庆2月8日电(记者 某某、某某)   |   not: 他(当时的记者)说
const bracketed = /[(【[]([^()【】[\]]{0,24}?(?:记者|通讯员|特派员)[^()【】[\]]{1,60})[)】\]]/du;
// 本报记者 某某 北港报道   |   not: 记者从北港市政府获悉
const spaced =
	/^ *[〇㐀-鿿]{0,8}记者 ?((?:[〇㐀-鿿]{2,4}[ 、]+){1,4})(?:[〇㐀-鿿]{0,6}报道|发自|摄影报道|\/文)/du;

// 北港9月7日电 (某某 某某)   |   not: 北港9月7日电 (总第12期)
const behind = /^[^。,]{0,30}[电讯] ?[(【[]([〇㐀-鿿、 ]{2,30})[)】\]]/du;

/** Names in brackets behind 电 or 讯, if nothing but names stands in them. */
const namesBehindDateline = (opening: string): readonly [number, number] | undefined => {
	const indices = behind.exec(opening)?.indices?.[1];
	const words =
		indices &&
		opening
			.slice(...indices)
			.split(/[ 、]+/u)
			.filter(Boolean);
	return words?.every(isPersonName) ? indices : undefined;
};

/** Reporters named in the first words of the text. */
export const authorsFromDateline: Extractor<string> = {
	id: 'authors-from-dateline',
	*find({article}) {
		for (const {folded, text, start} of article.slice(0, paragraphs)) {
			const opening = folded.slice(0, reach);
			const indices = (bracketed.exec(opening) ?? spaced.exec(opening))?.indices?.[1];
			const [from, to] = indices ?? namesBehindDateline(folded.slice(0, reach)) ?? [0, 0];
			if (to === 0) continue;
			for (const name of readNames(folded.slice(from, to))) {
				const at = from + name.start;
				const value = text.slice(at, at + name.name.length);
				yield {value, start: start + at, end: start + at + value.length};
			}

			return;
		}
	},
};
