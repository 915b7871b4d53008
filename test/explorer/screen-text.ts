import type {Explorer} from '../../source/explorer/explorer.ts';
import type {RegionId} from '../../source/explorer/screen/view-model.ts';
import {rowText} from './paint.ts';

/** What stands in a region of the screen, line by line. */
export const regionText = (explorer: Explorer, id: RegionId): string =>
	explorer
		.view()
		.regions.filter(region => region.id === id)
		.flatMap(region => region.lines.map((_, row) => rowText(region, row)))
		.join('\n');

export const message = (explorer: Explorer): string | undefined => explorer.view().message;
