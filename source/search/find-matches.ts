import type {Span} from '../text/span.ts';
import {fold} from './fold.ts';

/**
 * Where the query stands in a text on show (a label, a fact, a body in any script), for highlighting
 * and for going from match to match: spans in UTF-16 code units of `text`, sorted, not overlapping.
 */
export const findMatches = (text: string, query: string): readonly Span[] => {
	const folded = fold(text);
	const spans: Span[] = [];
	for (const term of new Set(fold(query).split(/\s+/).filter(Boolean))) {
		for (
			let start = folded.indexOf(term);
			start >= 0;
			start = folded.indexOf(term, start + term.length)
		) {
			spans.push({start, end: start + term.length});
		}
	}

	spans.sort((a, b) => a.start - b.start || b.end - a.end);
	const apart: Span[] = [];
	for (const span of spans) {
		if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
	}

	return apart;
};
