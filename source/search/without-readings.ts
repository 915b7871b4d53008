import {readingsOf} from '../text/readings.ts';
import {fold} from './fold.ts';

/** A query without the readings that were pasted with it, and the way back to what was typed. */
export type WithoutReadings = {
	readonly text: string;
	/** Where a place of the text lies in the query; both in UTF-16 code units. */
	place(at: number): number;
};

/** A tone may be a sign of its own behind its letter. */
const letters = '(?:[a-zà-üāēěīńňōūǎǐǒǔǖǘǚǜɡ]|[\\u0300-\\u030c])+';

/**
 * A character with its reading in brackets, as machines put it into pages. Matches: `導(dǎo)`,
 * `銀行（yín háng）`, `會(hui)`. Not: `新冠(COVID)`, `(dǎo)` alone.
 */
const annotated = new RegExp(
	`(?<=(?<character>[\\u3400-\\u9fff])) ?[(（] ?(?<reading>${letters}(?: ${letters})*) ?[)）]`,
	'gu',
);

/** Whether letters are a reading: they have a tone, or are the very reading of the character. */
const isReading = (character: string, reading: string): boolean =>
	/[^a-z ]/.test(reading) ||
	readingsOf(character).some(syllable => fold(syllable) === fold(reading).split(' ').at(-1));

/** What is pasted from a page may hold readings that stand in no cleaned text. */
export const withoutReadings = (query: string): WithoutReadings => {
	const removed: Array<{readonly at: number; readonly length: number}> = [];
	let gone = 0;
	const text = query.replace(annotated, (found, ...rest) => {
		const {character, reading} = rest.at(-1) as Record<'character' | 'reading', string>;
		if (!isReading(character, reading)) return found;
		const offset = rest.at(-3) as number;
		removed.push({at: offset - gone, length: found.length});
		gone += found.length;
		return '';
	});
	return {
		text,
		place: at => removed.reduce((sum, {at: from, length}) => (from < at ? sum + length : sum), at),
	};
};
