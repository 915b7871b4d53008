import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {readNames} from '../read-names.ts';

// ……完工。(责任编辑:某某) · (编辑:某某)1100804   |   not: 他问:“责编:这稿能发吗?”
const closing =
	/(?:^|(?<=[。!?”」)])) *[([【]?(?:责任编辑|责编|编辑|核稿) ?: ?([^。()[\]【】:/]{1,24})[)\]】]?(?:\d{6,7})? *$/du;

const mayClose = signIn(closing);

/** The editor named behind the last word of a paragraph. */
export const editorsFromClosing: Extractor<string> = {
	id: 'editors-from-closing',
	mayFind: mayClose,
	*find({article, tail}) {
		const behind = tail.slice(0, 2).filter(({rule}) => rule === 'outside-article');
		for (const line of [...article.slice(-3), ...behind]) {
			if (!mayClose(line)) continue;
			const {folded, text, start} = line;
			const indices = closing.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			for (const name of readNames(folded.slice(from, to), 'han')) {
				const at = from + name.start;
				const value = text.slice(at, at + name.name.length);
				yield {value, start: start + at, end: start + at + value.length};
			}
		}
	},
};
