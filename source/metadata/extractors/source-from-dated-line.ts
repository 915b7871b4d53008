import type {Extractor} from '../extractor.ts';
import type {MetadataLine} from '../page-reading.ts';
import {type DatedWord, mayBeDated, readDatedLine} from '../read-dated-line.ts';
import {mayNameSource, readLabels} from '../read-labels.ts';

const longestUnknown = 40;

/** Whether a label names the source on a line. */
export const namesSource = (line: MetadataLine): boolean =>
	mayNameSource(line) &&
	readLabels(line.folded).some(({kind, start, end}) => kind === 'source' && end > start);

/** The words beside the dates of the lines before the article, the nearest line first. */
export function* datedWords(
	head: readonly MetadataLine[],
): Iterable<{readonly line: MetadataLine; readonly words: readonly DatedWord[]}> {
	for (const line of head.toReversed()) {
		if (!mayBeDated(line)) continue;
		if (line.rule !== 'byline' && (line.isSure || line.folded.trim().length > longestUnknown)) {
			continue;
		}

		const words = readDatedLine(line.folded);
		if (words) yield {line, words};
	}
}

// 2019-09-05 11:10 北港晚报 · 原创 北港晚报 2019-09-09 16:01:46   |   not: 2019-09-05 11:10 打印
/** The name of a medium or an office beside the date, without any label. */
export const sourceFromDatedLine: Extractor<string> = {
	id: 'source-from-dated-line',
	mayFind: mayBeDated,
	*find({head}) {
		for (const {line, words} of datedWords(head)) {
			const found = words.find(({kind}) => kind === 'medium');
			if (!found || namesSource(line)) continue;
			const {start, end} = found;
			yield {value: line.text.slice(start, end), start: line.start + start, end: line.start + end};
			return;
		}
	},
};
