import type {Document} from '../../corpus/document.ts';
import type {Tier} from '../../search/hits.ts';
import {cleanOffset, type Span} from '../../text/span.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {shownPlaceOf} from '../typesetting/shown-text.ts';

/**
 * Where a query is met in a text: sorted spans in UTF-16 code units that do not overlap. Near misses
 * are among them only if that is how the document came to be a hit, or nobody says how it did.
 */
export type FindMatches = (text: string, query: string, tier?: Tier) => readonly Span[];

/**
 * The hits of a query in a layout, in offsets of its shown text: in the head block and in the text,
 * not in the foot. In the marked and the raw view a hit of the clean text is one too, however much
 * dirt runs through it: 領導小組 is met in 領導(dǎo)小組.
 */
export const matchesIn = (
	layout: Layout,
	document: Document,
	query: string,
	findMatches: FindMatches,
	tier?: Tier,
): readonly Span[] => {
	const direct = findMatches(layout.text.slice(0, layout.textEnd), query, tier);
	if (layout.view === 'clean') return direct;
	const {map, text} = document;
	const throughDirt = findMatches(text, query, tier).map(({start, end}) => ({
		start: shownPlaceOf(layout, map.toRaw(cleanOffset(start))),
		// The last character's own place, or an edit behind it would count as part of the hit.
		end: shownPlaceOf(layout, map.toRaw(cleanOffset(end - 1))) + 1,
	}));
	return united([...direct, ...throughDirt]);
};

/** Sorted, and spans that overlap made one. */
const united = (spans: readonly Span[]): readonly Span[] => {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const apart: Span[] = [];
	for (const span of sorted) {
		const last = apart.at(-1);
		if (last && span.start < last.end) {
			if (span.end > last.end) apart[apart.length - 1] = {start: last.start, end: span.end};
		} else {
			apart.push(span);
		}
	}

	return apart;
};

/** The index of the first match that ends behind an offset; `matches.length` when none does. */
export const matchAt = (matches: readonly Span[], offset: number): number => {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (matches[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}

	return low;
};
