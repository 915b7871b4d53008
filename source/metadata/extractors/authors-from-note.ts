import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {readNames} from '../read-names.ts';

// 本文来自微信公众号:北港商业评论(ID:bgsy),作者:程远。 · 编者按:本文转自“北港商业评论”,作者程远,经授权发布。   |   not: 本文作者认为
const note =
	/^[ ((【*※]*(?:编者按[】:| ]*)?(?:(?:本文|文章|原文|稿件)(?:转载|转|来|来源|摘|选|首发|出)|转载自|转自)[^。]{2,40}?[,、 )]作者(?: ?[:|] ?([^,。;:()]{2,24})|([〇㐀-鿿A-Za-z·]{2,8})(?=[,。;)]|$))/du;

// 作者程远, where no colon says that a name follows   |   not: 作者认为, · 作者在文末写道,
const noName = /^(?:认为|指出|表示|说|写|在|对|从|以|通过|授权|系|是|为|本人|及|原)/u;

const mayBeNote = signIn(note);

/** The writer named in the note that tells where an article was taken from. */
export const authorsFromNote: Extractor<string> = {
	id: 'authors-from-note',
	mayFind: mayBeNote,
	*find({head, article, tail}) {
		for (const line of [...head, ...article.slice(0, 2), ...article.slice(-2), ...tail]) {
			const found = mayBeNote(line) ? note.exec(line.folded)?.indices : undefined;
			const indices = found?.[1] ?? found?.[2];
			if (!indices || noName.test(line.folded.slice(...indices))) continue;
			for (const {start, end} of readNames(line.folded.slice(...indices), true)) {
				const [from, to] = [indices[0] + start, indices[0] + end];
				yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			}

			return;
		}
	},
};
