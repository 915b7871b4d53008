import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 您现在的位置:首页 > 社会 > 北港新桥昨日开放   |   not: 首页 > 社会 > 正文 · 首页 > 新闻中心
const lastStep = /[>»›] ?([^>»›]{10,70}?) *$/du;
const mayEndInTitle = signIn(lastStep);

/** What share of the pairs of characters of a headline its text has too, at least. */
const ownShare = 0.3;

const shareIn = (words: string, text: string): number => {
	let known = 0;
	for (let at = 0; at + 1 < words.length; at++) if (text.includes(words.slice(at, at + 2))) known++;
	return known / Math.max(1, words.length - 1);
};

/** The last step of the trail, where it says what the article says and no headline stands below. */
export const titleFromBreadcrumb: Extractor<string> = {
	id: 'title-from-breadcrumb',
	mayFind: mayEndInTitle,
	*find({title, head, article}) {
		if (title) return;
		for (const line of head) {
			if (line.rule !== 'breadcrumb' || !mayEndInTitle(line)) continue;
			const indices = lastStep.exec(line.folded)?.indices?.[1];
			if (!indices) continue;
			const [from, to] = indices;
			const words = line.folded.slice(from, to).replace(/[^\p{L}\p{N}]+/gu, '');
			const text = article.map(({folded}) => folded).join('\n');
			if (shareIn(words, text) < ownShare) continue;
			yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			return;
		}
	},
};
