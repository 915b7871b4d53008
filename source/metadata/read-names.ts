import {isNobody, isPersonName} from '../text/person-name.ts';
import type {Span} from '../text/span.ts';

export type NameSpan = Span & {readonly name: string};

/** What stands before a name and is none: 天河市融媒体中心记者 · 本报特约通讯员 */
const roleBefore =
	/^[〇㐀-鿿A-Za-z]{0,16}?(?:记者|通讯员|特派员|撰稿人?|评论员|实习生|编辑|作者|供稿|采写)(?=[〇㐀-鿿·]{2,4}$|$)/u;
/** What stands behind a name and is none: 某某摄 · 某某_B0123 · 某某报道 */
const after =
	/(?:翻?摄影?|报[道导]|综合报[道导]|整理|整合|供稿|供图|提供|文|图|_?[A-Z]{0,4}\d{2,}|_[A-Za-z0-9]+)$/u;
/** Behind 责任编辑 any two to four Han characters are a name. */
const anyName = /^[〇㐀-鿿]{2,4}$/u;
/**
 * The people in a folded text, such as the value of a label. `loose` also takes pen names and Latin
 * names, as 作者: may be followed by; `han` takes any name of two to four Han characters; without it
 * only what looks like a Chinese name counts.
 */
export const readNames = (folded: string, loose: boolean | 'han' = false): readonly NameSpan[] => {
	const names: NameSpan[] = [];
	// Tom Lee, whose blank parts no names
	const foreign =
		loose && /^ *([A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){1,3}) *$/du.exec(folded)?.indices?.[1];
	if (foreign) return [{name: folded.slice(...foreign), start: foreign[0], end: foreign[1]}];
	for (const match of folded.matchAll(/[^ ,、;/&|()[\]【】:。]+/gu)) {
		let [word] = match;
		let start = match.index;
		const role =
			isPersonName(word) || isPersonName(word.replace(after, ''))
				? undefined
				: roleBefore.exec(word.replace(after, ''))?.[0];
		if (role) {
			start += role.length;
			word = word.slice(role.length);
		}

		if (!isPersonName(word)) {
			const bare = word.replace(after, '');
			if (isPersonName(bare) || loose) word = bare;
		}

		// A pen name comes first or not at all: what follows a name and is none is about the writer.
		const isFirst = names.length === 0 && match.index === folded.search(/[^ ,、;/&|()[\]【】:。]/u);
		const isPenName =
			loose === 'han'
				? anyName.test(word)
				: loose && isFirst && word.length >= 2 && word.length <= 12 && /\p{L}/u.test(word);
		if ((isPersonName(word) || isPenName) && !isNobody(word)) {
			names.push({name: word, start, end: start + word.length});
		}
	}

	return names;
};
