import {isHan} from '../../text/han.ts';
import {isMentioned} from '../code-signs.ts';
import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * A tag that stayed in the text; one with Chinese in it is a caption or a joke. Matches those in
 * `老石桥<br/>今日<b>通车</b>`; must not match `若a<b>c` (see below) or `<完>`.
 */
const tag =
	/<(\/?)(p|br|div|li|tr|h[1-6]|span|strong|b|i|em|u|font|a|img|center|ul|ol|table|tbody|td|th|section|o:p)(?:\s[^<>\n\u3400-\u9fff]{0,400})?\/?>/gi;

/** Tags at which a line ends. */
const block = /^(?:p|br|div|li|tr|h[1-6]|section)$/i;

/** What follows a tag that is spoken of. Matches `标签里`; must not match `本报讯`. */
const speaksOfTag = /^ ?(?:标签|標籤|元素|标记|標記|代码|代碼|属性|屬性)/;

/** Whether Chinese or its punctuation stands right there: tags among letters may be code. */
const isProse = (character: string | undefined): boolean =>
	character !== undefined &&
	(isHan(character.charCodeAt(0)) || /[\u3000-\u303f\uff00-\uffef“”]/.test(character));

export const htmlTags: CleaningRule = {
	id: 'html-tags',
	stage: 'characters',
	summary: 'Removes left-over HTML tags, with a line break where one ended a line',
	signs: [tag],
	find: ({text}) =>
		matchFindings(text, tag, ({0: found, 1: slash, 2: name = '', index}) => {
			const end = index + found.length;
			if (!isProse(text[index - 1]) && !isProse(text[end])) return undefined;
			if (isMentioned(text, index, end)) return undefined;
			if (speaksOfTag.test(text.slice(end, end + 4))) return undefined;
			const ends = block.test(name) && (slash === '/' || /^(?:br|p)$/i.test(name));
			return ends ? '\n' : '';
		}),
};
