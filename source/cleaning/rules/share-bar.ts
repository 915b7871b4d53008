import type {LineKind} from '../article/line-kind.ts';
import {isMadeOf} from '../article/vocabulary.ts';

const places = [
	...[
		'微信',
		'微博',
		'新浪微博',
		'腾讯微博',
		'网易微博',
		'搜狐微博',
		'腾讯QQ',
		'QQ空间',
		'QQ好友',
		'QQ',
	],
	...[
		'Qzone',
		'朋友圈',
		'赞好',
		'分享',
		'微信朋友圈',
		'微信好友',
		'好友',
		'人人网',
		'开心网',
		'豆瓣',
		'豆瓣网',
		'易信',
		'来往',
	],
	...[
		'百度贴吧',
		'贴吧',
		'百度空间',
		'百度首页',
		'有道云笔记',
		'印象笔记',
		'空间',
		'Facebook',
		'facebook',
		'Twitter',
		'LINE',
		'Line',
		'Weibo',
		'微博',
		'复制连结',
		'用LINE传送',
		'转寄朋友',
		'转寄',
	],
	...[
		'脸书',
		'推特',
		'Email',
		'复制链接',
		'链接',
		'更多',
		'转发',
		'收藏',
		'收藏本文',
		'点赞',
		'一键分享',
		'邮件',
		'支付宝',
	],
];

// 分享到:微博 QQ空间   |   not: 分享到的经验让她一夜没睡。
const label =
	/^(?:点击|一键|我要)?分享(?:本文|文章|此文|新闻|本页|给好友|让更多人看到)?(?:到|至|给)?(?: ?:|$)/u;

/** Buttons that send the page to friends. */
export const shareBar: LineKind = {
	id: 'share-bar',
	summary: 'Removes rows of buttons for sharing.',
	weight: 2.5,
	side: 'both',
	longest: 80,
	sureWords: [
		'分享到',
		'分享至',
		'分享',
		'分享到微博',
		'分享工具',
		'分享工具 facebook',
		'分享到朋友圈',
		'分享至好友和朋友圈',
		'微信分享',
		'分享到:0',
	],
	likelyWords: places,
	signs: [label, places],
	test(form) {
		const found = label.exec(form);
		if (found) {
			const rest = form.slice(found[0].length);
			return rest.length <= 6 || isMadeOf(rest, places, 0.6) ? 'sure' : undefined;
		}

		if (form.length < 5) return undefined;
		return isMadeOf(form, places, 0.95) ? 'sure' : undefined;
	},
};
