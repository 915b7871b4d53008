import type {Anchor} from '../state/state.ts';
import type {Layout} from './layout-document.ts';
import {rawPlaceAt, shownPlaceOf} from './shown-text.ts';

/** The last line that begins at or before an offset of the shown text. */
export const lineAt = ({lines}: Layout, offset: number): number => {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (lines[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}

	return Math.max(0, low - 1);
};

/** Where a line stands, in words that any other layout of the document understands. */
export const anchorOf = (layout: Layout, line: number): Anchor => {
	if (line < layout.textLine) return {section: 'head', line};
	if (line >= layout.footLine) return {section: 'foot', line: line - layout.footLine};
	return {section: 'text', place: rawPlaceAt(layout, layout.lines[line]!.start)};
};

/** The line that shows an anchor, or the nearest to it that this layout has. */
export const lineOfAnchor = (layout: Layout, anchor: Anchor): number => {
	const {textLine, footLine, lines, textStart, textEnd} = layout;
	switch (anchor.section) {
		case 'head':
			return Math.min(anchor.line, textLine - 1);
		case 'foot':
			return Math.min(footLine + anchor.line, lines.length - 1);
		case 'text': {
			const offset = Math.min(Math.max(shownPlaceOf(layout, anchor.place), textStart), textEnd);
			return Math.min(Math.max(lineAt(layout, offset), textLine), footLine - 1);
		}
	}
};
