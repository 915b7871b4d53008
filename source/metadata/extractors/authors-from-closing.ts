import type {Extractor} from '../extractor.ts';
import {readNames} from '../read-names.ts';

// ……为此向公众致歉。(某某) · (记者 某某 通讯员 某某) · (某某供稿)   |   not: (完) · (北港市水务局)
const closing = /[(（【[]([^()（）【】[\]。!?]{2,40})[)）】\]] *$/du;
const lastLines = 3;
const aside = /^(?:完|全文完|未完|待续|责编|责任编辑|编辑|图|摄影|来源|资料来源)/u;

/** Names in brackets behind the last word of the article. */
export const authorsFromClosing: Extractor<string> = {
	id: 'authors-from-closing',
	*find({article}) {
		const text = article.filter(({text, rule}) => !rule && text.trim().length > 1);
		// Behind the signed paragraph may stand a note or two.
		const last = text.slice(-lastLines).findLast(({folded}) => closing.test(folded));
		const indices = last && closing.exec(last.folded)?.indices?.[1];
		if (!last || !indices) return;
		const [from, to] = indices;
		const inside = last.folded.slice(from, to).trim();
		if (aside.test(inside) || /摄 *$/u.test(inside)) return;
		const words = inside
			.split(/[ ,、;]+/u)
			.filter(word => !/^(?:[〇㐀-鿿]{0,10}(?:记者|通讯员)|供稿|报道|文\/?|作者:?)$/u.test(word));
		const names = readNames(last.folded.slice(from, to));
		// All of it must be names: a place or an office in brackets signs for itself.
		if (names.length === 0 || names.length < words.length) return;
		for (const name of names) {
			const at = from + name.start;
			const value = last.text.slice(at, at + name.name.length);
			yield {value, start: last.start + at, end: last.start + at + value.length};
		}
	},
};
