import {closesText, opensText} from '../article/article-ends.ts';
import type {ArticleSpan} from '../article/article-span.ts';
import {findArticle} from '../article/find-article.ts';
import {createReading, type ReadLine} from '../article/read-line.ts';
import type {ReadLines} from '../article/read-lines.ts';
import type {RuleId} from '../edit.ts';
import {templateLine} from '../rules/template-line.ts';
import {fewestWeak, type Recurrence, type Recurring} from './templates.ts';

/** A line of a page that recurs on others but stands amid the article, or looks like a part of it. */
export type Doubted = {readonly at: number; readonly recurrence: Recurrence};

export type Marked = {
	/** The lines, with those that are templates known for sure as such. */
	readonly lines: readonly ReadLine[];
	readonly doubted: readonly Doubted[];
};

/** Why a line that recurs stays. */
export const recurrenceSentence = ({documents, of, scope}: Recurrence): string =>
	`This line recurs in ${documents} of ${of} documents of ${scope === 'site' ? 'its site' : 'the corpus'}, but stands amid the article.`;

export const templateRule: RuleId = templateLine.id;

/** Lines that are templates only among their likes stand with so many others, known or recurring. */
const shortestRun = {site: 2, corpus: 4};
/** Text in sentences weighs more; such a line is no template without another one beside it. */
const sentence = 0.7;

/** A line, known for sure as a template. */
const asTemplate = (line: ReadLine): ReadLine => {
	line.asTemplate ??= createReading(
		line.form,
		templateLine,
		'sure',
		-templateLine.weight,
		line.count,
	);
	return line.asTemplate;
};

/** The article among lines of which some recur: by its sentences, or else all that does not recur. */
const articleAmong = (
	lines: readonly ReadLine[],
	found: ReadonlyArray<Recurrence | undefined>,
): ArticleSpan => {
	const tentative = lines.map((line, at) => (found[at] ? asTemplate(line) : line));
	const span = findArticle(tentative) ?? {
		first: tentative.findIndex(({kind}) => !kind),
		last: tentative.findLastIndex(({kind}) => !kind),
	};
	let {first, last} = span;
	// 各位代表: is said in many a speech, 特此通知。 in many a notice.
	while (first > 0 && found[first - 1] && opensText.test(lines[first - 1]!.form)) first--;
	while (found[last + 1] && closesText(lines[last + 1]!.form)) last++;
	return {first, last};
};

const isByline = (line: ReadLine | undefined): boolean =>
	line?.kind?.id === 'byline' && line.certainty === 'sure';

/** A row of lines that are none of the page's own: how many there are, and how many of them recur. */
type Row = {length: number; recurring: number};

/** The row that each line stands in, if it stands in one. */
const rowsOf = (
	found: ReadonlyArray<Recurrence | undefined>,
	isOthers: (at: number) => boolean,
): ReadonlyArray<Row | undefined> => {
	let row: Row | undefined;
	return found.map((recurrence, at) => {
		if (!isOthers(at)) {
			row = undefined;
			return undefined;
		}

		row ??= {length: 0, recurring: 0};
		row.length++;
		if (recurrence) row.recurring++;
		return row;
	});
};

/**
 * Marks the lines that are templates: those that recur and stand outside the article, alone if they
 * do so on a good part of the pages, otherwise in a block of their likes. What recurs amid the
 * article may be a turn of phrase, a refrain, a heading of a form: it is doubted, not taken.
 */
export const markTemplates = ({lines}: ReadLines, recurring: Recurring): Marked => {
	const found = lines.map(line => recurring(line));
	if (found.every(each => !each)) return {lines, doubted: []};
	const {first, last} = articleAmong(lines, found);
	const isOutside = (at: number): boolean => at < first || at > last;
	const isOthers = (at: number): boolean =>
		isOutside(at) && (found[at] !== undefined || lines[at]?.kind !== undefined);
	const rows = rowsOf(found, isOthers);
	const isTemplate = (at: number): boolean => {
		const recurrence = found[at];
		if (!recurrence || !isOutside(at)) return false;
		const {isStrong, scope} = recurrence;
		const {form, weight} = lines[at]!;
		const isAlone = !found[at - 1] && !found[at + 1];
		if (isAlone && opensText.test(form)) return false;
		if (weight >= sentence) return isStrong && !isAlone;
		// A headline that recurs (本周要闻) stands below a menu, but above its date.
		if (isStrong || isByline(lines[at + 1])) return isStrong;
		const row = rows[at]!;
		return row.recurring >= fewestWeak && row.length >= shortestRun[scope];
	};

	return {
		lines: lines.map((line, at) => (isTemplate(at) ? asTemplate(line) : line)),
		doubted: found.flatMap((recurrence, at) =>
			recurrence?.isStrong && !isTemplate(at) ? [{at, recurrence}] : [],
		),
	};
};
