import type {Span} from '../../text/span.ts';
import type {Layout} from './layout-document.ts';

/**
 * What a layout shows of a span of the raw text, in offsets of the shown text: its characters, and
 * what an edit that ends with it put there. Empty where nothing of it is on show.
 */
export const shownSpanOf = ({parts, textStart, textEnd}: Layout, {start, end}: Span): Span => {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const {rawEnd, end: shownEnd} = parts[middle]!;
		if (rawEnd >= start && shownEnd > textStart) high = middle;
		else low = middle + 1;
	}

	let from: number | undefined;
	let to = textStart;
	for (let index = low; index < parts.length; index++) {
		const part = parts[index]!;
		if (part.rawStart > end || part.start >= textEnd) break;
		const {rawStart, rawEnd} = part;
		const touches =
			rawStart === rawEnd
				? rawStart === end && (part.role === 'inserted' || part.role === 'kept')
				: rawStart < end && rawEnd > start;
		if (!touches) continue;
		const scale = (part.end - part.start) / Math.max(1, rawEnd - rawStart);
		from ??= part.start + Math.round(Math.max(0, start - rawStart) * scale);
		to = part.end - Math.round(Math.max(0, rawEnd - end) * scale);
	}

	if (from !== undefined) return {start: from, end: Math.max(from, to)};
	const nearest = Math.min(parts[low]?.start ?? textEnd, textEnd);
	return {start: nearest, end: nearest};
};
