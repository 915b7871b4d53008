import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {readNames} from '../read-names.ts';

// 本文来自微信公众号:北港商业评论(ID:bgsy),作者:程远。   |   not: 本文作者认为
const note =
	/^[ ((【*※]*(?:本文|文章|原文|稿件)(?:转载|转|来|来源|摘|选|首发|出)[^。]{2,40}?[,、 )]作者 ?[:|] ?([^,。;()]{2,24})/du;

const mayBeNote = signIn(note);

/** The writer named in the note that tells where an article was taken from. */
export const authorsFromNote: Extractor<string> = {
	id: 'authors-from-note',
	mayFind: mayBeNote,
	*find({head, article, tail}) {
		for (const line of [...head, ...article.slice(0, 2), ...article.slice(-2), ...tail]) {
			const indices = mayBeNote(line) ? note.exec(line.folded)?.indices?.[1] : undefined;
			if (!indices) continue;
			for (const {start, end} of readNames(line.folded.slice(...indices), true)) {
				const [from, to] = [indices[0] + start, indices[0] + end];
				yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			}

			return;
		}
	},
};
