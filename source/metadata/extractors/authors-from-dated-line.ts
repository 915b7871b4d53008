import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {readLabels} from '../read-labels.ts';

const longest = 60;
/** Words of such lines that begin like names. */
const noName = /^(?:楼主|楼层|字数|字号|单位|高级|容量|管理员?|时间|时刻)$/u;
const word = /[^ |丨·,()/]+/gu;

// 程远 2019-09-05 11:10 · 2019-09-05 北港晚报 程远   |   not: 2019-09-05 来源:高平网
/** A person's name beside the date, or alone on the line above or below it, without any label. */
export const authorsFromDatedLine: Extractor<string> = {
	id: 'authors-from-dated-line',
	*find({head}) {
		for (const [at, line] of head.entries()) {
			if (line.folded.length > longest || /[。!?]/u.test(line.folded)) continue;
			const [date] = findDates(line.folded);
			if (!date) continue;
			const labels = readLabels(line.folded);
			for (const match of line.folded.matchAll(word)) {
				const end = match.index + match[0].length;
				if (
					!isPersonName(match[0]) ||
					noName.test(match[0]) ||
					labels.some(label => label.start <= match.index && end <= label.end)
				)
					continue;
				yield {
					value: line.text.slice(match.index, end),
					start: line.start + match.index,
					end: line.start + end,
				};
			}

			for (const near of [head[at - 1], head[at + 1], head[at + 2]]) {
				const name = near?.folded.trim() ?? '';
				if (
					!near ||
					near.isSure ||
					near.rule === 'title-line' ||
					!isPersonName(name) ||
					noName.test(name)
				)
					continue;
				const from = near.folded.indexOf(name);
				yield {
					value: near.text.slice(from, from + name.length),
					start: near.start + from,
					end: near.start + from + name.length,
				};
			}
		}
	},
};
