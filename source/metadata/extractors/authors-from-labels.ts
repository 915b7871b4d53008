import type {Extractor} from '../extractor.ts';
import {signedLines} from './authors-from-reporter-line.ts';
import {mayNamePeople, peopleFromLabels} from './people-from-labels.ts';

/** Those whom a label calls author, reporter or correspondent. */
export const authorsFromLabels: Extractor<string> = {
	id: 'authors-from-labels',
	mayFind: mayNamePeople,
	*find(reading) {
		for (const {kind, value, start, end} of peopleFromLabels(reading)) {
			if (kind !== 'author') continue;
			// A line that is a signature as a whole is read as such.
			const isSigned = signedLines(reading).some(
				({line}) => start >= line.start && end <= line.start + line.folded.length,
			);
			if (!isSigned) yield {value: value.name, start, end};
		}
	},
};
