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
		if (article.length < 2) return;
		const inside = last.folded.slice(from, to).trim();
		if (aside.test(inside) || /摄 *$/u.test(inside)) return;
		const words = inside
			.split(/[ ,、;]+/u)
			.filter(
				word =>
					!/^(?:[〇㐀-鿿]{0,10}(?:记者|通讯员|评论员|撰稿人)|供稿|报道|文\/?|作者:?)$/u.test(word),
			);
		// (文:某某;审核:某某) · (文/某某 图/某某)
		if (/[:/]/u.test(inside)) {
			const own =
				/(?:^|[ ;])(?:文字?|作者|撰文|撰稿人?|采写|供稿|记者) ?[:/] ?([\p{Script=Han}]{2,3}(?:[ 、][\p{Script=Han}]{2,3}(?![:/]))*)/du.exec(
					last.folded.slice(from, to),
				)?.indices?.[1];
			if (!own) return;
			for (const name of readNames(last.folded.slice(from + own[0], from + own[1]))) {
				const at = from + own[0] + name.start;
				yield {
					value: last.text.slice(at, at + name.name.length),
					start: last.start + at,
					end: last.start + at + name.name.length,
				};
			}

			return;
		}

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
