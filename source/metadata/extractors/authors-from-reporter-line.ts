import {keptWith} from '../../text/kept-with.ts';
import {findDates} from '../../text/page-date.ts';
import {readSignatures, type Signature, signatureSigns} from '../../text/reporter-line.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import type {MetadataLine, PageReading} from '../page-reading.ts';
import {mayBeDated} from '../read-dated-line.ts';

/** Kinds of lines on which others sign. */
const foreign = new Set(['related-list', 'hot-list', 'comment-box', 'friend-links', 'navigation']);
/** Signatures stand before the text, below its headline, or behind it, so many lines away at most. */
const firstLines = 3;
const lastLines = 2;
const tailLines = 6;

type SignedLine = {readonly line: MetadataLine; readonly signatures: readonly Signature[]};

// 文/程远 时间:2022-01-17 · 2022-01-17 08:00 (记者程远/北港报导)
const dateLabel = /(?:发布|发表|更新|上传|添加)?(?:时间|日期) ?:/gu;

/** Which lines may be signatures, by themselves or when a date is blanked out: 文 2022-01-17 程远. */
export const mayBeSigned = signIn(...signatureSigns, /文|By/u);

/** A line without its date and that date's label, which may stand beside a signature. */
const withoutDate = (line: MetadataLine): string => {
	const {folded} = line;
	if (!mayBeDated(line)) return folded;
	let rest = folded;
	for (const {start, end} of findDates(folded)) {
		rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
	}

	return rest === folded ? folded : rest.replace(dateLabel, found => ' '.repeat(found.length));
};

/** The lines around and at the ends of the article that are signatures as a whole. */
export const signedLines = keptWith((reading: PageReading): readonly SignedLine[] => {
	const {head, article, tail} = reading;
	// A page of one line is a headline, which speaks of reporters rather than being signed by one.
	const isPage = head.length + article.length + tail.length > 1;
	const border = tail.findIndex(({rule}) => rule !== undefined && foreign.has(rule));
	const own = tail.slice(0, border < 0 ? tailLines : Math.min(border, tailLines));
	const inside = article.filter(
		({rule}, at) => rule !== undefined || at < firstLines || at >= article.length - lastLines,
	);
	return (isPage ? [...head, ...inside, ...own] : []).flatMap(line => {
		if (!mayBeSigned(line) || (line.rule && foreign.has(line.rule))) return [];
		const signed = withoutDate(line).trimEnd();
		// 本报记者 某某摄 tells who took a picture.
		const signatures = /(?<!文.*)摄$/u.test(signed) ? undefined : readSignatures(signed);
		return signatures ? [{line, signatures}] : [];
	});
});

/** Those who sign a line of their own: 北港新闻记者 程远 林若溪 · 文 | 程远 · 记者程远/北港报导. */
export const authorsFromReporterLine: Extractor<string> = {
	id: 'authors-from-reporter-line',
	mayFind: mayBeSigned,
	*find(reading) {
		for (const {line, signatures} of signedLines(reading)) {
			for (const {start, end} of signatures) {
				yield {
					value: line.text.slice(start, end).replace(/(?<=^[〇㐀-鿿])\s+(?=[〇㐀-鿿]$)/u, ''),
					start: line.start + start,
					end: line.start + end,
				};
			}
		}
	},
};
