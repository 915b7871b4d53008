import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 浏览次数:2168 · 人气:5531 · 阅读1644 · 98256人已围观 · 1164次阅读   |   not: 阅读2019年的报纸
const count =
	/(?:浏览次数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|点击次数|点击量|点击数|点击率|点击|访问量|访问次数|人气|热度|已读)(?:量|数)? ?[:(]? ?(\d[\d,]*(?:\.\d+)?)(?: ?(万))?(?!\d|年|-|\.)|(?<![\d年月.:-])(\d[\d,]*(?:\.\d+)?)(?: ?(万))? ?(?:次|人)?(?:已)?(?:浏览|阅读|围观|点击)/du;

const mayCount = signIn(count);

/** How often the page was viewed, by the line of date and source. */
export const viewsFromByline: Extractor<number> = {
	id: 'views-from-byline',
	mayFind: mayCount,
	*find({head, tail}) {
		for (const line of [...head, ...tail]) {
			if (!mayCount(line)) continue;
			const {folded, start, rule, isSure} = line;
			if (rule !== 'byline' && (!isSure || folded.length > 24)) continue;
			const match = count.exec(folded);
			if (!match) continue;
			const [digits, unit] = match[1] ? [match[1], match[2]] : [match[3]!, match[4]];
			const [from, to] = (match.indices?.[1] ?? match.indices?.[3])!;
			const value = Math.round(Number(digits.replaceAll(',', '')) * (unit ? 10_000 : 1));
			yield {value, start: start + from, end: start + to};
			return;
		}
	},
};
