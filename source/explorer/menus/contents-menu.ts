import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {cleanOffset} from '../../text/span.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {cutText, space} from '../screen/fit-line.ts';
import {outlineOf} from '../typesetting/outline.ts';
import type {MenuItem} from './menu.ts';

const columnsPerLevel = 2;

/** One line for each entry of the outline, in the script on show. */
export const contentsMenu = (
	document: Document,
	columns: number,
	convert: Converter = text => text,
): readonly MenuItem[] =>
	outlineOf(document.text).map(({start, end, depth, heading}) => {
		const words = terminalSafe(convert(document.text.slice(start, end)));
		const indent = Math.min(depth * columnsPerLevel, columns >> 1);
		const span = {
			start: document.map.toRaw(cleanOffset(start)),
			end: document.map.toRaw(cleanOffset(end), 'end'),
		};
		return {
			lines: [
				[
					space(indent),
					{text: cutText(words, columns - indent), role: heading ? 'heading' : 'label'},
				],
			],
			choice: {kind: 'go', goal: {span}},
		};
	});
