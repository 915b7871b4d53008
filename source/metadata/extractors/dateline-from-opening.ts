import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {isMedium} from '../medium.ts';
import type {Dateline} from '../metadata.ts';

/** A dateline stands in the first words of one of the first paragraphs. */
const reach = 80;
const paragraphs = 3;

const day =
	'(?:(?<year>20\\d\\d)年)?(?:(?<month>1[0-2]|0?[1-9])月)?(?<day>3[01]|[12]\\d|0?[1-9])日';
const opened = '^ *[(【[]?(?:据|综合)?';
const agency = '(?<agency>本[报网刊台社]|[〇㐀-鿿]{1,8}?(?:社|网|报|台|刊|通讯(?!社)|新闻))';

/** The forms of datelines, the more telling first. All are matched against simplified, folded text. */
const forms: readonly RegExp[] = [
	// 新华社北京2月29日电 · 北港网6月12日讯 · 据新华社29日电   |   not: 新桥6月12日开放
	new RegExp(
		`${opened}${agency}(?<place>(?!记者)[〇㐀-鿿]{2,8}?)??${day} ?(?:[〇㐀-鿿]{0,2}专?电|讯|消息)`,
		'du',
	),
	// 中央社记者某某某台北8日电: name and place grown together
	new RegExp(
		`${opened}${agency}记者 ?(?:[〇㐀-鿿]{2,3}、){0,3}(?<grown>[〇㐀-鿿]{4,8}?)${day} ?专?[电讯]`,
		'du',
	),
	// 本报宝鸡讯(…)6月12日 · 本网讯 · 【明报专讯】 · 本报讯(记者某某)1月14日 · 央视网消息: · not: 本报讯问过他
	new RegExp(
		`${opened}${agency}(?<place>[〇㐀-鿿]{2,4}?)??(?:专讯|(?:讯|消息)(?=[ (【[\\]】):,]|\\d|$))[)\\]】]? ?(?:[([【][^()]{0,40}[)\\]】])? ?(?:${day})?`,
		'du',
	),
	// 据北港电视台2月29日报道 · 据《北港日报》报道 · 据台媒报道   |   not: 据了解 · 据报道
	new RegExp(`^ *据《?(?<told>[〇㐀-鿿A-Za-z]{2,14}?)》?(?:${day})?(?:报[道导]|消息)`, 'du'),
	// (北港29日讯) · 北港2月29日电   |   not: 北港2月29日开放
	new RegExp(`^ *[(【[]?(?<place>[〇㐀-鿿]{2,6}?)${day} ?专?[电讯]`, 'du'),
	// (北港讯) in brackets, as papers of the south write
	/^ *[(【[](?<place>[〇㐀-鿿]{2,6})讯[)】\]]/du,
];

const mayOpen = signIn(...forms);

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** The place at the end of what a reporter's name begins: 某某某台北. */
const placeBehindName = (run: string): number | undefined =>
	[3, 2].find(length => run.length - length >= 2 && isPersonName(run.slice(0, length)));

/** Where, when and by whom the report was sent. A day without a year, or a month, stays so here. */
export const datelineFromOpening: Extractor<Dateline> = {
	id: 'dateline-from-opening',
	mayFind: mayOpen,
	*find({article}) {
		for (const line of article.slice(0, paragraphs)) {
			if (!mayOpen(line)) continue;
			const {folded, text, start} = line;
			const opening = folded.slice(0, reach);
			for (const form of forms) {
				const match = form.exec(opening);
				if (!match) continue;
				const {groups = {}, indices} = match;
				const named = groups.agency ? 'agency' : 'told';
				if (groups.told && !isMedium(groups.told) && !/[媒社台网报]$/u.test(groups.told)) {
					continue;
				}

				const cut = (name: string, from = 0): string | undefined => {
					const span = indices?.groups?.[name];
					return span && text.slice(span[0] + from, span[1]);
				};

				const nameLength = groups.grown ? placeBehindName(groups.grown) : undefined;
				const place = nameLength ? cut('grown', nameLength) : cut('place');
				const sender = cut(named);
				const {year, month, day: number} = groups;
				const when = month ? `${year ?? '-'}-${twoDigits(month)}-` : '---';
				yield {
					value: {
						...(sender ? {agency: sender} : {}),
						...(place ? {place} : {}),
						...(number ? {day: `${when}${twoDigits(number)}`} : {}),
					},
					start: start + match.index + folded.search(/[^ ]/u),
					end: start + match.index + match[0].length,
				};
				return;
			}
		}
	},
};
