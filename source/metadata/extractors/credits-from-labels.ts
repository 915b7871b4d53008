import type {Extractor} from '../extractor.ts';
import type {Credit} from '../metadata.ts';
import {mayNamePeople, peopleFromLabels} from './people-from-labels.ts';

/** Everyone else whom a label names, with the role it gives. */
export const creditsFromLabels: Extractor<Credit> = {
	id: 'credits-from-labels',
	mayFind: mayNamePeople,
	*find(reading) {
		for (const {kind, value, start, end} of peopleFromLabels(reading)) {
			if (kind === 'credit') yield {value, start, end};
		}
	},
};
