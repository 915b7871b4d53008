import type {Extractor} from '../extractor.ts';

// 北港网 > 要闻 > 正文 · 北港网首页 > 要闻   |   not: 首页 > 要闻 > 正文
const site =
	/^ *(?:您?(?:现在|当前|所在)的?位置 ?:? ?)?([〇㐀-鿿A-Za-z0-9]{2,10}?)(?:首页|主页)? ?(?:>|»|›)/du;

/** The first step of the trail that leads to the page. */
export const siteFromBreadcrumb: Extractor<string> = {
	id: 'site-from-breadcrumb',
	*find({linesOf}) {
		for (const {folded, text, start} of linesOf('breadcrumb')) {
			const indices = site.exec(folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			const isSite =
				/网$|在线$|新闻$|日报$|晚报$/u.test(folded.slice(from, to)) ||
				/^(?:首页|主页)/u.test(folded.slice(to));
			if (
				isSite &&
				!/^(?:首页|主页|网站|新闻|资讯|国内新闻|国际新闻|本站)$/u.test(folded.slice(from, to))
			) {
				yield {value: text.slice(from, to), start: start + from, end: start + to};
				return;
			}
		}
	},
};
