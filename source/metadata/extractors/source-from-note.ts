import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 本文来自微信公众号:北港商业评论(ID:bgsy),作者:程远 · 本文转自:北港网 · 原文来自「北港日报」
// not: 本文首发在这里 · 来自北京的消息
const note =
	/^[ ((【*※]*(?:编者按[】:| ]*)?(?:(?:本文|文章|原文|稿件|内容)(?:转载|转|来|来源|摘|选|首发|出|刊载)+[自于]?|转载自|转自) ?:? ?(?:微信)?(?:公众号|订阅号|公号|头条号|微博|网站)?(?: ?[::])? ?[“「『"《]?([〇㐀-鿿A-Za-z0-9·]{2,20}?)(?=[”」』"》((|,。、; ]|$)/du;

const mayBeNote = signIn(note);

/** 本文来自微信公众号:…, before the text or behind it, where no label names the source. */
export const sourceFromNote: Extractor<string> = {
	id: 'source-from-note',
	mayFind: mayBeNote,
	*find({head, article, tail}) {
		for (const line of [...head, ...article.slice(0, 2), ...article.slice(-2), ...tail]) {
			if (!mayBeNote(line)) continue;
			const {folded, text, start} = line;
			const indices = note.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			// 网络 · 读者投稿 · but not 河畔读书会
			if (/^(?:网络|互联网|作者|网友|原创|投稿)|投稿$/u.test(folded.slice(from, to))) continue;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
			return;
		}
	},
};
