import type {LineKind} from '../article/line-kind.ts';

// 友情链接 申请 · 合作伙伴:   |   not: 合作伙伴关系已经持续了十年。
const heading = /^(?:友情链接|合作(?:媒体|网站|伙伴))(?: |:|>|\(|$)/u;

/** Links to other sites in the foot of a page. */
export const friendLinks: LineKind = {
	id: 'friend-links',
	summary: 'Removes links to friendly sites, heading and all.',
	weight: 7,
	side: 'tail',
	heads: true,
	longest: 40,
	sureWords: [
		'友情链接',
		'友情链接:',
		'合作媒体',
		'合作媒体:',
		'合作网站',
		'战略合作',
		'友情连接',
		'相关网站',
		'政府网站',
		'媒体链接',
		'链接导航',
		'网站链接',
		'常用链接',
		'---友情链接---',
	],
	signs: [heading],
	test: form => (heading.test(form) && !/[,。]/u.test(form) ? 'sure' : undefined),
};
