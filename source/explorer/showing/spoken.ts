import {dateWords} from '../../text/date-words.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {helpLines} from '../help/help-lines.ts';
import {paletteItems} from '../help/palette.ts';
import {problemLines} from '../help/problem-lines.ts';
import type {MenuItem} from '../menus/menu.ts';
import {menuItems} from '../menus/menu-items.ts';
import {geometryOf} from '../screen/geometry.ts';
import type {Segment} from '../screen/view-model.ts';
import {type Context, documentInRow, listLength, selectedDocument} from '../state/context.ts';
import {focusOf, type State, soughtKeys} from '../state/state.ts';
import type {Layout} from '../typesetting/layout-document.ts';
import {chosenRange, spansOf} from '../typesetting/paragraph-spans.ts';
import {drawFooter} from './draw-footer.ts';

/** Columns that no footer fills: all the keys of the moment that a footer would ever show. */
const endless = 109;

const textOf = (segments: readonly Segment[]): string =>
	segments
		.map(({text}) => text)
		.join('')
		.trim();

/**
 * What a screen reader is to say after a change: what is new or newly chosen, in sentences, and
 * nothing of what was said before. `before` is undefined at the start.
 */
export const spoken = (
	before: State | undefined,
	state: State,
	context: Context,
): readonly string[] => {
	const said: string[] = [];
	const {words, corpus, corpusName} = context;
	if (!before) said.push(words.spokenStart(terminalSafe(corpusName), corpus.size));
	if (state.message && state.message !== before?.message) {
		said.push(terminalSafe(state.message.text));
	}

	said.push(...changeOf(before, state, context));
	if (!before) said.push(textOf(drawFooter(state, false, endless, context).segments));
	return said.filter(text => text !== '');
};

const changeOf = (before: State | undefined, state: State, context: Context): readonly string[] => {
	const {mode} = state;
	const {words} = context;
	switch (mode.kind) {
		case 'help':
		case 'help-search': {
			const query = soughtKeys(mode);
			const isProblems = mode.kind === 'help' && mode.about === 'problems';
			const {columns} = state.size;
			const set = isProblems
				? problemLines(context.problems(), columns)
				: helpLines(columns, context, query);
			const lines = set.map(textOf);
			const last = before?.mode;
			const wasHere = last?.kind === 'help' || last?.kind === 'help-search';
			const isSame = wasHere && soughtKeys(last) === query;
			if (lines.length === 0) return isSame ? [] : [words.noKey(terminalSafe(query))];
			const old = isSame ? last.top : undefined;
			const height = geometryOf(state.size, state.panes)?.list.height ?? 1;
			const head = wasHere ? [] : [isProblems ? words.problemsHead : words.helpHead];
			const shown = newLines(old, mode.top, height, lines.length);
			return [...head, ...shown.map(index => lines[index]!)];
		}

		case 'palette': {
			const items = paletteItems(mode.focus, mode.field.text, context.keys.bindings, words);
			const same =
				before?.mode.kind === 'palette' &&
				before.mode.item === mode.item &&
				before.mode.field.text === mode.field.text;
			const item = items[mode.item];
			if (same) return [];
			return item
				? [words.spokenItem(mode.item + 1, items.length, `${item.description} (${item.keys})`)]
				: [words.noCommand(terminalSafe(mode.field.text))];
		}

		case 'menu': {
			const geometry = geometryOf(state.size, state.panes);
			if (!geometry) return [];
			const old = before?.mode.kind === 'menu' ? before.mode : undefined;
			if (old?.menu === mode.menu && old.item === mode.item) return [];
			const items = menuItems(mode.menu, state, context, geometry);
			const text = (items[mode.item]?.lines ?? []).map(textOf).join(' ');
			const title = old?.menu === mode.menu ? '' : words.menuTitles[mode.menu];
			const isChoosable = ({choice}: MenuItem): boolean => choice !== undefined;
			const position = items.slice(0, mode.item + 1).filter(isChoosable).length;
			return [title, words.spokenItem(position, items.filter(isChoosable).length, text)];
		}

		case 'select': {
			const layout = context.layoutFor(state);
			const old = before?.mode.kind === 'select' ? before.mode : undefined;
			const isSame = old?.unit === mode.unit && old.anchor === mode.anchor;
			if (!layout || (isSame && old.cursor === mode.cursor)) return [];
			const spans = spansOf(layout, mode);
			const {first, last} = chosenRange(mode);
			const {start} = spans[old ? mode.cursor : first]!;
			const {end} = spans[old ? mode.cursor : last]!;
			return [layout.text.slice(start, end)];
		}

		case 'browse':
		case 'filter':
		case 'find':
			return focusOf(mode) === 'list'
				? listChange(before, state, context)
				: readingChange(before, state, context);
	}
};

