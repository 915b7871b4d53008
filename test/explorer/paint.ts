import type {Region, ViewModel} from '../../source/explorer/screen/view-model.ts';

/** The text of one row of a region. */
export const rowText = (region: Region, row: number): string =>
	(region.lines[row]?.segments ?? []).map(({text}) => text).join('');

/** The whole screen as plain text, row by row, without the blanks at the ends of rows. */
export const paint = (view: ViewModel): string => {
	const rows: string[] = [];
	for (let row = 0; row < view.rows; row++) {
		const text = view.regions
			.filter(({top, height}) => row >= top && row < top + height)
			.sort((a, b) => a.left - b.left)
			.map(region => rowText(region, row - region.top))
			.join('');
		rows.push(text.trimEnd());
	}

	return `${rows.join('\n')}\n`;
};
