import {isPersonName} from '../../text/person-name.ts';
import {readSignatures} from '../../text/reporter-line.ts';
import type {Candidate, Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {isMedium} from '../medium.ts';
import type {MetadataLine} from '../page-reading.ts';
import {readNames} from '../read-names.ts';

// ……为此向公众致歉。(某某) · (记者 某某 通讯员 某某) · (某某供稿)   |   not: (完) · (北港市水务局)
const closing = /[(（【[]([^()（）【】[\]。!?]{2,40})[)）】\]] *$/du;
const mayClose = signIn(closing);
const lastLines = 5;
/** A signature that was not taken for the article's may stand so far behind it. */
const tailLines = 2;
const aside = /^(?:完|全文完|未完|待续|责编|责任编辑|编辑|图|摄影|来源|资料来源)/u;

// ……心里踏实。本文作者:程远 · a last line that is 程远 · 林若溪 陈向东   |   not: 河西镇
const lastWords = /(?:^|[。!?”」)] *)(?:本文)?作者 ?[:/|] ?([〇㐀-鿿]{2,4})$/du;
const loneNames = /^ *([〇㐀-鿿]{2,3}(?:[ 、][〇㐀-鿿]{2,3}){0,2}) *$/du;

// ……心里踏实。本报记者 程远 通讯员 林若溪: glued to the last sentence, and a signature as a whole
const glued = /[。!?”」)] *([^。!?”」()]{4,60})$/du;
// (作者程远系北港大学教授)   |   not: (作者系北港大学教授)
const introduced = /^(?:本文)?作者 ?:? ?([〇㐀-鿿]{2,4}?) ?,? ?(?:系|为|是|单位)/du;

/** Those who sign the part of a line that begins at `from`. */
function* signersOf(
	{folded, text, start}: MetadataLine,
	[from, to]: readonly [number, number],
): Iterable<Candidate<string>> {
	for (const signed of readSignatures(folded.slice(from, to)) ?? []) {
		const [at, end] = [from + signed.start, from + signed.end];
		yield {value: text.slice(at, end), start: start + at, end: start + end};
	}
}

/** Where names stand at the end without brackets. */
const openSignature = (
	lines: readonly MetadataLine[],
): readonly [MetadataLine, number, number] | undefined => {
	const last = lines.at(-1);
	if (!last) return undefined;
	const before = lines.at(-2)?.folded.trimEnd() ?? '';
	const lone = /[。!?”」]$/u.test(before) ? loneNames.exec(last.folded) : null;
	const indices = (lastWords.exec(last.folded.trimEnd()) ?? lone)?.indices?.[1];
	return indices ? [last, ...indices] : undefined;
};

/** Names behind the last word of the article, in brackets or on a line of their own. */
export const authorsFromClosing: Extractor<string> = {
	id: 'authors-from-closing',
	*find({article, tail}) {
		const behind = tail.slice(0, tailLines).filter(({rule}) => !rule || rule === 'outside-article');
		const text = [...article.filter(({rule}) => !rule), ...behind].filter(
			({text}) => text.trim().length > 1,
		);
		// Behind the signed paragraph may stand a note or two.
		const last = text
			.slice(-lastLines)
			.findLast(line => mayClose(line) && closing.test(line.folded));
		const indices = last && closing.exec(last.folded)?.indices?.[1];
		if (!last || !indices) {
			const end = text.at(-1);
			const tail = end && article.length > 1 ? glued.exec(end.folded)?.indices?.[1] : undefined;
			const signers = tail ? [...signersOf(end!, tail)] : [];
			if (signers.length > 0) {
				yield* signers;
				return;
			}

			const [line, from, to] = openSignature(text) ?? [];
			if (!line || article.length < 2) return;
			const run = line.folded.slice(from, to);
			const names = readNames(run);
			if (names.length !== run.trim().split(/[ 、]/u).length) return;
			for (const {start, end} of names) {
				yield {
					value: line.text.slice(from! + start, from! + end),
					start: line.start + from! + start,
					end: line.start + from! + end,
				};
			}

			return;
		}

		const [from, to] = indices;
		if (article.length < 2) return;
		const inside = last.folded.slice(from, to).trim();
		if ((aside.test(inside) && !/[ ;](?:作者|记者|撰文) ?:/u.test(inside)) || /摄 *$/u.test(inside))
			return;
		const signers = [...signersOf(last, [from, to])];
		if (signers.length > 0) {
			yield* signers;
			return;
		}

		const named = introduced.exec(last.folded.slice(from, to))?.indices?.[1];
		if (named && isPersonName(last.folded.slice(from + named[0], from + named[1]))) {
			const [at, end] = [from + named[0], from + named[1]];
			yield {value: last.text.slice(at, end), start: last.start + at, end: last.start + end};
			return;
		}

		const words = inside
			.split(/[ ,、;]+/u)
			.filter(
				word =>
					!/^(?:[〇㐀-鿿]{0,10}(?:记者|通讯员|评论员|撰稿人)|供稿|报道|文\/?|作者:?)$/u.test(word),
			);
		// (文:某某;审核:某某) · (文/某某 图/某某)
		if (/[:/]/u.test(inside)) {
			const own =
				/(?:^|[ ;])(?:文字?|作者|撰文|撰稿人?|采写|供稿|记者) ?[:/] ?([〇㐀-鿿]{2,3}(?:[ 、][〇㐀-鿿]{2,3}(?![:/]))*)/du.exec(
					last.folded.slice(from, to),
				)?.indices?.[1];
			const beside = /^([〇㐀-鿿]{2,8})\/([〇㐀-鿿]{2,3})$/du.exec(inside);
			// (中央时报/某某)
			if (!own && beside && isMedium(beside[1]!) && isPersonName(beside[2]!)) {
				const start = last.folded.indexOf(beside[2]!, from);
				const end = start + beside[2]!.length;
				yield {
					value: last.text.slice(start, end),
					start: last.start + start,
					end: last.start + end,
				};
			}

			if (!own) return;
			for (const name of readNames(last.folded.slice(from + own[0], from + own[1]))) {
				const at = from + own[0] + name.start;
				yield {
					value: last.text.slice(at, at + name.name.length),
					start: last.start + at,
					end: last.start + at + name.name.length,
				};
			}

			return;
		}

		const names = readNames(last.folded.slice(from, to));
		// All of it must be names: a place or an office in brackets signs for itself.
		if (names.length === 0 || names.length < words.length) return;
		for (const name of names) {
			const at = from + name.start;
			const value = last.text.slice(at, at + name.name.length);
			yield {value, start: last.start + at, end: last.start + at + value.length};
		}
	},
};
