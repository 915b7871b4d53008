import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import {readSignatures} from '../../text/reporter-line.ts';
import type {Extractor} from '../extractor.ts';
import {isMedium} from '../medium.ts';
import type {MetadataLine} from '../page-reading.ts';
import {mayBeDated} from '../read-dated-line.ts';
import {isVague} from './source-from-label.ts';

const longest = 14;
// 青溪日报 · but not 青溪日报·河边种树
const name = /^(?!进入|打开|点击|下载)[〇㐀-鿿A-Za-z0-9]{2,14}$/u;

/** The name on a line, and its reporter's if both stand there: 寰球网 程远. */
const nameOn = (folded: string): string => {
	const words = folded.trim().split(/ +/u);
	// 原创 程远 河畔读书会
	if (words[0] === '原创') return words.at(-1)!;
	const [first = '', second] = words;
	return words.length === 2 && second && isPersonName(second) && isMedium(first)
		? first
		: folded.trim();
};

/** What else may stand on the line of the date: · 优质科学领域创作者 */
const longestRest = 18;

const isDateLine = (line: MetadataLine): boolean => {
	if (!mayBeDated(line)) return false;
	const {folded} = line;
	const [date] = findDates(folded);
	// http://www.example.com 2019年09月05日11:10
	const lead = /^ *https?:\S+ /u.exec(folded)?.[0].length ?? 0;
	const rest = folded.slice(lead).replace(/[ \d:年月日/.·-]+/gu, '');
	return date !== undefined && date.start <= lead + 5 && rest.length <= longestRest;
};

/** How far above the date its medium may stand, with signatures and buttons in between. */
const reach = 4;

// 美食领域创作者 · 北港作家协会会员 · 知名博主: what an account says of itself   |   not: 北港观察
const selfPraise = /(?:创作者|作者|博主|达人|会员|官方账号|领域|认证|撰稿人|评论员)$/u;
/** 突发 and 港闻 are channels rather than accounts. */
const shortestAccount = 3;
// 国际焦点 · 社会要闻, channels   |   not: 焦点访谈
const channel = /^.{0,4}(?:焦点|要闻|时事|动态)$/u;
// 关注, a button behind the name of an account
const follow = /^\+? ?(?:已?关注|订阅|加关注)$/u;

/** The line beside the date that has a button to follow it. */
const followedBeside = (head: readonly MetadataLine[], at: number): MetadataLine | undefined =>
	head.find(
		(line, place) =>
			Math.abs(place - at) <= followReach &&
			place !== at &&
			!line.isSure &&
			line.rule !== 'title-line' &&
			follow.test(head[place + 1]?.folded.trim() ?? ''),
	);
const followReach = 3;

/** The lines between headline and date that no vocabulary knows, or that are names of media. */
const namesAbove = (head: readonly MetadataLine[], at: number): readonly MetadataLine[] => {
	const above: MetadataLine[] = [];
	let from = at - 1;
	for (; from >= Math.max(0, at - reach); from--) {
		const line = head[from]!;
		if (line.rule === 'title-line') break;
		above.push(line);
	}

	if (head[from]?.rule !== 'title-line') return [];
	const unknown = above.filter(
		({isSure, folded}) =>
			!isSure &&
			folded.trim().length >= shortestAccount &&
			!selfPraise.test(folded) &&
			!channel.test(folded.trim()) &&
			!readSignatures(folded) &&
			!isPersonName(folded.trim()) &&
			!isPersonName(nameOn(folded)),
	);
	const media = above.filter(({folded}) => isMedium(nameOn(folded)));
	// Of two lines that no vocabulary knows, neither is sure to be the account that signs.
	return media.length > 0 ? media : unknown.length === 1 && above.length <= 2 ? unknown : [];
};

/** Whether a line is a medium's name, by its ending or by the reporter on the next line. */
const isSigned = ({folded}: MetadataLine, below: MetadataLine | undefined): boolean =>
	isMedium(nameOn(folded)) ||
	(/^[〇㐀-鿿]{2,6}$/u.test(folded.trim()) && isPersonName(below?.folded.trim() ?? ''));

// 寰球网 below the date · 北港观察 between headline and date   |   not: 我要分享 · 河西新渠通水
/**
 * A name on the line below the date, if it ends like the name of a medium, or between headline and
 * date, whatever it is called: there accounts sign.
 */
export const sourceFromLineBesideDate: Extractor<string> = {
	id: 'source-from-line-beside-date',
	mayFind: mayBeDated,
	*find({head}) {
		for (const [at, line] of head.entries()) {
			if (!isDateLine(line)) continue;
			const below = head[at + 1];
			const candidates = [
				below && !below.isSure && isSigned(below, head[at + 2]) ? below : undefined,
				...namesAbove(head, at),
				followedBeside(head, at),
			];
			for (const candidate of candidates) {
				const value = candidate ? nameOn(candidate.folded) : '';
				if (!candidate || value.length > longest || !name.test(value)) continue;
				if (isPersonName(value) || isVague(value)) continue;
				const from = candidate.folded.lastIndexOf(value);
				const start = candidate.start + from;
				yield {
					value: candidate.text.slice(from, from + value.length),
					start,
					end: start + value.length,
				};
				return;
			}
		}
	},
};
