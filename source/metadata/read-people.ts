import {isPersonName} from '../text/person-name.ts';
import type {Span} from '../text/span.ts';

/** A person named in running text; offsets into the folded line. */
export type PersonSpan = Span & {readonly name: string};

/** The last character of a post, before a name: 书记某某, 指挥长某某, 市领导某某, 会议由县长某某. */
const postEnd = /[长记任员席理导事委书授师人志组由裁监士家表统储令官]$|首相$/u;
/** A post or a form of address behind a name: 某某委员长, 某某同志. */
const postBehind =
	/(?:同志|先生|女士|等|分别|(?:副|总|常务|代)*(?:委员长|主席|总理|总统|首相|书记|省长|市长|县长|区长|州长|镇长|乡长|部长|厅长|局长|处长|主任|会长|院长|校长|所长|行长|社长|组长|政委|司令员|参谋长|董事长|总经理|秘书长|教授|院士))+$/u;
/** Bodies and groups that begin like names: 公安部, 管总局, 安办, 成人员, 关方面. */
const body =
	/[部署局委院办厅总校组队团司处市县区省]$|(?:人员|方面|代表|负责|单位|部门|群众|干部|委员|记者|主持|亲属|家属)$/u;

// 克·依明 of 艾山·克·依明 is one name   |   not: “五·四”
const joined = /^[〇㐀-鿿]{2,6}(?:·[〇㐀-鿿]{1,7}){1,2}$/u;
// 总统拉马福萨, 国王某某某: heads of other states bear names of any length
const foreign =
	/(?:总统|首相|国王|女王|王储|外长|最高领袖)([〇㐀-鿿]{2,7}(?:·[〇㐀-鿿]{1,7})?)$|总理([〇㐀-鿿]{4,6})$/u;

const isName = (text: string): boolean =>
	joined.test(text) || (isPersonName(text) && !body.test(text));

/**
 * The person named at the end of a phrase of simplified text, before or behind any post:
 * 市防汛指挥部指挥长某某 · 某某委员长. `offset` is where the phrase stands.
 */
export const lastPerson = (phrase: string, offset: number): PersonSpan | undefined => {
	const bare = phrase.replace(postBehind, '').trimEnd();
	if (/领导$/u.test(bare)) return undefined;
	const span = (name: string): PersonSpan => {
		const start = offset + bare.length - name.length;
		return {name, start, end: start + name.length};
	};

	const dot = bare.indexOf('·');
	// Of 市长艾山·吐尔洪 the post tells where the name begins.
	const lengths =
		dot < 0 ? [bare.length, 4, 3, 2] : [2, 3, 4, 5, 6].map(first => bare.length - dot + first);
	for (const length of lengths) {
		if (length > bare.length) continue;
		const name = bare.slice(bare.length - length);
		const post = bare.slice(0, bare.length - length);
		if (isName(name) && (post === '' || postEnd.test(post))) return span(name);
	}

	const [, head, premier] = foreign.exec(bare) ?? [];
	const stranger = head ?? premier;
	return stranger && !body.test(stranger) ? span(stranger) : undefined;
};

/**
 * The people named in `clause`, whose phrases are parted by 、 and commas, the last two by 和:
 * 市长某某,副市长某某、某某和某某. `offset` is where the clause stands.
 */
export const peopleIn = (clause: string, offset: number): readonly PersonSpan[] =>
	Array.from(clause.matchAll(/[^、,]+/gu)).flatMap(({0: phrase, index}) => {
		const start = offset + index + phrase.length - phrase.trimStart().length;
		const whole = lastPerson(phrase.trim(), start);
		// 李和平 is one person, 李平和王方 are two.
		return whole
			? [whole]
			: Array.from(phrase.trim().matchAll(/(?:[^和及同与]|同志)+/gu)).flatMap(
					part => lastPerson(part[0], start + part.index) ?? [],
				);
	});
