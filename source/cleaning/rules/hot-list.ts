import type {LineKind} from '../article/line-kind.ts';

// 点击排行 · 热点新闻 · 24小时热文   |   not: 热点新闻发生时他总在现场。
const heading =
	/^[【[(—\-*]*(?:(?:一周|本周|今日|本月|月度|48小时|24小时|实时|当日|昨日|全站|网站|频道)?(?:点击|阅读|跟贴|评论|新闻|热门|热点|人气|热榜|访问|搜索|收藏|分享|关注|点赞|推荐|视频|文章|图片|博客)(?:排行|排行榜|榜|TOP ?\d*|周排行|日排行|月排行|总排行|量排行)|热[点门](?:推荐|新闻|排行|专题|文章|标签|图片|资讯|视频|话题|事件|内容|聚焦|图集|关注|跟贴|帖子|博文|导读|点评|搜索|搜索词|阅读|回顾)|即时(?:新闻|快讯|滚动)|(?:最新|滚动|今日|要闻|焦点|头条|重点|推荐|国内|国际|社会|本网|本站|综合|图片|视频|图文|高清|精彩|今日热点|每日|独家|焦点图片)(?:新闻|资讯|文章|动态|报道|热点|头条|要闻|发布|图片|图集|视频|大图|消息|更新|内容|快讯|导读|看点|话题|专题)|论坛热帖|热帖|热榜|热文|热新闻|热搜榜|热词|排行榜|排行|24小时(?:热文|热点|热门|新闻|最热|要闻|播报)|(?:今日)?头条|今日看点|时事要闻|新闻热榜|一周热点|热点事件|每日资讯快速浏览|热议|资讯排行|人气文章|热点聚焦)[】\])—\-*]* ?(?::)?(?: ?(?:更多|查看更多|换一[换批]|MORE|more|收起))? ?(?:[>»]+)?$/u;

/** Short headings that a section of an article may well bear. */
const doubtful =
	/^(?:最新(?:动态|消息|报道|发布)|今日热点|热点(?:新闻|话题|事件)|热议|头条|排行榜?|热词|.{2}要闻|.{2}消息|热榜)$/u;

/** Headings of lists of what is new or much read, with the lists below them. */
export const hotList: LineKind = {
	id: 'hot-list',
	summary: 'Removes lists of the latest and most read pages, heading and all.',
	weight: 3.5,
	side: 'tail',
	heads: true,
	longest: 30,
	likelyWords: ['一天', '三天', '一周', '今日', '周榜', '日榜', '月榜', '总榜', '本周', '本月'],
	signs: [heading],
	test: form => (heading.test(form) ? (doubtful.test(form) ? 'likely' : 'sure') : undefined),
};
