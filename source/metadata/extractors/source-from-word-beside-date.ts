import type {Extractor} from '../extractor.ts';
import {mayBeDated} from '../read-dated-line.ts';
import {datedWords, namesSource} from './source-from-dated-line.ts';

// 无锡小河 2019-09-05 11:10   |   not: 2019-09-05 11:10 打印 · 2019-09-05 来源:北港网 小河
/** Any other name beside the date, without a label: of an account, or of a medium called otherwise. */
export const sourceFromWordBesideDate: Extractor<string> = {
	id: 'source-from-word-beside-date',
	mayFind: mayBeDated,
	*find({head}) {
		for (const {line, words} of datedWords(head)) {
			const found = words.find(({kind}) => kind === 'unknown');
			if (!found || line.folded.includes(',') || namesSource(line)) continue;
			const {start, end} = found;
			yield {value: line.text.slice(start, end), start: line.start + start, end: line.start + end};
			return;
		}
	},
};
