import type {LineKind} from '../article/line-kind.ts';

// Copyright © 2019 北港网 版权所有 北ICP备0000000号   |   not: 画集版权所有者是他的女儿。
const notice =
	/Copyright|©|All Rights? Reserved|版权所有(?!者|人|权)|ICP[备证]|(?:公)?网安备|(?:经营|出版|视听节目|新闻信息服务|发布)许可证|许可证(?:编?号)? ?:|网站标识码|(?:^|[ |])(?:违法(?:和|与|及)?)?不良信息举报(?!\d)|^Powered by|^Produced By|最佳(?:浏览|分辨率)|中文域名|英文域名|统一社会信用代码|营业执照|建议使用.{0,12}浏览器|^备案号|^版权(?:保护|说明)/iu;

// 咨询电话:0000-3000001 stands in a notice as well as in a foot
const contact =
	/^(?:举报|客服|联系|新闻|服务|值班|投诉|报料|爆料|广告|监督|咨询)(?:热线|电话|邮箱|信箱|QQ)|^(?:主办|承办|主管|协办|技术支持|平台支持|网站管理|运营|建设|维护)(?:单位)? ?:|^(?:地址|邮编|传真|电话|邮箱|联系电话|联系地址|E-?mail) ?:.{0,60}(?:邮编|电话|传真|邮箱|号|@)/iu;

// A full stop: text, which may well speak of rights, licences and addresses.
const sentenceEnd = /[。!?]$/u;
const ofSite = /©|Copyright|ICP|网安备/iu;

// 服务条款/私隐政策 · 关于我们的广告   |   not: 服务条款写得清楚。
const policies =
	/^(?:(?:服务|使用)(?:条款|协议)|(?:隐私|私隐)权?(?:政策|声明|条款|保护)|(?:隐私|私隐)资讯主页|关于我们的广告|免责声明|用户协议)(?:[ /|、及与和]*(?:(?:服务|使用)(?:条款|协议)|(?:隐私|私隐)权?(?:政策|声明|条款|保护)))+$/u;

/** What stands in the foot of every page of a site. */
export const copyright: LineKind = {
	id: 'copyright',
	summary: 'Removes copyright, registration and contact lines of a site.',
	weight: 8,
	side: 'tail',
	longest: 400,
	likelyWords: [
		'服务条款',
		'隐私权政策',
		'隐私声明',
		'隐私中心',
		'版权',
		'网站声明',
		'广告服务',
		'侵权投诉',
		'隐私政策',
		'用户协议',
		'关于我们',
		'联系我们',
	],
	signs: [notice, contact, policies],
	test: form =>
		policies.test(form)
			? 'sure'
			: form.length < 240 && !(sentenceEnd.test(form) && !ofSite.test(form))
				? notice.test(form)
					? 'sure'
					: contact.test(form)
						? 'likely'
						: undefined
				: undefined,
};
