import type {Certainty, LineKind} from './line-kind.ts';
import type {WordCount} from './line-weight.ts';

/**
 * What the words of a line alone say of it, wherever it stands. Readings are shared by pages and by the
 * drafts of a page, so what is worked out of one is kept in it, by the file that names it.
 */
export type ReadLine = {
	/**
	 * The line as it is compared with vocabulary: folded as in `Page.folded`, every run of white space
	 * one space, trimmed, without the bullets and stars some pages set in front.
	 */
	readonly form: string;
	/** Absent when no vocabulary knows the line. */
	readonly kind: LineKind | undefined;
	readonly certainty: Certainty | undefined;
	/** How much the line looks like article text: see line-weight.ts. */
	readonly weight: number;
	/** Its words and points: see word-count-of.ts. */
	count: WordCount | undefined;
	/** The label it begins with, or '': see weigh-lines.ts. */
	label: string | undefined;
	/** Whether it is one of a program: see weigh-lines.ts. */
	isCode: boolean | undefined;
	/** Whether it has the looks of a headline: see find-title.ts. */
	mayBeTitle: boolean | undefined;
	/** Whether it reads as one of metadata: see find-title.ts. */
	isByline: boolean | undefined;
	/** What it has in common with others of a template: see line-key.ts. */
	key: number | undefined;
	/** Its reading where it is a template: see mark-templates.ts. */
	asTemplate: ReadLine | undefined;
};

/** A reading of which nothing has been asked yet. */
export const createReading = (
	form: string,
	kind: LineKind | undefined,
	certainty: Certainty | undefined,
	weight: number,
	count?: WordCount,
): ReadLine => ({
	form,
	kind,
	certainty,
	weight,
	count,
	label: undefined,
	isCode: undefined,
	mayBeTitle: undefined,
	isByline: undefined,
	key: undefined,
	asTemplate: undefined,
});
