import {displayWidth} from '../../text/display-width.ts';
import {paragraphKinds} from './paragraph-kinds.ts';

/** Columns between two cells: three tell a table from words that stand far apart. */
const gap = 3;

/**
 * How many columns of blank stand for each tab of the tables in a text, by its offset, so that cells of a
 * column stand below one another. Where a table is wider than the measure its cells are but set apart.
 */
export const tableGaps = (text: string, measure: number): ReadonlyMap<number, number> => {
	const gaps = new Map<number, number>();
	if (!text.includes('\t')) return gaps;
	const paragraphs = text.split('\n');
	const kinds = paragraphKinds(paragraphs);
	let rows: Array<{readonly start: number; readonly cells: readonly string[]}> = [];
	const closeTable = (): void => {
		const widths: number[] = [];
		for (const {cells} of rows) {
			for (const [column, cell] of cells.entries()) {
				widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
			}
		}

		const whole = widths.reduce((sum, width) => sum + width + gap, -gap);
		for (const {start, cells} of rows) {
			let at = start;
			for (const [column, cell] of cells.slice(0, -1).entries()) {
				at += cell.length;
				gaps.set(at++, gap + (whole > measure ? 0 : widths[column]! - displayWidth(cell)));
			}
		}

		rows = [];
	};

	let start = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (kinds[index] === 'table') rows.push({start, cells: paragraph.split('\t')});
		else closeTable();
		start += paragraph.length + 1;
	}

	closeTable();
	return gaps;
};
