import type {Extractor} from '../extractor.ts';

// 北港网 版权所有 · 欢迎访问北港网! · 版权所有:北港市新闻中心   |   not: 版权归原作者所有
const signs = [
	/^ *(?:您好,? ?)?欢迎(?:访问|来到|光临)([〇㐀-鿿A-Za-z0-9]{2,16}?)(?:!|$| )/du,
	/版权所有 ?[:©]? ?([〇㐀-鿿]{2,18}?(?:网|报社|电视台|中心|集团|公司|委员会|办公室|政府|部|局|社))(?: |$|[|,.])/du,
	/([〇㐀-鿿]{1,16}(?:网|报社|电视台|中心|集团|公司|委员会|办公室|政府|部|局|社)) ?版权所有/du,
];

/** The site's name where it greets its visitors or keeps its rights. */
export const siteFromFoot: Extractor<string> = {
	id: 'site-from-foot',
	*find({linesOf}) {
		for (const {folded, text, start} of [...linesOf('site-teaser'), ...linesOf('copyright')]) {
			for (const sign of signs) {
				const indices = sign.exec(folded)?.indices?.[1];
				if (!indices) continue;
				const [from, to] = indices;
				yield {value: text.slice(from, to), start: start + from, end: start + to};
				return;
			}
		}
	},
};
