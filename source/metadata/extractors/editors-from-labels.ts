import type {Extractor} from '../extractor.ts';
import {mayNamePeople, peopleFromLabels} from './people-from-labels.ts';

/** Those whom a label calls editor. */
export const editorsFromLabels: Extractor<string> = {
	id: 'editors-from-labels',
	mayFind: mayNamePeople,
	*find(reading) {
		for (const {kind, value, start, end} of peopleFromLabels(reading)) {
			if (kind === 'editor') yield {value: value.name, start, end};
		}
	},
};
