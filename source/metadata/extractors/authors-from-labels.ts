import type {Extractor} from '../extractor.ts';
import {peopleFromLabels} from './people-from-labels.ts';

/** Those whom a label calls author, reporter or correspondent. */
export const authorsFromLabels: Extractor<string> = {
	id: 'authors-from-labels',
	*find(reading) {
		for (const {kind, value, start, end} of peopleFromLabels(reading)) {
			if (kind === 'author') yield {value: value.name, start, end};
		}
	},
};
