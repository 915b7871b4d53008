import type {Recurring} from './templates/templates.ts';

/**
 * The text as the rules of one stage see it. `simplified` and `folded` have the same length as
 * `text`: in the first each code unit is in its simplified form, so that a rule's vocabulary is
 * written once; in the second full-width ASCII is in half width, too, and white space, line breaks
 * aside, a plain space (see text/folding-table.ts). `units` and `foldedUnits` are the code units of
 * `text` and `folded`, for loops that look at them all.
 */
export type Page = {
	readonly text: string;
	readonly units: Uint16Array;
	readonly simplified: string;
	readonly folded: string;
	readonly foldedUnits: Uint16Array;
	readonly lines: readonly Line[];
	/** What is known of lines that recur on other pages; nothing, when absent. */
	readonly recurring?: Recurring | undefined;
};

/** One line of a page: `[start, end)` in the page's text, without its line break. */
export type Line = {
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
};
