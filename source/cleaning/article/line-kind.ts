import type {SignSource} from '../../text/signs/sign-table.ts';
import type {RuleId} from '../edit.ts';

/**
 * What vocabulary alone says of a line.
 * - `sure`: no article says this in a line of its own; the line goes wherever it stands.
 * - `likely`: it goes only where it stands outside the article (a lone 体育 may be a heading).
 */
export type Certainty = 'sure' | 'likely';

/**
 * One kind of line that stands around an article, and how to know it. Lines are matched in their
 * match form (see match-form.ts): simplified, half-width ASCII, single spaces, no bullet in front.
 */
export type LineKind = {
	/** Also the id of the rule that removes such lines, and the name of its file. */
	readonly id: RuleId;
	/** What it removes, in a short English sentence. */
	readonly summary: string;
	/**
	 * How strongly such a line says "no article here", in the unit of line-weight.ts, where a
	 * paragraph of two sentences weighs about 4.
	 */
	readonly weight: number;
	/** `head` stands before an article, `tail` after it, `both` on either side. */
	readonly side: 'head' | 'tail' | 'both';
	/** A heading whose list, the lines below it, goes with it. */
	readonly heads?: boolean;
	/** The kind of whatever no other kind takes; it also doubts a page without an article. */
	readonly isRest?: boolean;
	/** Longest line worth a look, in UTF-16 code units of the match form; 60 when absent. */
	readonly longest?: number;
	/** Lines that are such as a whole. */
	readonly sureWords?: readonly string[];
	readonly likelyWords?: readonly string[];
	/**
	 * What a line is by more than single words. Bit n of `may` is 0 where nothing of the nth of `parts`
	 * stands in the line.
	 */
	test?(form: string, may: number): Certainty | undefined;
	/**
	 * Patterns and lists of words of which one occurs in every line that `test` knows. What they have
	 * in common is looked for in all lines at once, and `test` is run only where some of it stands;
	 * without `signs` it is run on every line.
	 */
	readonly signs?: SignSource;
	/** The same in parts, where `test` asks for them apart: see signs-in-parts.ts. */
	readonly parts?: readonly SignSource[];
};
