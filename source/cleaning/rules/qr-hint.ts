import type {LineKind} from '../article/line-kind.ts';

// 用微信扫描二维码 · 长按识别二维码关注我们   |   not: 进园的游客只要扫描二维码就能听讲解。
const hint =
	/^(?:请)?(?:用|使用|打开)?(?:手机)?(?:微信|支付宝)?(?:扫一扫|扫码|扫描|扫描?下方|扫二维码|扫码二维码|长按|识别)\S{0,16}(?:二维码|关注|分享|阅读|下载|听|看|向|上移动|打开|微信|公众号|$)|^(?:更多|敬请|请|欢迎)\S{0,20}(?:扫描|关注)\S{0,20}(?:公众号|官方微信|微信|官微|微博|视频号|二维码|客户端)|^扫码(?:阅读|关注|分享|下载)|扫描(?:左|右|下|上)方二维码|^微信(?:公众号|号|公众平台|扫一扫|扫码)(?: ?:|$|\S{0,12}$)|^(?:关注|微博关注)(?:我们|官方微信|\S{0,10}(?:微信|公众号|微博))$|官方(?:微信|微博|视频号)(?:$|二维码|上线|公众号)|^手机扫/u;

/** Hints at a square code that a text does not have. */
export const qrHint: LineKind = {
	id: 'qr-hint',
	summary: 'Removes hints at QR codes and accounts to follow.',
	weight: 3,
	side: 'both',
	longest: 80,
	sureWords: [
		'用微信扫码二维码',
		'手机上阅读文章',
		'用手机看',
		'用微信扫描二维码',
		'扫一扫',
		'扫码关注',
		'微信扫一扫',
		'官方微信',
		'官方微博',
		'扫码阅读全文',
	],
	signs: [hint],
	test: form => (hint.test(form) && !/。./u.test(form) ? 'sure' : undefined),
};
