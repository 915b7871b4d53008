import type {LineKind} from '../article/line-kind.ts';

// 标签:老城 供水 · 文章关键词: 桥梁   |   not: 标签上写着产地和日期。
const label =
	/^[[【(]?(?:本文|文章|新闻|相关|内容|页面|查看)?(?:标签|标\s签|关键[词字](?:阅读)?|Tags?|TAGS?)[\]】)]? ?(?::|>{1,2})/iu;

/** Keywords that file a page. */
export const tags: LineKind = {
	id: 'tags',
	summary: 'Removes the line of keywords a page is filed under.',
	weight: 4,
	side: 'tail',
	longest: 120,
	sureWords: ['热门标签', '标签', '标签云'],
	test: form => (label.test(form) && !/[。!?]$/u.test(form) ? 'sure' : undefined),
};
