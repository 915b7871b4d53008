import {isNobody, isPersonName} from './person-name.ts';
import type {Span} from './span.ts';
import {splitNames} from './split-names.ts';

/** Someone who signs a line; the name without the blank that some pages set inside it, 张 三. */
export type Signature = Span & {readonly name: string};

// 北港日报首席记者 · 腾信新闻《棱角》作者 | · 南方周报实习生 · 本报通讯员 · 北港号记者/
const reporterRole =
	/[（([【]?([〇㐀-鿿A-Za-z0-9]{1,14}? ?)??(?:《[^《》]{1,14}》)? ?(?:首席|见习|实习|特约|特派|全媒体|融媒体?|公民)*(?:驻[〇㐀-鿿]{2,4}(?:首席|见习|实习|特约|特派|全媒体|融媒体?|公民)*)?(?:记者|通讯员|特派员|特约撰稿人?|撰稿人|评论员|实习生|专栏作家|专栏作者|作者|主笔|观察员|编译) ?[:/|]* ?/uy;
// 文 | · 图文/ · 撰文: · 原创   |   not: 文 alone before a name, as 散文 程远 is a kind and its writer
const writerRole =
	/◆? ?(?:本文|网络)?(?:(?:作者|撰文|撰稿|撰写|采写[、/] ?摄影|采写|执笔|供稿|特约撰稿|采访[、/ ]?(?:撰文|撰稿|整理)|采访|原创|文字|文案|文图|图文|文 ?[、/] ?摄影|摄影 ?[、/] ?文|[图文] ?[/、· ] ?[图文]|文)(?: ?[:/|]+ ?| )|By[: ]+)/uy;
/** Where a signature begins that a bullet heads: ■本报记者 程远 */
const afterBullets = /[^ ■□●○◆◎▲△▪]/u;
/** One of these occurs in every signature. */
export const signatureSigns: readonly RegExp[] = [
	/记者|通讯员|特派员|撰稿|评论员|实习生|作者|主笔|观察员|撰文|撰写|采写|执笔|供稿|原创|文字|文案|[图文] ?[/图文、·]|文 ?[:/|]|文 |By[: ]/u,
	/报[道导]|编译|采访|专栏|作家|整理| 文|\/文/u,
];
/** Roles behind which a pen name may stand. */
const penRole = /作者|撰文|原创|^文|By/u;
// 综合报导 · 北港即时报导 · 发自香港、成都 · 北港8日电 · 摄影报道, behind the names
const dispatch =
	/[/ ]{0,3}(?:发自 ?[〇㐀-鿿]{2,8}(?:[、 ][〇㐀-鿿]{2,8}){0,3}|(?:[〇㐀-鿿]{0,6}(?:\d{1,2}月)?\d{1,2}日)?(?:(?!记者|通讯员|实习生|编辑)[〇㐀-鿿]){0,8}(?:采访)?(?:报[道导]|专访|特稿|编译|外电|专?电)|摄影?|整理|文 ?\/ ?图|文)(?=$|[ ,;|)）\]】])/uy;
const gap = /[ 、,;&|·()（）\]】]+|和/uy;
const dotted = /[〇㐀-鿿]{1,7}(?:·[〇㐀-鿿]{1,8}){1,2}(?![〇㐀-鿿])/uy;
const spacedName = /([〇㐀-鿿]) {1,2}([〇㐀-鿿])(?= |、|,|$|[)）])/uy;
const latin = /[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}/uy;
const word = /[〇㐀-鿿A-Za-z0-9_]+/uy;

/** Other hands on the line, who are passed over: 编辑 张磊 校对 李立. */
const otherRole =
	/[〇㐀-鿿]{0,4}(?:编辑|责编|校对|审核|审稿|摄影|摄像|供图|图片|图|视频|剪辑|制图|监制|统筹|策划|[终一二三初复]审)(?: ?[:/|]+ ?| )/uy;
/** 一名记者 · 据记者: said in a sentence. */
const noRole = /(?:名|位|的|个|些|对|向|据|与|让|由|等)(?:记者|通讯员|作者)/u;
/** A medium behind the names: 作者:程远 北港周报. */
const medium =
	/[〇㐀-鿿A-Za-z]{1,10}(?:网|报|社|台|周刊|杂志|新闻|客户端|在线)(?:编译|供稿|特约)?(?= |$|[)）])/uy;
