import type {LineKind} from '../article/line-kind.ts';

// 标签:老城 供水 · 文章关键词: 桥梁   |   not: 标签上写着产地和日期。
const label =
	/^(?:全站|个人|博客|文章)分类 ?:|^[[【(]?(?:本文|文章|新闻|相关|内容|页面|查看)?(?:标签|标\s签|关键[词字](?:阅读)?|Tags?|TAGS?)[\]】)]? ?(?::|>{1,2})/iu;

// 索引号: 000000000/2019-00001 组配分类: 规范性文件 · 有效性: · 文号: 镇政发〔2024〕7号   |   not: 文号:是一种编号。
const filed =
	/^(?:索 ?引 ?号|组配分类|信息分类|主题分类|体裁分类|服务对象|公开[形方]式|公开时限|公开范围|公开程序|(?:发布|发文|公开|制发)机[构关]|发文字号|文 ?号|(?:信息)?有效性|效力状态|主题词|内容概述|名 ?称|(?:公开)?责任部门|生效(?:时间|日期)|废止(?:时间|日期)|生成日期)(?: ?:|$)/u;

/** Keywords that file a page, and the table by which offices file a document. */
export const tags: LineKind = {
	id: 'tags',
	summary: 'Removes the line of keywords a page is filed under.',
	weight: 4,
	side: 'tail',
	longest: 120,
	sureWords: ['热门标签', '标签', '标签云'],
	signs: [label, filed],
	test: form => {
		if (/[。!?]$/u.test(form)) return undefined;
		// A tender names names and numbers too, so only what stands outside the article goes.
		return label.test(form) ? 'sure' : filed.test(form) ? 'likely' : undefined;
	},
};
