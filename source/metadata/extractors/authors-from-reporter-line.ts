import type {Extractor} from '../extractor.ts';
import {readNames} from '../read-names.ts';

// 北港新闻记者 某某 某某   |   not: 北港新闻记者在现场看到
const line = /^ *[\p{Script=Han}]{0,10}(?:记者|通讯员|特派员|撰稿人)(?= |$)/u;

/** A line that is nothing but reporters' names, before the article or right behind it. */
export const authorsFromReporterLine: Extractor<string> = {
	id: 'authors-from-reporter-line',
	*find({head, article, tail}) {
		for (const {folded, text, start, rule} of [...head, ...article.slice(0, 1), ...tail]) {
			if (rule !== 'byline') continue;
			const post = line.exec(folded)?.[0];
			if (!post) continue;
			for (const name of readNames(folded.slice(post.length))) {
				const from = post.length + name.start;
				const value = text.slice(from, from + name.name.length);
				yield {value, start: start + from, end: start + from + value.length};
			}
		}
	},
};
