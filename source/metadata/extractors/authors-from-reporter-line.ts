import type {Extractor} from '../extractor.ts';
import {readNames} from '../read-names.ts';

// 北港新闻记者 某某 某某 · 聯訊報/記者某某/北港即時報導   |   not: 北港新闻记者在现场看到
const named =
	/(?:^|[ /|])[〇㐀-鿿]{0,10}?(?:记者|通讯员|特派员|撰稿人)((?:[ 、]*[〇㐀-鿿]{2,4}(?=[ 、/|]|$)){1,6})/du;

/** Reporters named without a colon on a line of metadata. */
export const authorsFromReporterLine: Extractor<string> = {
	id: 'authors-from-reporter-line',
	*find({head, article, tail}) {
		for (const {folded, text, start, rule} of [...head, ...article.slice(0, 1), ...tail]) {
			if (rule !== 'byline') continue;
			const indices = named.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			for (const name of readNames(folded.slice(from, to))) {
				const at = from + name.start;
				const value = text.slice(at, at + name.name.length);
				yield {value, start: start + at, end: start + at + value.length};
			}
		}
	},
};
