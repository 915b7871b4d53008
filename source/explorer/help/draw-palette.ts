import {displayWidth} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {grouped} from '../../words/numbers.ts';
import {fieldHead, type Head} from '../screen/draw-head.ts';
import {cutText, emptyLine, fitLine, space} from '../screen/fit-line.ts';
import {sentenceLines} from '../screen/sentence-lines.ts';
import type {Segment, ViewLine} from '../screen/view-model.ts';
import {type ScrollBar, scrollBarOf, topShowing} from '../screen/viewport.ts';
import type {Context} from '../state/context.ts';
import type {PaletteMode} from '../state/state.ts';
import {paletteItems} from './palette.ts';

export type DrawnPalette = {
	readonly head: Head;
	readonly lines: readonly ViewLine[];
	readonly scrollBar: ScrollBar | undefined;
};

/** Columns of the longest list of keys outside of fields, and the gap behind it. */
const keyColumns = 12;

/** The commands that answer the query, over the whole screen but for a column for the scroll bar. */
export const drawPalette = (
	mode: PaletteMode,
	columns: number,
	height: number,
	{words, keys: {bindings}}: Context,
): DrawnPalette => {
	const {field, focus, item} = mode;
	const items = paletteItems(focus, field.text, bindings, words);
	const top = topShowing(item, 0, items.length, height);
	const width = columns - 1;
	const lines = items.slice(top, top + height).map(({keys, description}, index): ViewLine => {
		const selected = top + index === item;
		const mark: Segment = selected ? {text: '▌ ', role: 'selection-mark'} : space(2);
		const line = fitLine(
			[
				mark,
				{text: keys, role: 'key'},
				space(keyColumns - displayWidth(keys)),
				{text: cutText(description, width - keyColumns - 2), role: 'description'},
			],
			width,
		);
		return selected ? {...line, tone: 'selected'} : line;
	});
	while (lines.length < height) lines.push(emptyLine(width));
	const position = items.length === 0 ? 0 : item + 1;
	const counter: Segment = {
		text: ` ${grouped(position)}/${grouped(items.length)} `,
		role: 'counter',
	};
	return {
		head: fieldHead(field, ': ', words.palettePlaceholder, [counter], columns),
		lines:
			items.length === 0
				? sentenceLines(words.noCommand(terminalSafe(field.text)), width, height)
				: lines,
		scrollBar: scrollBarOf(top, items.length, height, height),
	};
};
