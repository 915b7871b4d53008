import type {Keeping} from '../text/kept-with.ts';
import type {Recurring} from './templates/templates.ts';

/**
 * The text as the rules of one stage see it. `folded` is as long as `text`: each code unit in its
 * simplified form, so that a rule's vocabulary is written once, full-width ASCII in half width, and white
 * space, line breaks aside, a plain space (see text/folding-table.ts). `units` and `foldedUnits` are the
 * code units of `text` and `folded`, for loops that look at them all.
 */
export type Page = Keeping & {
	readonly text: string;
	readonly units: Uint16Array;
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
