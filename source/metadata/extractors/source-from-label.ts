import type {Extractor} from '../extractor.ts';
import {mayNameSource, readLabels} from '../read-labels.ts';
import {sourceLength} from '../source-length.ts';

/** Names that name nobody: kept only where the page shows no other. */
export const isVague = (name: string): boolean =>
	/^(?:网络|互联网|未知|不详|本站|本站原创|本网|原创|转载|其他|网友|综合)$/u.test(name);

const longest = 30;

// 来源:天河发布 · 来源CSDN| 作者… · 来自 / 天河早报   |   not: 图片来源:某某
const unmarked =
	/(?:^|[| ])来源(?![:于自])([^\s|:,]{2,14})(?=$|[| ])|^ *(?:来源于|来自)(?: ?\/)? ([〇㐀-鿿A-Za-z0-9]{2,14}) *$/du;

// ……明天恢复。(来源:北港日报) · (来源:北港日报 记者 程远)   |   not: (图片来源:北港日报) · (来源:网络)
const closing = /[([【](?:文章|稿件|信息|消息)?来源 ?: ?([^()[\]【】。!?:]{2,24})[)\]】] *$/du;
const lastLines = 3;

/** What stands behind 来源: before the article, or else behind it. */
export const sourceFromLabel: Extractor<string> = {
	id: 'source-from-label',
	mayFind: mayNameSource,
	*find({head, tail, article}) {
		const own = article.filter(({rule}) => rule === 'byline' || rule === 'editor-line');
		for (const line of [...head, ...tail, ...own, ...article.slice(-1)]) {
			if (!mayNameSource(line)) continue;
			const isOwn = line.rule === 'byline' || line.rule === 'editor-line';
			if (
				!isOwn &&
				!/^[ (【[]*(?:文章|信息|稿件|本文)?(?:来源 ?:|来源于 |来自(?: ?\/)? )/u.test(line.folded)
			)
				continue;
			const labelled = readLabels(line.folded).find(
				({kind, start, end}) => kind === 'source' && end > start,
			);
			const [from, to] = labelled
				? [labelled.start, labelled.end]
				: (unmarked.exec(line.folded)?.indices?.slice(1).find(Boolean) ?? [0, 0]);
			const whole = line.folded.slice(from, to);
			const name = whole.slice(0, sourceLength(whole));
			if (name.length < 2 || name.length > longest || isVague(name) || /[。!?]/u.test(name))
				continue;
			const start = line.start + from;
			yield {value: line.text.slice(from, from + name.length), start, end: start + name.length};
		}

		for (const line of article.slice(-lastLines)) {
			if (!mayNameSource(line)) continue;
			const {folded, text, start} = line;
			const indices = closing.exec(folded)?.indices?.[1];
			if (!indices || isVague(folded.slice(...indices))) continue;
			const [from, to] = [indices[0], indices[0] + sourceLength(folded.slice(...indices))];
			yield {value: text.slice(from, to), start: start + from, end: start + to};
			return;
		}
	},
};
