import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {isMedium} from '../medium.ts';
import type {MetadataLine} from '../page-reading.ts';
import {mayBeDated, readDatedLine} from '../read-dated-line.ts';

const longest = 60;

// 原创 深蓝 人间故事馆: who wrote it, and the account that shows it
const original = /^原创 ([〇㐀-鿿A-Za-z0-9_]{2,12}) [〇㐀-鿿A-Za-z0-9]{2,16}$/u;

/** A line that is a name and nothing else, beside the date. */
const loneName = (line: MetadataLine | undefined): string | undefined => {
	// 程远© is no note of rights, though it has the sign.
	const isKnown = line?.isSure && !/^ *[〇㐀-鿿]{2,4} ?[©®]/u.test(line.folded);
	if (!line || isKnown || line.rule === 'title-line') return undefined;
	const name = line.folded.trim().replace(/ ?[©®]$/u, '');
	return isPersonName(name) ? name : original.exec(name)?.[1];
};

// 程远 2019-09-05 11:10 · 2019-09-05 北港晚报 程远 · kite_zhang 2017-12-05 14:22:37 阅读(12)
// not: 2019-09-05 来源:高平网
/** A name beside the date, or a person's alone on the line above or below it, without any label. */
export const authorsFromDatedLine: Extractor<string> = {
	id: 'authors-from-dated-line',
	mayFind: mayBeDated,
	*find({head}) {
		for (const [at, line] of head.entries()) {
			if (!mayBeDated(line)) continue;
			if (line.rule && line.rule !== 'byline' && line.rule !== 'outside-article') continue;
			const words = line.folded.length > longest ? undefined : readDatedLine(line.folded);
			if (!words) continue;
			const people = words.filter(({kind}) => kind === 'person');
			const own = people.length > 0 ? people : words.filter(({kind}) => kind === 'account');
			for (const {start, end} of own) {
				yield {
					value: line.text.slice(start, end),
					start: line.start + start,
					end: line.start + end,
				};
			}

			const above = isMedium(head[at - 1]?.folded.trim() ?? '') ? [head[at - 2]] : [];
			for (const near of [...above, head[at - 1], head[at + 1], head[at + 2]]) {
				const name = loneName(near);
				if (!near || !name) continue;
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
