import type {SignSource} from '../text/signs/sign-table.ts';
import type {RuleId} from './edit.ts';
import type {Page} from './page.ts';

/**
 * When a rule runs. Rules of one stage see the same text; the text of a stage is what the stages
 * before it left.
 * - `markup`: first, and once, in pages known to be HTML; what is left is a text like any other.
 * - `characters`: damage inside running text (injected readings, invisible characters).
 * - `lines`: what stands around the article (navigation, share bars) and its metadata lines.
 * - `layout`: white space, paragraphs, blank lines.
 */
export type Stage = 'markup' | 'characters' | 'lines' | 'layout';

/** A place in the page's text, in UTF-16 code units of that text, half-open. */
export type Finding = {
	readonly start: number;
	readonly end: number;
	/** What stands there instead; nothing, when absent. */
	readonly replacement?: string;
};

/** A place that a rule doubts but leaves as it is. */
export type Doubt = {
	readonly start: number;
	readonly end: number;
	/** One English sentence for the reader. */
	readonly message: string;
};

/** One kind of dirt. Its file bears its id: cleaning/rules/<id>.ts. */
export type CleaningRule = {
	readonly id: RuleId;
	readonly stage: Stage;
	/** What it removes or mends, in a short English sentence, for the reader. */
	readonly summary: string;
	find(page: Page): Iterable<Finding>;
	/** What it would flag rather than mend. */
	doubt?(page: Page): Iterable<Doubt>;
	/**
	 * Patterns and lists of words of which one occurs in the text of every page where `find` or `doubt`
	 * yield anything. On other pages they are not run; without `signs` they are run on all.
	 */
	readonly signs?: SignSource;
	/**
	 * Whether `find` or `doubt` may yield anything on a page. Rules of a kind share one function, which is
	 * asked once for all of them that stand together in the list.
	 */
	readonly mayAct?: (page: Page) => boolean;
};
