import type {Context} from './context.ts';
import {sentenceLines} from './draw-list.ts';
import {emptyLine, fitLine, space, spread} from './fit-line.ts';
import type {Geometry} from './geometry.ts';
import {itemStarts, menuItems} from './menu-items.ts';
import {grouped, menuTitles, nothingInMenu} from './messages.ts';
import type {MenuMode, State} from './state.ts';
import type {Segment, ViewLine} from './view-model.ts';
import {type ScrollBar, scrollBarOf} from './viewport.ts';

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
	const total = itemStarts(items).at(-1)!;
	const choosable = items.flatMap(({choice}, index) => (choice ? [index] : []));
	const position = choosable.indexOf(mode.item) + 1;
	const counter: Segment = {
		text: ` ${grouped(position)}/${grouped(choosable.length)} `,
		role: 'counter',
	};
	const title: Segment = {text: menuTitles[mode.menu], role: 'head-focused'};
	const lines: ViewLine[] = items.flatMap(({lines: own, choice}, index) => {
		const selected = index === mode.item && choice !== undefined;
		const mark: Segment = selected ? {text: '▌ ', role: 'selection-mark'} : space(2);
		return own.map((segments): ViewLine => {
			const line = fitLine([mark, ...segments], width);
			return selected ? {...line, tone: 'selected'} : line;
		});
	});
	const shown = lines.slice(mode.top, mode.top + height);
	while (shown.length < height) shown.push(emptyLine(width));
	return {
		head: spread([space(1), title], [counter], geometry.list.width),
		lines: items.length === 0 ? sentenceLines(nothingInMenu, width, height) : shown,
		scrollBar: scrollBarOf(mode.top, total, height, height),
	};
};
