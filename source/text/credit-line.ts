import {isPersonName} from './person-name.ts';
import type {Span} from './span.ts';

/** A role a line names and who fills it, with the place of the names in the line. */
export type LineCredit = {
	readonly role: string;
	/** Where the role stands in the line. */
	readonly roleAt: number;
	readonly names: readonly (Span & {readonly name: string})[];
};

// The ways to write who did what, in match form: 责任编辑:杨X_NF0 · 编辑 陈某 校对 李某 · 文/某人
const roleSource =
	'(?:本期|本文|文稿|值班|当班|见习|实习|助理|图文|新媒体|网络|视频|图片|文字|美术|版面|执行|责任|特约|微信|栏目|首席|后台|技术|稿件|版式|核稿|主播|平面)*' +
	'(?:编 ?辑|主编|编审|校对|校审|审核|审校|终审|初审|复审|二审|三审|一审|核稿|总监制|监制|总策划|策划|统筹|制图|制作|设计|美编|排版|摄影|摄像|剪辑|' +
	'撰稿人?|撰文|撰写|采写|采编|采访|整理|编译|翻译|译者|供稿|供图|执笔|原作者|作 ?者|责 ?编|文编|审读|签发|出品人?|总编辑|总编|编委|记 ?者|通讯员|实习生|评论员|' +
	'视频|影音|影像|音频|海报|制片人?|导演|版式|信息员|图[表片]制作|播音|主播|配音|出镜|文字|文案|文图|图文|绘图|值班主任|监审|审签|录入|责任人|责校|文|图)';

const roleBeforeNames = new RegExp(`(${roleSource})(?:报道)?(?: ?[:/|]+ ?| +|(?=[】\\]]))`, 'uy');
/** This occurs in every line of credits. */
export const creditSigns: readonly RegExp[] = [roleBeforeNames];

/** Roles that nothing but a credit line begins with, so that any short name will do. */
const plainRole =
	/责任编辑|责编|责校|责任校对|终审|初审|复审|审核|校对|监制|美编|编审|签发|审校|采写|撰文|撰写|撰稿|审读|文编|执笔|作者/u;
const gap = /[\s[\]【】()|/;,、。—\-·<>]*/uy;

const matchAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
	pattern.lastIndex = position;
	return pattern.exec(text);
};

/** Roles that bodies have too: 供稿:宣传部 某某. */
const bodyRole = /供稿|供图|图片|摄影|视频|出品/u;
const body = /^[〇㐀-鿿]{2,14}(?:[部处办院系局委会社报台网]|中心|学校|公司)$/u;

/** Names of a credit: 2 to 4 Han, or, after a plain role, what a desk prints: 杨某_NF0, 丁涛. */
const isName = (name: string, role: string): boolean =>
	isPersonName(name.replace(/等$/u, '')) ||
	(bodyRole.test(role) && body.test(name)) ||
	(plainRole.test(role) &&
		/^[〇㐀-鿿A-Za-z0-9_.·*]{1,16}$/u.test(name) &&
		!/^\d{1,2}$/u.test(name));

/**
 * Reads a line that is nothing but credits, in match form: `编辑 刘某 校对 李某`, `[责任编辑:韩某]`.
 * Undefined for any other line: 编辑:你怎么看这件事? · 记者:您今年多大?
 */
export const readCredits = (form: string): readonly LineCredit[] | undefined => {
	// 记者:谢谢。 is an answer in an interview.
	if (/^(?:记者|编辑|通讯员|评论员|主播).*[。!?]$/u.test(form)) return undefined;
	const credits: {role: string; roleAt: number; names: (Span & {name: string})[]}[] = [];
	let position = matchAt(gap, form, 0)![0].length;
	while (position < form.length) {
		const role = matchAt(roleBeforeNames, form, position);
		if (role) {
			credits.push({role: role[1]!, roleAt: position, names: []});
			position += role[0].length;
		} else {
			const credit = credits.at(-1);
			if (!credit) return undefined;
			// 林小川 in 林小川、白桦 · but nothing of 、白桦
			const name = /[^\s[\]【】()|/;,、。—<>:]+/uy;
			const found = matchAt(name, form, position);
			if (!found || !isName(found[0], credit.role)) return undefined;
			credit.names.push({name: found[0], start: position, end: position + found[0].length});
			position += found[0].length;
		}

		position += matchAt(gap, form, position)![0].length;
	}

	const isPlain = credits.some(({role}) => plainRole.test(role));
	const isFilled = credits.some(({names}) => names.length > 0);
	return credits.length > 0 && (isFilled || isPlain) ? credits : undefined;
};
