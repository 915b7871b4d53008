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
import {bareForm, isBareFormOf} from './bare-form.ts';
import {extendArticle, takeLead} from './extend-article.ts';
import {type ArticleSpan, findArticle} from './find-article.ts';
import {findTitle} from './find-title.ts';
import type {LineKind} from './line-kind.ts';
import type {ReadLine} from './read-line.ts';
import {type ReadLines, readLines} from './read-lines.ts';
import {wordCountOf} from './word-count-of.ts';

type Verdict = RuleId | undefined;

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
/** Less than the weight of the shortest sentence, more than that of a text cut off. */
const leastText = 0.7;
/** A headline may be repeated so far into the article. */
const repeatReach = 3;
/** Letters of a headline, at least; a shorter line may be a name that a table of an entry repeats. */
const shortestRepeat = 4;

// The name of a window ends in that of the site: - 北港网 · _社会_北港网 · | BGTV
const siteBehind = /^ ?[-_|–—][-_|–— ]*[^-_|–—。,]{2,14}(?:[-_|–—][^-_|–—。,]{2,14})?$/u;

const isSure = (line: ReadLine): boolean => line.certainty === 'sure';

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

/** Kinds that an article without a site may have: they say half as much of what else is on the page. */
const ownKinds = new Set(['byline', 'editor-line', 'original-title', 'title-line']);
/** Lists of links, which end an article even where little else is known of a site. */
const lists = new Set(['related-list', 'hot-list']);
/** What the known lines of a site's page weigh together: a © line, or two or three others. */
const leastOfSite = 4;

/** Whether a page is one of a site, on which lines that no vocabulary knows may be links. */
const isOfSite = (lines: readonly ReadLine[]): boolean => {
	let sum = 0;
	for (const line of lines) {
		if (!isSure(line)) continue;
		sum += line.kind!.weight * (ownKinds.has(line.kind!.id) ? 0.5 : 1);
		if (sum >= leastOfSite) return true;
	}

	return false;
};

const isSureByline = (line: ReadLine | undefined): boolean =>
	line !== undefined && isSure(line) && line.kind!.id === 'byline';

/** A verdict for every line, once the places of article and headline are known. */
const decide = (
	lines: readonly ReadLine[],
	article: ArticleSpan,
	title: number | undefined,
): readonly Verdict[] => {
	const titleForm = title === undefined ? '' : lines[title]!.form;
	const titleWords = bareForm(titleForm);
	const repeatsTitle = (form: string, at: number): boolean =>
		titleWords.length >= shortestRepeat &&
		(at < article.first + repeatReach || at > article.last) &&
		(Math.abs(form.length - titleForm.length) <= 6
			? isBareFormOf(titleWords, form)
			: at < article.first &&
				form.startsWith(titleForm) &&
				siteBehind.test(form.slice(titleForm.length)));

	const ofSite = isOfSite(lines);
	/** A line that headline and date line have between them. */
	const isSubtitle = (at: number): boolean =>
		title !== undefined &&
		[1, -1].some(step => at - step === title && isSureByline(lines[at + step]));
	const {last, answersAt} = article;
	/** Between two answers stand counters, and no comments below them. */
	const headsList = (at: number, {id, heads}: LineKind): boolean =>
		heads === true &&
		(at > last ? ofSite || lists.has(id) : ofSite && (answersAt === undefined || at < answersAt));
	/** The rule of the list whose heading stands above, if one does. */
	let list: Verdict;
	return lines.map((line, at) => {
		const {kind, form, weight} = line;
		// A counter or a list before the article does not reach into it.
		if (at === article.first) list = undefined;
		if (isSure(line)) {
			// Comments have dates and names too.
			if (list === 'comment-box' && kind!.id === 'byline' && at > article.last) return list;
			list = headsList(at, kind!) ? kind!.id : undefined;
			return kind!.id;
		}

		if (at === title || repeatsTitle(form, at)) {
			list = undefined;
			return 'title-line';
		}

		const isOutside = at < article.first || at > article.last;
		if (at === answersAt) return 'comment-box';
		// Without a site around it a page keeps what no vocabulary knows.
		if (!ofSite)
			return isOutside
				? (kind?.id ?? list ?? (isSubtitle(at) ? 'outside-article' : undefined))
				: undefined;
		if (isOutside) return kind?.id ?? list ?? 'outside-article';
		// A list inside an article ends where text goes on; a teaser, cut off, is not yet text.
		if (weight > leastText) list = undefined;
		return list;
	});
};

/** A page without text in sentences: a poem with its editor, or a menu. Only what is sure goes. */
const decideWithoutText = (lines: readonly ReadLine[]): readonly Verdict[] =>
	lines.map(line => (isSure(line) ? line.kind!.id : undefined));

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
