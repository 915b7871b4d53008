import {counted, grouped} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

/** What is said of the list: its order, its repeats, what there is in it, and what a filter means. */
export const searchWords = (key: KeyOf) => ({
	sortWords: {
		loaded: 'as loaded, or ranked',
		backwards: 'as loaded, backwards',
		newest: 'newest first',
		oldest: 'oldest first',
		source: 'by source, A to Z',
		'source-backwards': 'by source, Z to A',
		longest: 'longest first',
		shortest: 'shortest first',
		'most-removed': 'most removed first',
		'least-removed': 'least removed first',
	},
	sortMessage: {
		loaded: 'Listed as loaded, and hits best first',
		backwards: 'Listed backwards: last loaded first, and worst hits first',
		newest: 'Listed with the newest first, undated ones last',
		oldest: 'Listed with the oldest first, undated ones last',
		source: 'Listed by source, those without one last',
		'source-backwards': 'Listed by source backwards, those without one last',
		longest: 'Listed with the longest clean text first',
		shortest: 'Listed with the shortest clean text first',
		'most-removed': 'Listed by the share that cleaning removed, the largest first',
		'least-removed': 'Listed by the share that cleaning removed, the smallest first',
	},

	/** `2/5`, while filtered `1/1 of 5`; and `1/4 (7)` when four stand for seven. */
	listCounter: (
		position: number,
		rows: number,
		listed: number,
		total: number,
		filtered: boolean,
	): string =>
		`${grouped(position)}/${grouped(rows)}${listed > rows ? ` (${grouped(listed)})` : ''}${filtered ? ` of ${grouped(total)}` : ''}`,
	searchingTexts: 'Searching the texts …',
	noHits: (query: string, typing: boolean, problem: string | undefined): string => {
		const why = problem ?? `No document matches “${query}”.`;
		const keys = typing
			? `${key('cancel')} or ${key('clear-field')} clears the filter.`
			: `${key('back')} clears the filter.`;
		return `${why} ${keys}`;
	},
	queryProblem: {
		'not-a-date': (text: string): string =>
			`“${text}” names no date: write date:2022, date:2022-09 or date:2022-09..10.`,
		'backwards-range': (text: string): string =>
			`“${text}” ends before it begins: write the earlier date first.`,
		'no-such-field': (text: string): string =>
			`There is no field “${text}”: it is sought as text. Fields are date: source: author: editor: place: title: body: script: path: rule: has:`,
		'no-such-value': (text: string, values: string): string =>
			`“${text}” finds nothing: it can be ${values}.`,
		'open-quote': (text: string): string => `The quotation ${text} has no end yet.`,
	},

	repeatsSign: (count: number): string => `+${grouped(count)}`,
	/** The first that there is room for. */
	repeatsNotice: (listed: number, rows: number): readonly string[] => {
		const told = `${counted(listed, 'document')}, ${grouped(rows)} without repeats`;
		const group = `${told}; ${key('repeats')} opens a group`;
		return [`${group}, ${key('all-repeats')} lists all`, group, told];
	},
	/** Behind how many documents were loaded. */
	repeatsLoaded: (rows: number): string => `; ${grouped(rows)} without repeats`,
	repeatsFolded: (listed: number, rows: number): string =>
		`One stands for each text: ${counted(listed, 'document')}, ${grouped(rows)} without repeats`,
	repeatsListed: (listed: number): string =>
		`Every document is listed, repeats too: ${grouped(listed)}`,
	noRepeats: 'No document here repeats another',
	noRepeatsOfThis: 'No other document says the same',
	standsWords: {
		best: 'It stands in the list as the best hit.',
		earliest: 'It stands in the list as the earliest.',
		first: 'It stands in the list as the first loaded: no date is earlier.',
		chosen: 'It stands in the list because you chose it.',
	},
	letStandWords: (count: number): string =>
		`This one stands in the list now, for ${counted(count, 'other')}`,
	shareWords: (percent: number): string =>
		percent === 100 ? 'the same, letter by letter' : `${percent} % the same`,
	comparing: 'comparing …',
	differenceHead: 'What differs',
	differenceKey: (plain: boolean): string =>
		plain
			? '[-only in the one that stands in the list-] [+only in this one+]'
			: 'struck out: only in the one that stands in the list; underlined: only in this one',
	differenceSame: 'No letter differs: only script, signs or white space, if anything.',
	sameLines: (count: number): string => `… ${counted(count, 'line')} the same`,

	facetHeads: {
		date: 'Dates',
		source: 'Sources',
		script: 'Scripts',
		place: 'Places',
		rule: 'Rules that cleaned',
	},
	facetRest: (count: number): string => `and ${grouped(count)} more`,
	facetWithout: (count: number): string => `${grouped(count)} without`,
	narrowed: (field: string): string => `Filtered by ${field}`,
});