// 林若溪台北4日电: the place and the day grown to the name, wherever it stands
const grownDay = /^[〇㐀-鿿]{4,8}?\d{1,2}日[〇㐀-鿿]{0,4}电$/u;
// 林若溪台北报导 · 林若溪8月4日电, behind a role only, as 金华报导 may follow a name
const grown =
	/^([〇㐀-鿿]{2,8}?)(?:(?:\d{1,2}月)?\d{1,2}日[〇㐀-鿿]{0,4}电|(?:即时|综合|采访|专题)?报[道导])$/u;
/** A name leaves so much for the place behind it, in characters. */
const shortestPlace = 2;
const longestPlace = 4;
/** Places from which reports are sent, and which may look like names: 高雄, 金门. */
const knownPlace =
	/(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|苗栗|彰化|南投|云林|嘉义|屏东|宜兰|花莲|台东|澎湖|金门|马祖|连江|北京|上海|香港|澳门|广州)$/u;
/** Another's role grown to a name: 林若溪通讯员何小满. */
const nextRole = /(?<=^[〇㐀-鿿]{2,12})(?:见习|实习|特约|本报)*(?:记者|通讯员|实习生|编辑).*$/u;

/** The name at the beginning of one that grew together with a place. */
const nameBefore = (run: string): string | undefined => {
	const place = knownPlace.exec(run)?.[0];
	const bare = place ? run.slice(0, -place.length) : run;
	if (isPersonName(bare)) return bare;
	return [3, 2]
		.filter(length => bare.length >= length + shortestPlace && bare.length <= length + longestPlace)
		.map(length => bare.slice(0, length))
		.find(isPersonName);
};

const longest = 80;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** A role at `at` that reporters have. What stands before its word is a medium or a desk, no name. */
const reporterRoleAt = (text: string, at: number): string | undefined => {
	const match = matchAt(reporterRole, text, at);
	return match && !isPersonName(match[1]?.trim() ?? '') ? match[0] : undefined;
};

/** The names that begin at `at`, if any do: one, or several grown together. */
const namesAt = (text: string, at: number, loose: boolean): readonly Signature[] => {
	const one = (name: string, length = name.length): readonly Signature[] => [
		{name, start: at, end: at + length},
	];
	const minority = matchAt(dotted, text, at);
	if (minority) return one(minority[0]);
	const parted = matchAt(spacedName, text, at);
	if (parted && isPersonName(parted[1]! + parted[2]!)) {
		return one(parted[1]! + parted[2]!, parted[0].length);
	}

	const run = (matchAt(word, text, at)?.[0] ?? '').replace(nextRole, '');
	const sent = grown.exec(run)?.[1];
	if (sent && (run.endsWith('电') || knownPlace.test(sent) || !splitNames(sent))) {
		const name = nameBefore(sent);
		return name ? one(name) : [];
	}

	// 林若溪报道 · 林若溪摄: what follows is no part of the name
	const bare = run.replace(/(?:综合)?(?:报[道导]|摄影?|整理|编译|供稿|特稿|专访|采访|撰稿)$/u, '');
	let from = at;
	const names = splitNames(bare)?.map(name => {
		const start = from;
		from += name.length;
		return {name, start, end: from};
	});
	if (names) return names;
	if (!loose) return [];
	const foreign = matchAt(latin, text, at);
	if (foreign) return one(foreign[0]);
	return run.length >= 2 && run.length <= 10 && /\p{L}{2}/u.test(run) && !isNobody(run)
		? one(run)
		: [];
};

/** 林若溪/北港报导 · 政治中心/林若溪报导: signed without a role, told by what follows. */
const unlabelled =
	/^[(（[【]?(?:(?:[〇㐀-鿿]{2,6}(?:中心|组|小组|新闻|社)|(?:实习)?编译|中时|网搜小组|即时新闻) ?\/ ?)?([〇㐀-鿿]{2,3}(?:、[〇㐀-鿿]{2,3}){0,3}) ?(?:\/ ?)?(?:[〇㐀-鿿]{2,4}|综合|即时|特别)?(?:报[道导]|编译)[)）\]】]?$/du;

