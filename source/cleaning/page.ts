import type {Recurring} from './templates/templates.ts';

/**
 * The text as the rules of one stage see it. `simplified` has the same length as `text`, each code
 * unit in its simplified form, so that a rule's vocabulary is written once, in simplified script.
 */
export type Page = {
	readonly text: string;
	readonly simplified: string;
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
	readonly simplified: string;
};
