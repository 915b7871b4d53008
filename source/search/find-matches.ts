import type {Span} from '../text/span.ts';
import {fold} from './fold.ts';
import {findFuzzy} from './fuzzy.ts';
import type {Tier} from './hits.ts';
import {type FieldTest, parseQuery, type Term} from './parse-query.ts';
import {createPinyinMatcher, levels} from './pinyin.ts';
import {readingSets} from './reading-sets.ts';
import {createSubsequence} from './subsequence.ts';
import {wordRuns} from './word-runs.ts';

const verbatim = (text: string, needle: string): readonly Span[] => {
	const spans: Span[] = [];
	for (let start = text.indexOf(needle); start >= 0; ) {
		const end = start + needle.length;
		spans.push({start, end});
		start = text.indexOf(needle, end);
	}

	return spans;
};

/** The places that can be read as the pinyin typed, at the first level at which there are any. */
const readAs = (text: string, term: string): readonly Span[] => {
	const matcher = createPinyinMatcher(term);
	if (!matcher) return [];
	const {initials} = readingSets();
	for (const level of levels) {
		const spans: Span[] = [];
		for (let start = 0; start < text.length; start++) {
			if (((initials[text.charCodeAt(start)]! >> matcher.first) & 1) === 0) continue;
			const end = matcher.matchAt(text, start, level);
			if (end < 0) continue;
			spans.push({start, end});
			start = end - 1;
		}

		if (spans.length > 0) return spans;
	}

	return [];
};

const inOrder = (text: string, term: string): readonly Span[] =>
	createSubsequence(term)
		?.findAll(text, 0, text.length)
		.flatMap(({pieces}) => pieces) ?? [];

const apart = (text: string, term: string): readonly Span[] => {
	const runs = wordRuns(term)?.map(run => verbatim(text, run)) ?? [];
	return runs.every(spans => spans.length > 0) ? runs.flat() : [];
};

/** A named value in the text; the text may be another field, but then it says the same. */
const inField = (text: string, {value}: FieldTest): readonly Span[] => {
	const found = verbatim(text, value);
	return found.length > 0 ? found : readAs(text, value);
};

/** The ways a term can match, in the order of the tiers; the first that finds something counts. */
const spansOf = (text: string, term: Term, mayBeFuzzy: boolean): readonly Span[] => {
	const found = verbatim(text, term.text);
	if (found.length === 0 && term.field) return inField(text, term.field);
	if (term.atStart || term.atEnd) {
		return found.filter(
			({start, end}) => (!term.atStart || start === 0) && (!term.atEnd || end === text.length),
		);
	}

	if (found.length > 0 || term.exact) return found;
	const ways = [
		...(term.pinyin ? [readAs] : []),
		apart,
		inOrder,
		...(mayBeFuzzy ? [findFuzzy] : []),
	];
	for (const way of ways) {
		const spans = way(text, term.text);
		if (spans.length > 0) return spans;
	}

	return [];
};

/**
 * Where the query stands in a text on show (a label, a fact, a body in any script), for highlighting
 * and for going from match to match: spans in UTF-16 code units of `text`, sorted, not overlapping.
 * A text that has the query only as pinyin or with gaps shows the place of that; and with typing
 * errors, if that is how the document came to be a hit.
 */
export const findMatches = (text: string, query: string, tier: Tier = 'fuzzy'): readonly Span[] => {
	const terms = parseQuery(query)
		.clauses.flat()
		.filter(({negated}) => !negated);
	if (terms.length === 0 || text === '') return [];
	const folded = fold(text);
	const spans = terms
		.flatMap(term => spansOf(folded, term, tier === 'fuzzy'))
		.sort((a, b) => a.start - b.start || b.end - a.end);

	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (!last || span.start >= last.end) merged.push(span);
		else if (span.end > last.end) merged[merged.length - 1] = {start: last.start, end: span.end};
	}

	return merged;
};
