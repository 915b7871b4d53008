import {breakLines} from '../text/break-lines.ts';
import {ambiguousWidth, displayWidth} from '../text/display-width.ts';
import type {Words} from '../words/words.ts';
import type {Context} from './context.ts';
import {fitLine, space} from './fit-line.ts';
import {type Binding, keyLabel, sections} from './keymap.ts';
import type {Segment} from './view-model.ts';

/** Columns of the longest list of keys (`Backspace Ctrl-h`) and the gap behind it. */
const keyColumns = 19;
const margin = 2;
const longestLine = 96;
const twoColumnsFrom = 110;

export type HelpLine = readonly Segment[];

type Known = {readonly key: string; readonly lines: readonly HelpLine[]};

const known = new WeakMap<Words, Known>();

/** The help screen for a width: every binding of the key map under the head of its section. */
export const helpLines = (
	width: number,
	{words, keys}: Pick<Context, 'words' | 'keys'>,
): readonly HelpLine[] => {
	const key = `${width} ${ambiguousWidth()}`;
	const last = known.get(words);
	if (last?.key === key) return last.lines;
	const lines = layOut(blocks(keys.bindings, words), width);
	known.set(words, {key, lines});
	return lines;
};

type Block = {
	readonly title: string;
	readonly rows: ReadonlyArray<readonly [left: string, description: string]>;
};

/** The sections of the key map, and behind the one on searching what a query can say. */
const blocks = (bindings: readonly Binding[], words: Words): readonly Block[] =>
	sections.flatMap(section => {
		const rows = bindings
			.filter(binding => binding.section === section && binding.keys.length > 0)
			.map(({id, keys}) => [keys.map(keyLabel).join(' '), words.keys[id]] as const);
		const own: Block = {title: words.sections[section], rows};
		const queries = Object.entries(words.queries);
		return section === 'searching' ? [own, {title: words.queryHelpTitle, rows: queries}] : [own];
	});

/** One column, or two where there is room: the second begins with the block that evens them out best. */
const layOut = (all: readonly Block[], width: number): readonly HelpLine[] => {
	if (width < twoColumnsFrom) return setBlocks(all, width);
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
