import type {LineKind} from '../article/line-kind.ts';

// 免责声明:以上内容…… · 【慎重声明】凡本站未注明……   |   not: 郑重声明发表后,两队都松了一口气。
const label =
	/^[【[(*※]*(?:特别|免责|郑重|慎重|版权|重要|本网|本站|法律|转载|网站|风险|温馨|免责条款|平台|著作权|作者)?(?:声明|提醒|提示|说明|免责条款|提示与免责声明)[】\])]*(?: ?:|(?=[】\])])| (?=凡|本|以上))/u;
// 本文仅代表作者观点,不代表本平台立场   |   not: 他说这只代表他个人的看法。
const strong =
	/(?:不|并不|不意味着?)代?表?(?:代表|赞同|意味着)(?:本|其|我)?[^。]{0,12}(?:网|站|平台|媒体|社|报|刊|立场|观点)|(?:凡|未)(?:本[网站]|注明|经)[^。]{0,40}(?:转载|授权|许可|来源|作品)|如(?:有|涉及|发现|果|若|认为)?[^。]{0,20}(?:侵权|侵犯)[^。]{0,30}(?:联系|删除|告知|处理)|(?:转载|文章|图片|内容|稿件|作品|素材|文字)[^。]{0,20}(?:来[自源]于?|均?来自)(?:互联)?网络|请(?:勿)?(?:务必)?(?:在)?(?:文中|显著位置)?注明(?:出处|来源|转载)|仅供(?:读者|投资者|参考)[^。]{0,14}(?:参考|核实|依据)|(?:不|未)?构成[^。]{0,8}投资(?:建议|依据)|投资(?:有|者据此)[^。]{0,12}(?:风险|操作)|(?:未经|未获)[^。]{0,14}(?:授权|许可|允许|同意|书面)[^。]{0,24}(?:转载|复制|使用|镜像|摘编|传播|建立)|版权(?:归|属于?)[^。]{0,16}(?:所有|原作者)|Notice: The content above|本(?:平台|站|网)仅提供|信息存储(?:空间)?服务|(?:我们|本站|本网)[^。]{0,10}(?:尽快|及时|立即|第一时间)[^。]{0,8}(?:删除|处理)|转载(?:请|须|需)(?:联系|注明|授权|获)|不得转载|本文(?:为|系|由)[^。]{0,24}(?:原创|独家|首发|授权|上传)[^。]{0,20}(?:转载|发布)|文章(?:观点|内容)?(?:仅|只)代表作者|文责自负|^本文由[^。]{1,20}(?:上传|发布)|仅提供信息(?:发布|存储)/u;

// 本文地址:https://example.com/12.html · 转载请注明出处   |   not: 转载请注明出处的人不多。
const address =
	/^(?:本文|文章)(?:永久)?(?:地址|链接|网址) ?: ?https?:|^转载请注明(?:出处|来源)!?$/u;

/** Some word of this every disclaimer has; most lines are passed by with it. */
const hint =
	/声明|提[醒示]|说明|免责|转载|侵[权犯]|版权|授权|许可|注明|投资|存储|立场|观点|网络|文责|上传|信息发布|Notice|本[网站平]/u;

/** What only a site says of itself. */
const selfWords =
	/本[网站平台文页]|转载|版权|侵权|授权|来源|作品|网站|媒体|存储|立场|读者|投资|免责|内容|图片|平台|本文/gu;

// 本站转载…… · 如有侵权,请联系我们删除   |   not: 未经授权,不得转载他人作品。
const ofItself =
	/本[网站号社报刊平]|本公众号|小编|我们|凡(?:本|注明)|联系(?:本|我|删除|作者|原作者)|联系.{0,6}删除|本文(?:为|系|由|来自|转载)|代表作者|文责自负|专稿[,。]|信息存储|Notice|信息发布|投资者据此/u;
const openQuote = /[“‘「『][^”’」』]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/u;

/** Statements by which a site keeps itself from harm. */
export const disclaimer: LineKind = {
	id: 'disclaimer',
	summary: 'Removes disclaimers and notices about reprinting.',
	weight: 6,
	side: 'tail',
	longest: 600,
	sureWords: ['免责声明', '版权声明', '特别声明', '郑重声明'],
	signs: [label, strong, address],
	test(form) {
		if (address.test(form)) return 'sure';
		if (!hint.test(form)) return undefined;
		const known = form.match(selfWords)?.length ?? 0;
		const found = strong.exec(form);
		if (label.test(form)) {
			// 【免责声明】 · 版权说明: · but not 投票说明:
			const isOfRights = /^[【[(*※]*(?:免责|版权|法律|转载|著作权)/u.test(form);
			if (isOfRights || known >= 2 || found) return 'sure';
		}

		// An article on reprinting quotes such words; a law uses them without speaking of itself.
		if (!found || known === 0 || openQuote.test(form.slice(0, found.index))) return undefined;
		return ofItself.test(form) ? 'sure' : 'likely';
	},
};
