import {displayWidth} from '../../text/display-width.ts';
import type {ParagraphKind} from './paragraph-kinds.ts';

// Whom a notice or letter is for: `各村民委员会、各有关单位：`, `尊敬的各位家长：`, `同志们：`; must not match
// `会议要求：`, `各项任务如下：` or `记者采访了三位村民：`.
const addressee =
	/^(?!.*(?:[。！？；说說]|指出|要求|表示|采访|採訪|如下|记者|記者|来源|來源)).{0,60}(?:单位|單位|部门|部門|委员会|委員會|政府|机构|機構|企业|企業|公司|学校|學校|同志|朋友|同学|同學|家长|家長|先生|女士|小姐|教授|老师|老師|主席|[们們]|居民|村民|市民|读者|讀者|客户|客戶|业主|業主|用户|旅客|考生|同仁|[委办辦局厅廳部院校处處所站社])[：:]$/;

/** Before whom it is for stands its headline at most. */
const firstParagraphs = 2;

// The day alone in its line: `2023年3月12日`, `二〇二三年三月十二日`; must not match `2023年3月12日，晴`.
const day =
	/^(?:\d{4}|[一二三四五六七八九〇○零]{4})年(?:\d|[一二三四五六七八九十]){1,2}月(?:\d|[一二三四五六七八九十]){1,3}日$/;

// What may stand behind the day: `附件：报名表`, `（此件公开发布）`, `抄送：各科室`; must not match `附近的人`.
const behindDay =
	/^(?:附件?\d{0,2}[：:]|附件\d{0,2}$|抄送|[（(]此件|[（(]?[联聯]系|主[题題][词詞])/;

// No name of an office or a person: `请互相转告。`, `联系电话：123`, `1.名单`; must not match `青溪镇人民政府`.
const noName = /[，。；！？…：:,.;!?]|^[\d（(一二三四五六七八九十]+[、.．)）]/;

/** Columns of twenty-two Han: names are no longer. */
const longestName = 44;

/** More offices than this do not sign together. */
const mostNames = 3;

/**
 * What makes a notice or a letter out of paragraphs: whom it is for and its last greeting stand flush left,
 * who signed it and when at the right.
 */
export const withLetterKinds = (
	inked: readonly string[],
	kinds: readonly ParagraphKind[],
): readonly ParagraphKind[] => {
	const found = [...kinds];
	const places = kinds.flatMap((kind, index) => (kind === 'blank' ? [] : [index]));
	const textAt = (place: number): string => inked[places[place]!] ?? '';
	const isBody = (place: number): boolean => kinds[places[place]!] === 'body';
	for (let place = 0; place < Math.min(firstParagraphs, places.length - 1); place++) {
		if (!isBody(place) || !addressee.test(textAt(place))) continue;
		found[places[place]!] = 'flush';
		break;
	}

	const last = lastDay(places.length, textAt);
	if (last === undefined) return found;
	let first = last;
	while (last - first < mostNames && first > 1 && isBody(first - 1) && isName(textAt(first - 1))) {
		first--;
	}

	// A day alone may be anything: of a chronicle, say.
	if (first === last) return found;
	for (let place = first; place <= last; place++) found[places[place]!] = 'signature';
	const greeting = first - 1;
	if (/^敬[礼禮][！!]?$/.test(textAt(greeting)) && isBody(greeting)) {
		found[places[greeting]!] = 'flush';
	}

	return found;
};

const isName = (text: string): boolean =>
	displayWidth(text) <= longestName && !noName.test(text) && !day.test(text);

/** The place of the day behind which the text is over; undefined where there is none. */
const lastDay = (count: number, textAt: (place: number) => string): number | undefined => {
	for (let place = count - 1; place > 0; place--) {
		if (day.test(textAt(place))) return place;
		if (!behindDay.test(textAt(place))) return undefined;
	}

	return undefined;
};
