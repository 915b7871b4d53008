import {keptWith} from '../../text/kept-with.ts';
import type {RuleId} from '../edit.ts';
import type {Page} from '../page.ts';
import type {Doubt, Finding} from '../rule.ts';
import {
	type Doubted,
	markTemplates,
	recurrenceSentence,
	templateRule,
} from '../templates/mark-templates.ts';
import type {ArticleSpan} from './article-span.ts';
import {decide, decideWithoutText, type Verdict} from './decide-verdicts.ts';
import {extendArticle} from './extend-article.ts';
import {findArticle} from './find-article.ts';
import {findTitle} from './find-title.ts';
import type {ReadLine} from './read-line.ts';
import {type ReadLines, readLines} from './read-lines.ts';
import {isSure} from './sure-line.ts';
import {takeLead} from './take-lead.ts';
import {wordCountOf} from './word-count-of.ts';

/** What was decided about a page's lines. */
export type Judgement = ReadLines & {
	/** The rule that takes each of `lines`, or undefined for a line that stays. */
	readonly verdicts: readonly Verdict[];
	/** What each rule takes; neighbours go together, with the blank lines between them. */
	readonly findings: ReadonlyMap<RuleId, readonly Finding[]>;
	/** What each rule doubts. */
	readonly doubts: ReadonlyMap<RuleId, readonly Doubt[]>;
	/** Where in `lines` the article stands; absent on a page without clutter, or with nothing else. */
	readonly article?: ArticleSpan;
	/** Where in `lines` the headline stands. */
	readonly title?: number;
	/** Whether the page shows nothing but clutter, as far as can be told. It is left as it is. */
	readonly isAllClutter: boolean;
};

/** An article has at least so many words; a page that would keep fewer is left alone. */
const fewestWords = 8;

/** Words of the lines that match, counted up to `most`. */
const wordsOf = (
	lines: readonly ReadLine[],
	isCounted: (at: number) => boolean,
	most = Number.POSITIVE_INFINITY,
): number => {
	let words = 0;
	for (let at = 0; at < lines.length && words < most; at++) {
		if (isCounted(at)) words += wordCountOf(lines[at]!).words;
	}

	return words;
};

const findingsOf = (
	{starts, ends}: ReadLines,
	verdicts: readonly Verdict[],
): ReadonlyMap<RuleId, readonly Finding[]> => {
	const findings = new Map<RuleId, Finding[]>();
	let open: {start: number; end: number} | undefined;
	verdicts.forEach((rule, at) => {
		const end = ends[at]!;
		if (rule && open && rule === verdicts[at - 1]) {
			open.end = end;
		} else if (rule) {
			open = {start: starts[at]!, end};
			const known = findings.get(rule);
			if (known) known.push(open);
			else findings.set(rule, [open]);
		} else {
			open = undefined;
		}
	});
	return findings;
};

const noFindings: ReadonlyMap<RuleId, readonly Finding[]> = new Map();

type Doubts = ReadonlyMap<RuleId, readonly Doubt[]>;

const noDoubts: Doubts = new Map();

/** Lines that recur on other pages, and stay. */
const doubtsOf = (
	{starts, ends}: ReadLines,
	doubted: readonly Doubted[],
	verdicts: readonly Verdict[] = [],
): Doubts => {
	const doubts = doubted
		.filter(({at}) => !verdicts[at])
		.map(({at, recurrence}) => ({
			start: starts[at]!,
			end: ends[at]!,
			message: recurrenceSentence(recurrence),
		}));
	return doubts.length === 0 ? noDoubts : new Map([[templateRule, doubts]]);
};

// Judgements are spelled out: to add to an object that is spread takes V8 longer than all the rest.
const untouched = (
	{lines, starts, ends}: ReadLines,
	doubts: Doubts,
	isAllClutter: boolean,
): Judgement => ({
	lines,
	starts,
	ends,
	verdicts: new Array<Verdict>(lines.length).fill(undefined),
	findings: noFindings,
	doubts,
	article: undefined,
	title: undefined,
	isAllClutter,
});

/** Without a full stop an article makes up at least this share of its page's words. */
const leastShare = 0.2;

/** Whether what was found is an article, not the longest line of an index. */
const isArticle = (lines: readonly ReadLine[], {first, last, isPost}: ArticleSpan): boolean =>
	isPost ||
	lines.slice(first, last + 1).some(({form}) => form.includes('。')) ||
	wordsOf(lines, at => at >= first && at <= last) >= leastShare * wordsOf(lines, () => true);

const judge = (page: Page): Judgement => {
	const raw = readLines(page);
	const {lines, doubted} = page.recurring
		? markTemplates(raw, page.recurring)
		: {lines: raw.lines, doubted: []};
	const {starts, ends} = raw;
	const read = {lines, starts, ends};
	// Without a line that surely is no article's nothing is removed: so a clean text loses nothing,
	// and cleaning an article, all such lines gone, finds nothing to do.
	if (!lines.some(isSure)) return untouched(read, doubtsOf(read, doubted), false);
	const text = findArticle(lines);
	const found = text && isArticle(lines, text) ? takeLead(lines, text) : undefined;
	const title = found && findTitle(lines, found);
	const article = found && extendArticle(lines, found, title);
	const verdicts = article ? decide(lines, article, title) : decideWithoutText(lines);
	const isKept = (at: number): boolean => !verdicts[at];
	const isEnough = article
		? wordsOf(lines, isKept, fewestWords) >= fewestWords
		: wordsOf(lines, isKept) >
			Math.max(
				fewestWords,
				wordsOf(lines, at => !isKept(at)),
			);
	if (!isEnough) return untouched(read, doubtsOf(read, doubted), true);
	const findings = findingsOf(read, verdicts);
	const doubts = doubtsOf(read, doubted, verdicts);
	return {lines, starts, ends, verdicts, findings, doubts, article, title, isAllClutter: false};
};

/** Decides once per page which lines are the article and which rule takes each of the others. */
export const judgeLines = keptWith(judge);
