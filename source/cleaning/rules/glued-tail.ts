import type {CleaningRule} from '../rule.ts';

// 明年春天完工。返回门户,查看更多 · ……完工。(责任编辑:某某)   |   not: 他说:“责编:这稿能发吗?”
const tail =
	/(?<=[。！？!?”」）)])[ \t\u3000]*(?:返回[^。，,\n]{2,8}[，,]查看更多|[（([【](?:责任编辑|责编|责任編輯|責編)[：:][^。）)\]】\n]{0,24}[）)\]】]|(?:责任编辑|责编|责任編輯|責編)[：:][ \u3000]?[〇㐀-鿿A-Za-z0-9_]{0,16})[ \t\u3000]*$/gmu;

/** Pages without these words are passed by. */
const hint = /查看更多|[责責](?:任?[编編])/u;

/** What a page glued to the end of a paragraph. The metadata block shows the editor. */
export const gluedTail: CleaningRule = {
	id: 'glued-tail',
	stage: 'lines',
	summary: 'Removes credits and links that were glued to the end of a paragraph.',
	*find(page) {
		if (!hint.test(page.text)) return;
		for (const {0: found, index} of page.text.matchAll(tail)) {
			yield {start: index, end: index + found.length};
		}
	},
};
