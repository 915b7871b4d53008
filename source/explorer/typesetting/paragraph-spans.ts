import type {Span} from '../../text/span.ts';
import type {SelectMode} from '../state/state.ts';
import type {Layout} from './layout-document.ts';

const known = new WeakMap<Layout, readonly Span[]>();

/** The paragraphs of the text in a layout, without blank ones, in offsets of the shown text. */
export const paragraphSpans = (layout: Layout): readonly Span[] => {
	let spans = known.get(layout);
	if (!spans) {
		spans = readSpans(layout);
		known.set(layout, spans);
	}

	return spans;
};

const readSpans = ({text, textStart, textEnd}: Layout): readonly Span[] => {
	const spans: Span[] = [];
	let start = textStart;
	for (const paragraph of text.slice(textStart, textEnd).split('\n')) {
		const ink = paragraph.trim();
		if (ink !== '') {
			const inkStart = start + paragraph.indexOf(ink);
			spans.push({start: inkStart, end: inkStart + ink.length});
		}

		start += paragraph.length + 1;
	}

	return spans;
};

/** What can be chosen in a layout: its paragraphs, or the lines they are broken into. */
export const spansOf = (layout: Layout, {unit}: Pick<SelectMode, 'unit'>): readonly Span[] => {
	if (unit === 'paragraphs') return paragraphSpans(layout);
	let lines = knownLines.get(layout);
	if (!lines) {
		lines = layout.lines
			.slice(layout.textLine, layout.footLine)
			.filter(({start, end}) => end > start);
		knownLines.set(layout, lines);
	}

	return lines;
};

const knownLines = new WeakMap<Layout, readonly Span[]>();

/** The paragraphs chosen, first and last, as indices. */
export const chosenRange = ({anchor, cursor}: SelectMode): {first: number; last: number} => ({
	first: Math.min(anchor, cursor),
	last: Math.max(anchor, cursor),
});
