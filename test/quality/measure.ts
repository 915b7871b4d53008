/**
 * How well articles and metadata were found, by the measures common for this task:
 * - body: multisets of character 4-grams of the NFKC text without white space; what a reader marked
 *   optional (captions, credit lines) neither gains nor costs;
 * - title: equal but for white space and quotation marks; date: the day;
 * - source and author: equal, or one within the other, on pages that have one.
 */
export type Page = {
	readonly title: string;
	readonly date: string;
	readonly source: string;
	readonly author: string;
	readonly body: string;
};

export type Truth = Page & {
	readonly name: string;
	readonly titleAlt?: readonly string[];
	readonly optional?: string;
};

export type Score = {
	readonly name: string;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly title: boolean;
	/** Undefined where the page has none to find. */
	readonly date: boolean | undefined;
	readonly source: boolean | undefined;
	readonly author: boolean | undefined;
	/** Fields that were given a value though the page has none. */
	readonly invented: readonly string[];
};

type Counts = ReadonlyMap<string, number>;

const gramLength = 4;

const normal = (text: string): string =>
	text.normalize('NFKC').replace(/[\s\u200b\ufeff\ufffd\u001c-\u001f\u0085]+/gu, '');

const grams = (text: string): Counts => {
	const characters = Array.from(normal(text));
	const counts = new Map<string, number>();
	if (characters.length === 0) return counts;
	for (let at = 0; at < Math.max(1, characters.length - gramLength + 1); at++) {
		const gram = characters.slice(at, at + gramLength).join('');
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}

	return counts;
};

const sum = (counts: Counts): number => [...counts.values()].reduce((a, b) => a + b, 0);

const shared = (a: Counts, b: Counts): number => {
	let total = 0;
	for (const [gram, count] of a) total += Math.min(count, b.get(gram) ?? 0);
	return total;
};

const scoreBody = (truth: Truth, body: string): Pick<Score, 'precision' | 'recall' | 'f1'> => {
	const wanted = grams(truth.body);
	const optional = grams(truth.optional ?? '');
	const given = new Map(grams(body));
	for (const [gram, count] of given) {
		const extra = count - (wanted.get(gram) ?? 0);
		if (extra > 0) given.set(gram, count - Math.min(extra, optional.get(gram) ?? 0));
	}

	const right = shared(wanted, given);
	const precision = right / Math.max(1, sum(given));
	const recall = right / Math.max(1, sum(wanted));
	const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
	return {precision, recall, f1};
};

const titleForm = (title: string): string =>
	normal(title)
		.replace(/["“”\\'‘’「」]/gu, '')
		.replaceAll('&quot;', '');

/** `2019-09-07`, or `09-07` where no year is given; empty without a date. */
const dayOf = (date: string): string => {
	const pad = (digits: string): string => digits.padStart(2, '0');
	const full = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u.exec(date);
	if (full) return `${full[1]}-${pad(full[2]!)}-${pad(full[3]!)}`;
	const short = /(\d{1,2})[-/月](\d{1,2})/u.exec(date);
	return short ? `${pad(short[1]!)}-${pad(short[2]!)}` : '';
};

const scoreName = (wanted: string, given: string): boolean | undefined => {
	if (!wanted) return undefined;
	const [a, b] = [normal(wanted), normal(given)];
	return b !== '' && (a.includes(b) || b.includes(a));
};

const fields = ['title', 'date', 'source', 'author'] as const;

export const score = (truth: Truth, page: Page): Score => {
	const titles = [truth.title, ...(truth.titleAlt ?? [])].map(titleForm);
	const [wantedDay, day] = [dayOf(truth.date), dayOf(page.date)];
	return {
		name: truth.name,
		...scoreBody(truth, page.body),
		title: titles.includes(titleForm(page.title)),
		date: wantedDay ? day !== '' && day.endsWith(wantedDay) : undefined,
		source: scoreName(truth.source, page.source),
		author: scoreName(truth.author, page.author),
		invented: fields.filter(field => !truth[field] && page[field]),
	};
};

/** Averages over pages, each page counting the same; a field only over pages that have it. */
export type Summary = {
	readonly pages: number;
	readonly f1: number;
	/** The worst page's. */
	readonly leastF1: number;
	readonly title: number;
	readonly date: number;
	readonly source: number;
	readonly author: number;
	/** Pages without an author that were given none, as a share of such pages. */
	readonly noAuthor: number;
};

const mean = (values: readonly (number | boolean | undefined)[]): number => {
	const known = values.filter(value => value !== undefined).map(Number);
	return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1;
};

export const summarize = (scores: readonly Score[]): Summary => {
	const authorless = scores.filter(({author}) => author === undefined);
	return {
		pages: scores.length,
		f1: mean(scores.map(({f1}) => f1)),
		leastF1: Math.min(1, ...scores.map(({f1}) => f1)),
		title: mean(scores.map(({title}) => title)),
		date: mean(scores.map(({date}) => date)),
		source: mean(scores.map(({source}) => source)),
		author: mean(scores.map(({author}) => author)),
		noAuthor: mean(authorless.map(({invented}) => !invented.includes('author'))),
	};
};
