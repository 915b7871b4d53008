import {grouped} from '../../words/numbers.ts';
import {emptyLine, fitLine, space, spread} from '../screen/fit-line.ts';
import type {Geometry} from '../screen/geometry.ts';
import {sentenceLines} from '../screen/sentence-lines.ts';
import type {Segment, ViewLine} from '../screen/view-model.ts';
import {type ScrollBar, scrollBarOf} from '../screen/viewport.ts';
import type {Context} from '../state/context.ts';
import type {MenuMode, State} from '../state/state.ts';
import {itemStarts, menuItems} from './menu-items.ts';

export type DrawnMenu = {
	readonly head: ViewLine;
	readonly lines: readonly ViewLine[];
	readonly scrollBar: ScrollBar | undefined;
};

/** A menu in the place of the list: `width` is what its scroll bar leaves. */
export const drawMenu = (
	state: State,
	mode: MenuMode,
	context: Context,
	geometry: Geometry,
	width: number,
): DrawnMenu => {
	const {height} = geometry.list;
	const items = menuItems(mode.menu, state, context, geometry);
	const starts = itemStarts(items);
	const choosable = items.filter(({choice}) => choice).length;
	const position = items.slice(0, mode.item + 1).filter(({choice}) => choice).length;
	const counter: Segment = {text: ` ${grouped(position)}/${grouped(choosable)} `, role: 'counter'};
	const title: Segment = {text: context.words.menuTitles[mode.menu], role: 'head-focused'};
	const shown: ViewLine[] = [];
	for (const [index, {lines, choice}] of items.entries()) {
		if (starts[index + 1]! <= mode.top) continue;
		if (starts[index]! >= mode.top + height) break;
		const selected = index === mode.item && choice !== undefined;
		const mark: Segment = selected ? {text: '▌ ', role: 'selection-mark'} : space(2);
		for (const segments of lines.slice(Math.max(0, mode.top - starts[index]!))) {
			const line = fitLine([mark, ...segments], width);
			shown.push(selected ? {...line, tone: 'selected'} : line);
		}
	}

	while (shown.length < height) shown.push(emptyLine(width));
	return {
		head: spread([space(1), title], [counter], geometry.list.width),
		lines:
			items.length === 0
				? sentenceLines(context.words.nothingInMenu, width, height)
				: shown.slice(0, height),
		scrollBar: scrollBarOf(mode.top, starts.at(-1)!, height, height),
	};
};
