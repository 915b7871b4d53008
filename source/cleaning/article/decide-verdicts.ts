import type {RuleId} from '../edit.ts';
import type {ArticleSpan} from './article-span.ts';
import {bareForm, isBareFormOf} from './bare-form.ts';
import type {LineKind} from './line-kind.ts';
import {linkLists} from './link-lists.ts';
import type {ReadLine} from './read-line.ts';
import {isByline, isSure} from './sure-line.ts';

/** The rule that takes a line, or undefined for one that stays. */
export type Verdict = RuleId | undefined;

/** Less than the weight of the shortest sentence, more than that of a text cut off. */
const leastText = 0.7;
/** A headline may be repeated so far into the article. */
const repeatReach = 3;
/** Letters of a headline, at least; a shorter line may be a name that a table of an entry repeats. */
const shortestRepeat = 4;

// The name of a window ends in that of the site: - 北港网 · _社会_北港网 · | BGTV
const siteBehind = /^ ?[-_|–—][-_|–— ]*[^-_|–—。,]{2,14}(?:[-_|–—][^-_|–—。,]{2,14})?$/u;

/** Kinds that an article without a site may have: they say half as much of what else is on the page. */
const ownKinds = new Set(['byline', 'editor-line', 'original-title', 'title-line']);
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

/** A verdict for every line, once the places of article and headline are known. */
export const decide = (
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
		title !== undefined && [1, -1].some(step => at - step === title && isByline(lines[at + step]));
	const {last, answersAt} = article;
	/** Between two answers stand counters, and no comments below them. */
	const headsList = (at: number, {id, heads}: LineKind): boolean =>
		heads === true &&
		(at > last
			? ofSite || linkLists.has(id)
			: ofSite && (answersAt === undefined || at < answersAt));
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
export const decideWithoutText = (lines: readonly ReadLine[]): readonly Verdict[] =>
	lines.map(line => (isSure(line) ? line.kind!.id : undefined));
