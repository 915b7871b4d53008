import type {ArticleSpan} from './article-span.ts';
import type {ReadLine} from './read-line.ts';

/** How far above the text its lead and its dateline stand, in lines. */
const leadReach = 3;
const datelineReach = 4;

// 新华社北港5月9日电 题:一渠清水来 · 本报北港讯   |   not: 新华社通讯:一渠清水来 · 新华社记者 某某
const dateline =
	/^[(【]?(?:(?:新华社|中新[社网]|中央社|法新社|路透社?|[〇㐀-鿿]{1,4}网)[^。:]{0,14}\d日(?:电|讯)|(?:本报|本网)[〇㐀-鿿]{0,4}讯)(?:[)】 (:]|$)/u;

/** How far above the text of an entry its definition may stand, over a table and a list of contents. */
const definitionReach = 60;
// 青螺山 · 青螺山,位于北港市西郊,海拔643米。
const defines = /^ ?(?:[(,]|是|为|位于|又名|指|即)/u;

/** The definition that opens an entry: a text that begins with the name standing alone above it. */
const findDefinition = (lines: readonly ReadLine[], first: number): number | undefined => {
	const from = Math.max(0, first - definitionReach);
	for (let at = first - 1; at > from; at--) {
		const {kind, form, weight} = lines[at]!;
		if (kind?.id === 'byline' || (kind?.side === 'tail' && lines[at]!.certainty === 'sure')) return;
		if (kind || weight < 1) continue;
		const names = lines
			.slice(Math.max(0, at - 20), at)
			.some(
				({form: name, kind: known}) =>
					!known &&
					name.length >= 2 &&
					name.length <= 16 &&
					form.startsWith(name) &&
					defines.test(form.slice(name.length)),
			);
		if (names) return at;
	}

	return undefined;
};

/**
 * Takes the lead of an article, an address or a dateline ending in a colon, with the heading between
 * it and the text: before the headline is looked for, or that heading would be taken for one.
 */
export const takeLead = (lines: readonly ReadLine[], article: ArticleSpan): ArticleSpan => {
	const definition = findDefinition(lines, article.first);
	if (definition !== undefined) return {...article, first: definition};
	for (let at = article.first - 1; at >= Math.max(0, article.first - leadReach); at--) {
		const {kind, form} = lines[at]!;
		if (kind) break;
		if (form.endsWith(':')) return {...article, first: at};
	}

	for (let at = article.first - 1; at >= Math.max(0, article.first - datelineReach); at--) {
		const {kind, form} = lines[at]!;
		if (!kind && dateline.test(form)) return {...article, first: at};
		if (kind && kind.id !== 'byline') break;
	}

	return article;
};
