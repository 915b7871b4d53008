import {findDates} from '../text/page-date.ts';
import type {Candidate} from './extractor.ts';
import type {Signed} from './line-signs.ts';
import type {MetadataLine} from './page-reading.ts';
import {readLabels} from './read-labels.ts';

const longest = 24;

/**
 * The lines below labels that stand alone, 作者: and 来源: with their values on lines of their own.
 * `label` matches a whole folded line, trimmed; `mayBeLabel` tells on which lines it may.
 */
export function* valuesBelow(
	lines: readonly MetadataLine[],
	label: RegExp,
	mayBeLabel: (signed: Signed) => boolean,
): Iterable<Candidate<string> & {readonly folded: string}> {
	for (const [at, line] of lines.entries()) {
		const below = lines[at + 1];
		if (!below || !mayBeLabel(line) || !label.test(line.folded.trim())) continue;
		const value = below.folded.trim();
		const isValue =
			value.length >= 2 &&
			value.length <= longest &&
			!/[。!?:|>]/u.test(value) &&
			readLabels(value).length === 0 &&
			findDates(value).length === 0 &&
			below.rule !== 'title-line';
		if (!isValue) continue;
		const from = below.folded.indexOf(value);
		const start = below.start + from;
		yield {
			value: below.text.slice(from, from + value.length),
			folded: value,
			start,
			end: start + value.length,
		};
	}
}
