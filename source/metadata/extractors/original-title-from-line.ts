import type {Extractor} from '../extractor.ts';

// (原标题:北港新桥开放,市民雨中试走)   |   not: 他把原标题划掉了。
const line = /^[ [(【]*(?:本文)?(?:原标题|原题)(?: ?[:为]+|[〉>]+) *(.+?)[)\]】 ]*$/du;

export const originalTitleFromLine: Extractor<string> = {
	id: 'original-title-from-line',
	*find({linesOf}) {
		for (const {folded, text, start} of linesOf('original-title')) {
			const indices = line.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			yield {value: text.slice(from, to), start: start + from, end: start + to};
			return;
		}
	},
};
