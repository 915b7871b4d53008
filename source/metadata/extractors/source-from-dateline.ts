import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {isMedium} from '../medium.ts';

/** How far into the text its dateline reaches, in UTF-16 code units. */
const reach = 60;

// 新华社北京2月29日电 · (中央社记者某某台北8日电) · 北港网2月9日电 据…
// not: 据新华社29日电 · 本报北港2月9日电 · 记者给报社2月9日电话
const wire =
	/^ *[(【[]?((?!本|据|记者)[〇㐀-鿿]{1,8}?(?:社|网|报|台|新闻))(?:记者 ?[〇㐀-鿿、 ]{2,16}?|[〇㐀-鿿]{2,8}?)?(?:\d{1,2}月)?\d{1,2}日 ?[〇㐀-鿿]{0,2}专?电(?=[ ([【)\]】:,]|$)/du;
// 【北港新闻台】在…… · [北港日报专讯] · [BGnews北港新闻]   |   not: 【记者某某/北港报导】 · 【体育新闻】 · 【互联网】
const bracketed =
	/^ *[【[]((?!本)[〇㐀-鿿A-Za-z]{1,10}?(?:(?<![互物]联)网|(?<=.{2})(?<![播简情海预战喜])报|通讯社|(?:新闻|电视|广播|电)台|(?<=[A-Za-z]{2}.{2})新闻))(?:专?讯)?[】\]]/du;

const mayBeSent = signIn(wire, bracketed);

/** The agency that sent the report, or the medium in brackets before its first words. */
export const sourceFromDateline: Extractor<string> = {
	id: 'source-from-dateline',
	mayFind: mayBeSent,
	*find({article}) {
		const line = article.find(({rule}) => rule === undefined);
		if (!line || !mayBeSent(line)) return;
		const opening = line.folded.slice(0, reach);
		const indices = (wire.exec(opening) ?? bracketed.exec(opening))?.indices?.[1];
		if (!indices || !isMedium(line.folded.slice(...indices))) return;
		const [from, to] = indices;
		yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
	},
};
