import type {ViewModel} from '../explorer/screen/view-model.ts';
import {paintRow, type Stroke} from './paint-row.ts';
import {steadyText} from './steady-text.ts';
import type {Theme} from './theme.ts';

/** The rows of the screen, top to bottom, each one string. */
export const paintScreen = (view: ViewModel, theme: Theme): readonly string[] => {
	const leftToRight = [...view.regions].sort((a, b) => a.left - b.left);
	const rows = Array.from({length: view.rows}, (): Stroke[] => []);
	for (const {top, height, lines} of leftToRight) {
		for (let row = 0; row < height; row++) {
			const {segments, tone} = lines[row]!;
			for (const {text, role} of segments) {
				rows[top + row]!.push({text: steadyText(text), style: theme(role, tone)});
			}
		}
	}

	return rows.map(paintRow);
};
