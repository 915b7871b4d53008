import type {LineKind} from '../article/line-kind.ts';

// 热门关键词: 财经 旅游 请输入关键词   |   not: 请输入关键的那一行代码。
const box =
	/请输入(?:您要)?(?:搜索|查询|检索)?的?(?:关键[词字]|内容|搜索)|^(?:热门|热搜)(?:关键[词字]|搜索|词)? ?:|^(?:站内|全站|高级|网页|新闻)(?:搜索|检索)|^搜索(?:一下|结果|关键[词字]|:|$)/u;

/** The box for searching a site, and the words offered for it. */
export const searchBox: LineKind = {
	id: 'search-box',
	summary: 'Removes the search box of a site and the words it offers.',
	weight: 3,
	side: 'both',
	longest: 60,
	sureWords: ['站内搜索', '高级搜索', '搜索', '搜 索', '热门搜索', '热搜', '全站搜索', '人员查询'],
	likelyWords: ['站内', '搜', '城市:', '检索', '查询'],
	signs: [box],
	test: form => (box.test(form) ? 'sure' : undefined),
};
