import type {LineKind} from '../article/line-kind.ts';

// 欢迎访问北港网! · 点击进入“北港相册”>>   |   not: 欢迎访问过这里的老友再来坐坐。
const teaser =
	/^(?:您好,? ?)?欢迎(?:您)?(?:来到|访问|光临|进入|浏览)\S{0,20}(?:网|站|频道|平台|!|$)|^正在巡查|^正文已结束|^(?:点击)(?:进入|查看|参与|这里)\S{0,30}(?:>{1,2}|专题|频道)|^(?:请)?(?:设为|设置)(?:首页|主页)|^(?:加入|添加到?)收藏|^(?:更多)(?:猛料|精彩|资讯|新闻|内容)\S{0,24}(?:请|欢迎|尽在|关注|点击|敬请)|^相关资讯请关注|^(?:我要|网友)(?:投稿|爆料|报料)|申请入驻|^(?:进入|查看|返回)\S{0,8}(?:频道|首页|专区|专题|全部)$|^(?:查看|点击查看|加载|浏览)更多|^\+ ?加载更多|^by Taboola|^Sponsored Links|^Promoted Links|^广告$|^\[广告\]|^AD$/u;

/** A site speaking for itself. */
export const siteTeaser: LineKind = {
	id: 'site-teaser',
	summary: 'Removes lines in which a site greets and praises itself.',
	weight: 3,
	side: 'both',
	longest: 80,
	sureWords: [
		'设为首页',
		'加入收藏',
		'收藏本站',
		'手机版',
		'触屏版',
		'查看更多',
		'查看全部',
		'换一换',
		'广告',
		'推广',
		'申请入驻',
		'公益播报',
		'公益匯',
		'公益汇',
		'查看更多 >',
		'更多>>',
		'更多>',
		'[详细]',
		'【详细】',
		'更多精彩',
	],
	likelyWords: ['进社区', '专题', '更多 >', 'MORE', 'more'],
	test: form => (teaser.test(form) && !/[。;]./u.test(form) ? 'sure' : undefined),
};
