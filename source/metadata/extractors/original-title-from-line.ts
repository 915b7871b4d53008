import type {Extractor} from '../extractor.ts';

// (原标题:北港新桥开放,市民雨中试走)   |   not: 他把原标题划掉了。
const label = /^[ (【[]*(?:本文)?(?:原标题|原题)(?: ?[:为]+|[〉>]+) */u;
const closing = ')]】 ';

export const originalTitleFromLine: Extractor<string> = {
	id: 'original-title-from-line',
	*find({linesOf}) {
		for (const {folded, text, start} of linesOf('original-title')) {
			const [found] = label.exec(folded) ?? [];
			if (found === undefined) continue;
			let end = folded.length;
			while (end > found.length && closing.includes(folded[end - 1]!)) end--;
			if (end === found.length) continue;
			yield {value: text.slice(found.length, end), start: start + found.length, end: start + end};
			return;
		}
	},
};
