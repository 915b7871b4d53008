import type {Extractor} from '../extractor.ts';
import type {Dateline} from '../metadata.ts';

/** A dateline stands in the first words of one of the first paragraphs. */
const reach = 60;
const paragraphs = 3;

// 新华社北京2月29日电 · 北港网6月12日讯   |   not: 新桥6月12日开放
const wire =
	/^ *[(【[]?((?!据)[〇㐀-鿿]{1,7}?(?:社|网|报|台|通讯))([〇㐀-鿿]{2,8}?)??(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日 ?(?:专?电|讯|消息)/du;
// 本报宝鸡讯(…)6月12日 · 本网讯 · 【明报专讯】 · 本报讯(记者某某)1月14日   |   not: 本报讯问过他
const local =
	/^ *[(【[]?((?:本|[〇㐀-鿿]{1,5}?)(?:报|网|台|刊|社))([〇㐀-鿿]{2,4}?)??专?(?:讯|消息)(?=[ (【[\]】)]|\d|$)[)\]】]? ?(?:[([（【][^()（）]{0,40}[)\]）】])? ?(?:(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日)?/du;

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** Where, when and by whom the report was sent. A day without a year stays so here. */
export const datelineFromOpening: Extractor<Dateline> = {
	id: 'dateline-from-opening',
	*find({article}) {
		for (const {folded, text, start} of article.slice(0, paragraphs)) {
			const match = wire.exec(folded.slice(0, reach)) ?? local.exec(folded.slice(0, reach));
			if (!match) continue;
			const [, , , year, month, day] = match;
			const [whole, agency, place] = match.indices!;
			yield {
				value: {
					agency: text.slice(...agency!),
					...(place ? {place: text.slice(...place)} : {}),
					...(month && day ? {day: `${year ?? '-'}-${twoDigits(month)}-${twoDigits(day)}`} : {}),
				},
				start: start + whole![0] + folded.search(/[^ ]/u),
				end: start + whole![1],
			};
			return;
		}
	},
};