/** The document one stands on, when it is another, or looked for by another query. */
const listChange = (
	before: State | undefined,
	state: State,
	context: Context,
): readonly string[] => {
	const {words} = context;
	if (state.mode.kind === 'filter' && before?.mode.kind !== 'filter') {
		return [words.filterPlaceholder];
	}

	const total = context.corpus.size;
	const here = selectedDocument(state, total);
	const wasList = before !== undefined && focusOf(before.mode) === 'list';
	const isSame =
		wasList &&
		before.query === state.query &&
		selectedDocument(before, total) === here &&
		before.mode.kind === state.mode.kind &&
		before.marked === state.marked;
	if (isSame) return [];
	const shown = listLength(state, total);
	const row = documentInRow(state, state.selected, total);
	if (row === undefined) {
		const none =
			total === 0
				? words.noDocuments
				: words.noHits(terminalSafe(state.query), state.mode.kind === 'filter', undefined);
		return [none];
	}

	const {label, published, source} = context.corpusFor(state).entry(row);
	const facts = [
		terminalSafe(label.text),
		label.from === 'title' ? '' : words.standIn,
		published === undefined ? words.noDate : dateWords(published),
		terminalSafe(source ?? ''),
		state.marked.has(row) ? words.spokenMarked : '',
	];
	return [words.spokenItem(state.selected + 1, shown, facts.filter(Boolean).join(words.spokenGap))];
};

/** The lines of the text that have come in sight, or the line of the hit one was led to. */
const readingChange = (
	before: State | undefined,
	state: State,
	context: Context,
): readonly string[] => {
	if (state.mode.kind === 'find' && before?.mode.kind !== 'find') {
		return [context.words.findPlaceholder];
	}

	const layout = context.layoutFor(state);
	const geometry = geometryOf(state.size, state.panes);
	// What is there in a moment is said once, and whole.
	if (!layout || layout.unfinished || !geometry) return [];
	const wasHere =
		before !== undefined &&
		focusOf(before.mode) === 'reading' &&
		context.layoutFor(before) === layout;
	const {height} = geometry.reading;
	const {top, match} = state.reading;
	if (wasHere && match !== undefined && match !== before.reading.match) {
		const {start} = context.matchesFor(state)[match]!;
		const line = layout.lines.findIndex(({end}) => end > start);
		return joined(layout, [line]);
	}

	const old = wasHere ? before.reading.top : undefined;
	return joined(layout, newLines(old, top, height, layout.lines.length));
};

/** The indices of the lines in sight that were not in sight before. */
const newLines = (
	before: number | undefined,
	top: number,
	height: number,
	total: number,
): readonly number[] => {
	const inSight = Array.from(
		{length: Math.max(0, Math.min(height, total - top))},
		(_, row) => top + row,
	);
	return before === undefined
		? inSight
		: inSight.filter(index => index < before || index >= before + height);
};

/** Lines as text, those of one paragraph as one. */
const joined = ({lines, text}: Layout, indices: readonly number[]): readonly string[] => {
	const parts: string[] = [];
	let end = -1;
	for (const index of indices) {
		const line = lines[index];
		if (!line || line.end === line.start) continue;
		const between = text.slice(Math.max(0, end), line.start);
		const words = text.slice(line.start, line.end);
		if (end >= 0 && !between.includes('\n')) parts[parts.length - 1] += between + words;
		else parts.push(words);
		end = line.end;
	}

	return parts;
};
