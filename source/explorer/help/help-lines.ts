import {breakLines} from '../../text/break-lines.ts';
import {ambiguousWidth, displayWidth} from '../../text/display-width.ts';
import type {Words} from '../../words/words.ts';
import {commandText, soughtWords} from '../keys/command-text.ts';
import {type Binding, keyLabel, sections} from '../keys/keymap.ts';
import {fitLine, space} from '../screen/fit-line.ts';
import type {Segment} from '../screen/view-model.ts';
import type {Context} from '../state/context.ts';

/** Columns of the longest list of keys (`Backspace Ctrl-h`) and the gap behind it. */
const keyColumns = 19;
const margin = 2;
const longestLine = 96;
const twoColumnsFrom = 110;

export type HelpLine = readonly Segment[];

type Known = {readonly key: string; readonly lines: readonly HelpLine[]};

const known = new WeakMap<Words, Known>();

/**
 * The help screen for a width: every binding of the key map under the head of its section, or those
 * that answer a query.
 */
export const helpLines = (
	width: number,
	{words, keys}: Pick<Context, 'words' | 'keys'>,
	query = '',
): readonly HelpLine[] => {
	const key = `${width} ${ambiguousWidth()} ${query}`;
	const last = known.get(words);
	if (last?.key === key) return last.lines;
	const lines = layOut(answering(blocks(keys.bindings, words), query), width);
	known.set(words, {key, lines});
	return lines;
};

/** `sought` is all by which the row can be found. */
type Row = readonly [left: string, description: string, sought: string];

type Block = {
	readonly title: string;
	readonly rows: readonly Row[];
};

/** The sections of the key map, with the mouse behind moving and what a query can say behind searching. */
const blocks = (bindings: readonly Binding[], words: Words): readonly Block[] =>
	sections.flatMap(section => {
		const rows = bindings
			.filter(binding => binding.section === section && binding.keys.length > 0)
			.map(
				({id, keys}) =>
					[keys.map(keyLabel).join(' '), words.keys[id], commandText(id, words)] as const,
			);
		const own: Block = {title: words.sections[section], rows};
		const queries = Object.entries(words.queries).map(
			([example, text]): Row => [example, text, text.toLowerCase()],
		);
		if (section === 'searching') return [own, {title: words.queryHelpTitle, rows: queries}];
		const mouse = words.mouseRows.map(([how, what]): Row => [how, what, what.toLowerCase()]);
		return section === 'moving' ? [own, {title: words.mouseTitle, rows: mouse}] : [own];
	});

/** The rows in which every word of a query is found, or a key that is the query; all without one. */
const answering = (all: readonly Block[], query: string): readonly Block[] => {
	if (query.trim() === '') return all;
	const parts = soughtWords(query);
	const answers = ([left, , sought]: Row): boolean =>
		left.split(' ').includes(query.trim()) ||
		parts.every(part => sought.includes(part) || left.toLowerCase().includes(part));
	return all.flatMap(({title, rows}) => {
		const found = rows.filter(answers);
		return found.length === 0 ? [] : [{title, rows: found}];
	});
};

/** One column, or two where there is room: the second begins with the block that evens them out best. */
const layOut = (all: readonly Block[], width: number): readonly HelpLine[] => {
	// Beside the scroll bar a column stays free.
	if (width < twoColumnsFrom || all.length < 2) return setBlocks(all, width - 1);
	const half = (width - 1) >> 1;
	const splits = all.map((_, index) => {
		const left = setBlocks(all.slice(0, index), half);
		const right = setBlocks(all.slice(index), half);
		return {left, right, height: Math.max(left.length, right.length)};
	});
	const {left, right, height} = splits.reduce((best, split) =>
		split.height < best.height ? split : best,
	);
	return Array.from({length: height}, (_, row) => [
		...fitLine(left[row] ?? [], half).segments,
		...(right[row] ?? []),
	]);
};

const setBlocks = (shown: readonly Block[], width: number): readonly HelpLine[] => {
	const columns = Math.max(8, Math.min(longestLine, width - margin - 1) - keyColumns);
	const lines: HelpLine[] = [];
	for (const {title, rows} of shown) {
		if (lines.length > 0) lines.push([]);
		lines.push([space(margin), {text: title, role: 'help-section'}]);
		for (const [left, text] of rows) {
			breakLines(text, columns).forEach(({start, end}, index) => {
				const description: Segment = {text: text.slice(start, end), role: 'description'};
				lines.push(
					index === 0
						? [
								space(margin),
								{text: left, role: 'key'},
								space(keyColumns - displayWidth(left)),
								description,
							]
						: [space(margin + keyColumns), description],
				);
			});
		}
	}

	return lines;
};