const readUnlabelled = (form: string): readonly Signature[] | undefined => {
	const match = unlabelled.exec(form);
	if (!match || !form.includes('/')) return undefined;
	const [from] = match.indices![1]!;
	const names = Array.from(match[1]!.matchAll(/[^、]+/gu), ({0: name, index}) => ({
		name,
		start: from + index,
		end: from + index + name.length,
	}));
	return names.every(({name}) => isPersonName(name)) ? names : undefined;
};

// 林若溪 采访/撰稿 陈向东 摄影/剪辑 · 林若溪 专栏 · 林若溪/文 陈向东/图 · 林若溪 文/图   |   not: 林若溪 采访了他
const nameFirst =
	/^[(【]?((?:[〇㐀-鿿]{2,3}[ 、])*?[〇㐀-鿿]{2,3}) ?[ /] ?(?:采访|撰稿|撰文|采写|文字|专栏|作家|整理|编译|记者|文)(?: ?[/、· ] ?(?:撰稿|撰文|整理|图|摄影))?(?:[ ,;] ?[〇㐀-鿿]{2,3}[ /](?:摄影|剪辑|编辑|图片?|摄)(?:[/、](?:剪辑|编辑))?)*[)】]?$/du;

const readNameFirst = (form: string): readonly Signature[] | undefined => {
	const match = nameFirst.exec(form);
	if (!match) return undefined;
	const [from] = match.indices![1]!;
	const names = Array.from(match[1]!.matchAll(/[^、 ]+/gu), ({0: name, index}) => ({
		name,
		start: from + index,
		end: from + index + name.length,
	}));
	return names.every(({name}) => isPersonName(name)) ? names : undefined;
};

/**
 * Reads a line that is nothing but the signature of its writers, folded: 北港日报记者 程远 通讯员
 * 林若溪 · 文 | 程远 · 记者程远/北港报导 · 特约撰稿人 程远 发自北港. Undefined for any other line:
 * 记者从现场看到 · 作者在书里写道.
 */
export const readSignatures = (form: string): readonly Signature[] | undefined => {
	if (form.length > longest || !signatureSigns.some(sign => sign.test(form))) return undefined;
	if (/[。!?]/u.test(form)) return undefined;
	const signatures: Signature[] = [];
	let at = form.search(afterBullets);
	let loose: boolean | undefined;
	let isOther = false;
	while (at >= 0 && at < form.length) {
		// 陈向东北港4日电 begins with a name, 北港4日电 does not.
		const isGrown =
			grownDay.test(matchAt(word, form, at)?.[0] ?? '') && namesAt(form, at, false).length > 0;
		const end = loose === undefined || isGrown ? undefined : matchAt(dispatch, form, at)?.[0];
		const space = matchAt(gap, form, at)?.[0];
		if (end || (space && loose !== undefined)) {
			at += (end ?? space)!.length;
			continue;
		}

		const other = loose === undefined ? undefined : matchAt(otherRole, form, at)?.[0];
		const role = other
			? undefined
			: (matchAt(writerRole, form, at)?.[0] ?? reporterRoleAt(form, at));
		if (role && noRole.test(role)) return undefined;
		if (role) {
			loose = penRole.test(role) && /[:/|]|By/u.test(role);
			isOther = false;
		} else if (other) {
			isOther = true;
		} else if (loose === undefined) {
			break;
		} else {
			const name = matchAt(medium, form, at)?.[0];
			if (name && signatures.length > 0) {
				at += name.length;
				continue;
			}
		}

		at += (role ?? other ?? '').length;
		// 文 | 南方周报记者 某某: the nearer role tells more.
		const nearer = role && reporterRoleAt(form, at);
		if (nearer && !noRole.test(nearer)) {
			loose = false;
			at += nearer.length;
		}

		// What follows a pen name is about the writer, not another one.
		const names = namesAt(form, at, Boolean(role && loose) || isOther);
		if (names.length === 0) return undefined;
		if (!isOther) signatures.push(...names);
		at = names.at(-1)!.end;
	}

	return signatures.length > 0 ? signatures : (readUnlabelled(form) ?? readNameFirst(form));
};
