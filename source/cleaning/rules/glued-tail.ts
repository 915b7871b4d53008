import {findBehindSentences} from '../find-behind-sentences.ts';
import type {CleaningRule} from '../rule.ts';

// 明年春天完工。返回门户,查看更多 · ……完工。(责任编辑:某某)   |   not: 他说:“责编:这稿能发吗?”
const tail =
	/(?:返回[^。，,\n]{2,8}[，,]查看更多|[（([【](?:责任编辑|责编|责任編輯|責編|責任編輯)[：:][^。）)\]】\n]{0,24}[）)\]】]|(?:责任编辑|责编|责任編輯|責編|責任編輯)[：:][ \u3000]?[〇㐀-鿿A-Za-z0-9_]{0,16})[ \t\u3000]*$/gmu;
const sentenceBefore = /[。！？!?”」）)][ \t\u3000]*$/u;

/** What a page glued to the end of a paragraph. The metadata block shows the editor. */
export const gluedTail: CleaningRule = {
	id: 'glued-tail',
	stage: 'lines',
	summary: 'Removes credits and links that were glued to the end of a paragraph.',
	signs: [tail],
	find: ({text}) => findBehindSentences(text, tail, sentenceBefore),
};
