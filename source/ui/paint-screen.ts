import type {Region, ViewModel} from '../explorer/screen/view-model.ts';
import {paintRow, type Stroke} from './paint-row.ts';
import {steadyText} from './steady-text.ts';
import type {Theme} from './theme.ts';

const strokesOf = (region: Region, row: number, theme: Theme): readonly Stroke[] => {
	const line = region.lines[row - region.top];
	if (!line) return [{text: ' '.repeat(region.width), style: []}];
	return line.segments.map(({text, role}) => ({
		text: steadyText(text),
		style: theme(role, line.tone),
	}));
};

/** The rows of the screen, top to bottom, each one string. */
export const paintScreen = (view: ViewModel, theme: Theme): readonly string[] => {
	const regions = [...view.regions].sort((a, b) => a.left - b.left);
	return Array.from({length: view.rows}, (_, row) =>
		paintRow(
			regions
				.filter(({top, height}) => row >= top && row < top + height)
				.flatMap(region => strokesOf(region, row, theme)),
		),
	);
};
