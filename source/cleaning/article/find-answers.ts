import type {ArticleSpan} from './article-span.ts';
import type {ReadLine} from './read-line.ts';

// 12 个回答 · 共3条律师回复 · 全部回答(5)   |   not: 他给了3个回答。 · 3个回答问题的人
const heading =
	/^(?:共|全部|查看全部)? ?\d+ ?[个条](?:网友|律师|医生|专家)?(?:回答|解答|回复)$|^(?:全部|其他|网友)(?:回答|解答)(?: ?\(\d+\))?$/u;
/** UTF-16 code units. */
const longestHeading = 16;
/** What stands below the last answer. */
const ends = new Set(['related-list', 'hot-list', 'copyright', 'friend-links', 'disclaimer']);
/** A sentence, but not a question cut off. */
const leastText = 0.7;
/** What the asker adds to the question has so few lines. */
const mostAdded = 6;

const isSureOf = (line: ReadLine, id: string): boolean =>
	line.certainty === 'sure' && line.kind!.id === id;

/** The first line of what the asker adds: all between the line of the date and the heading. */
const findAdded = (lines: readonly ReadLine[], heading: number): number | undefined => {
	let from = heading;
	while (from > 0 && heading - from <= mostAdded && !lines[from - 1]!.kind) from--;
	const above = lines[from - 1];
	return above && from < heading && isSureOf(above, 'byline') ? from : undefined;
};

/**
 * Several answers to one question, each with its counters behind it: they are an article of which the
 * counters are no part. Elsewhere what stands between counters is comments.
 */
export const findAnswers = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const at = lines.findIndex(
		({form}) => form.length <= longestHeading && /[答复)]$/u.test(form) && heading.test(form),
	);
	if (at < 0) return undefined;
	let first: number | undefined;
	let last = at;
	let answers = 0;
	let isParted = true;
	for (let next = at + 1; next < lines.length; next++) {
		const line = lines[next]!;
		if (line.certainty === 'sure' && ends.has(line.kind!.id)) break;
		if (isSureOf(line, 'comment-box')) isParted = true;
		if (line.kind || line.weight <= leastText) continue;
		first ??= next;
		last = next;
		if (isParted) answers++;
		isParted = false;
	}

	if (first === undefined || answers < 2) return undefined;
	return {first: findAdded(lines, at) ?? first, last, answersAt: at};
};
