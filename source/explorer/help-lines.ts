import {breakLines} from '../text/break-lines.ts';
import {displayWidth} from '../text/display-width.ts';
import {fitLine, space} from './fit-line.ts';
import {keyLabel, keymap, sections} from './keymap.ts';
import type {Segment} from './view-model.ts';

/** Columns of the longest list of keys (`Backspace Ctrl-h`) and the gap behind it. */
const keyColumns = 19;
const margin = 2;
const longestLine = 96;
const twoColumnsFrom = 110;

export type HelpLine = readonly Segment[];

const known = new Map<number, readonly HelpLine[]>();

/** The help screen for a width: every binding of the key map under the head of its section. */
export const helpLines = (width: number): readonly HelpLine[] => {
	let lines = known.get(width);
	if (!lines) {
		lines = layOut(width);
		known.clear();
		known.set(width, lines);
	}

	return lines;
};

/** One column, or two where there is room: the second begins with the section that evens them out best. */
const layOut = (width: number): readonly HelpLine[] => {
	if (width < twoColumnsFrom) return setSections(sections, width);
	const half = (width - 1) >> 1;
	const splits = sections.map((_, index) => {
		const left = setSections(sections.slice(0, index), half);
		const right = setSections(sections.slice(index), half);
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

const setSections = (shown: typeof sections, width: number): readonly HelpLine[] => {
	const columns = Math.max(8, Math.min(longestLine, width - margin - 1) - keyColumns);
	const lines: HelpLine[] = [];
	for (const {id, title} of shown) {
		if (lines.length > 0) lines.push([]);
		lines.push([space(margin), {text: title.en, role: 'help-section'}]);
		for (const binding of keymap.filter(({section}) => section === id)) {
			const keys = binding.keys.map(keyLabel).join(' ');
			const text = binding.description.en;
			breakLines(text, columns).forEach(({start, end}, index) => {
				const description: Segment = {text: text.slice(start, end), role: 'description'};
				lines.push(
					index === 0
						? [
								space(margin),
								{text: keys, role: 'key'},
								space(keyColumns - displayWidth(keys)),
								description,
							]
						: [space(margin + keyColumns), description],
				);
			});
		}
	}

	return lines;
};
