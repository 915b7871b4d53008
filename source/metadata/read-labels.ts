import {matchesOf} from '../text/matches-of.ts';
import {findDates} from '../text/page-date.ts';
import {remembering} from '../text/remembering.ts';
import {signIn} from './line-signs.ts';

/** What a label announces. */
export type LabelKind =
	| 'date'
	| 'update'
	| 'source'
	| 'author'
	| 'editor'
	| 'credit'
	| 'views'
	| 'other';

/** A label on a line of metadata and what stands behind it; offsets into the folded line. */
export type Labelled = {
	readonly kind: LabelKind;
	/** The label, simplified: 来源, 责任编辑. */
	readonly label: string;
	/** Where the label stands. */
	readonly at: number;
	/** What it announces. */
	readonly start: number;
	readonly end: number;
};

const labelsByKind: Readonly<Record<LabelKind, string>> = {
	date: '发布时间|发布日期|发表时间|发表日期|发稿时间|上传时间|添加时间|录入时间|发文日期|成文日期|发布于|发表于|时间|日期',
	update: '更新时间|更新日期|更新于',
	source:
		'文章来源|信息来源|稿件来源|新闻来源|内容来源|本文来源|消息来源|来源于|来 ?源|来自|稿源|出处|Source',
	author:
		'文章作者|原作者|作 ?者|撰文|撰写|撰稿人?|采写|执笔|供稿人?|(?:本报|见习|实习|特约|首席)?记者|特约?通讯员|通讯员|文字|文案|图文|文图|文',
	editor:
		'(?:责任|值班|执行|见习|实习|助理|文字|图文|新媒体|网络|本期|本文|图片|核稿)*编 ?辑|责 ?编|文编',
	credit:
		'视频|影音|制片人?|版式设计|审核|审稿|终审|初审|复审|一审|二审|三审|审校|校对|监制|总监制|主编|执行主编|编审|值班主任|值班编委|编委|总编辑|总编|统筹|策划|制图|制作|设计|美编|排版|摄影|摄像|供图|图片|图|签发|审签|审读|发布者|发布人|发布机构|发布单位|录入者|录入|编译|翻译|剪辑|责校|责任校对|实习生',
	views:
		'浏览次数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|点击次数|点击量|点击数|点击率|点击|访问量|访问次数|人气|热度|已读',
	other:
		'单位|职务|身份|微信号|公众号|邮箱|电话|字号|字体|评论数?|分享(?:到|至)?|打印|举报|收藏|关键词|关键字|标签|栏目|类别|分类|频道|编号|索引号',
};

const kinds = Object.keys(labelsByKind) as readonly LabelKind[];
// 来源: · 责任编辑: · 文/ · 编辑| but not 图片来源: (a caption) and not 信息来源 without a colon
const labelPattern = new RegExp(
	`(?<!收稿|修回|定稿|录用|废止|失效|生效|实施|施行|截止|有效|该|图片|图|数据|资料|视频|音频|照片)(?:${kinds.map(kind => `(?<${kind}>${labelsByKind[kind]})`).join('|')}) ?[:/|]`,
	'gu',
);
/** Of which lines `readLabels` may give anything, and of which a source. */
export const mayBeLabelled = signIn(labelPattern);
export const mayNameSource = signIn(new RegExp(labelsByKind.source, 'u'));

/** What ends a value besides the next label: a bar, a bracket, two spaces, a button. */
const valueEnd =
	/[|;◆\])】]|\(?https?:|\((?:ID|微信)| {2,}| (?=[[(【]|举报|打印|收藏|分享|字号|字体|参与|我要|我有话说|评论|关闭|订阅|原创|\d+(?:人|条|次)|\d[\d,]*$|浏览|阅读|点击|作者 ?[^:]|来源 ?[^:])/u;

/** All labels of a folded line with their values, which may be empty. */
export const readLabels = remembering((folded): readonly Labelled[] => {
	const matches = matchesOf(folded, labelPattern);
	const dates = matches.length > 0 ? findDates(folded) : [];
	return matches.map((match, index): Labelled => {
		const kind = kinds.find(name => match.groups![name])!;
		let start = match.index + match[0].length;
		let end = matches[index + 1]?.index ?? folded.length;
		while (start < end && folded[start] === ' ') start++;
		const value = folded.slice(start, end);
		if (kind !== 'date' && kind !== 'update') {
			const date = dates.find(found => found.start >= start && found.start < end);
			if (date) end = date.start;
			const stop = value.search(valueEnd);
			if (stop >= 0) end = Math.min(end, start + stop);
		}

		while (end > start && /[ [(【|,]/u.test(folded[end - 1]!)) end--;
		return {kind, label: match.groups![kind]!, at: match.index, start, end};
	});
});
