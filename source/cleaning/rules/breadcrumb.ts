import type {LineKind} from '../article/line-kind.ts';

// 您现在的位置:首页 > 要闻 > 正文   |   not: 您现在的位置很危险,请马上离开。
const label = /^(?:您|你)?(?:现在|当前|所在|目前)?(?:所在|所处)?的?位置(?: ?[:>]| ?(?=首页|主页))/u;
// 首页 > 财经 > 正文   |   not: 他把正文从头到尾读了三遍。
const trail =
	/^[^,。!?;]{0,40}(?:>|»|›|→|\/|-{1,2}>|--|\||_) ?(?:正文|列表|内容|详情|文章正文|新闻正文|详细内容|浏览文章)(?:$| )/u;
// 首页>新闻中心>社会   |   not: 温度 > 湿度 > 风力
const fromHome = /^[^,。!?;]{0,12}(?:首页|主页|Home) ?(?:>|»|›|→|\/|-{1,2}>|::) ?\S/u;
// 北港网>>文化   |   not: 见下图>>左侧
const siteTrail =
	/^[〇㐀-鿿A-Za-z0-9]{2,10}(?:网|频道|中心|在线|新闻) ?(?:>{1,2}|»|›) ?[〇㐀-鿿A-Za-z0-9]{2,8}(?: ?(?:>{1,2}|»|›) ?[〇㐀-鿿A-Za-z0-9]{1,12})*(?: ?(?:>{1,2}|»|›) ?)?$/u;

// > 投资运行 · 笔墨阁 > 都市小说 > 河口人家 > 第三章 夜雨: likely only, as 温度 > 湿度 > 风力 looks the same
const step = /^> ?[〇㐀-鿿]{2,12}$/u;
const steps =
	/^[〇㐀-鿿A-Za-z0-9]{2,12}(?: ?(?:>{1,2}|»|›) ?[〇㐀-鿿A-Za-z0-9《》]{2,14}){1,5} ?(?:>{1,2}|»|›) ?[〇㐀-鿿A-Za-z0-9《》][〇㐀-鿿A-Za-z0-9《》 :·]{1,28}$/u;

/** Some sign of this every trail has. */
const hint = /[>»›→/|_]|--|::|位置/u;

/** Where in its site the page stands. */
export const breadcrumb: LineKind = {
	id: 'breadcrumb',
	summary: 'Removes the line that says where in its site the page stands.',
	weight: 4,
	side: 'head',
	longest: 120,
	signs: [label, trail, fromHome, siteTrail, step, steps],
	test(form) {
		if (!hint.test(form)) return undefined;
		if (label.test(form) || trail.test(form) || fromHome.test(form) || siteTrail.test(form)) {
			return 'sure';
		}

		return step.test(form) || steps.test(form) ? 'likely' : undefined;
	},
};
