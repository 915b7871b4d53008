import {type DateRange, isBackwards, parseDateRange} from './date-range.ts';
import {fold} from './fold.ts';
import {withoutReadings} from './without-readings.ts';

/** Names as typed before a colon, folded, and the field each means. */
const fieldNames = {
	title: 'title',
	标题: 'title',
	body: 'body',
	正文: 'body',
	date: 'date',
	日期: 'date',
	source: 'source',
	来源: 'source',
	author: 'author',
	作者: 'author',
	editor: 'editor',
	编辑: 'editor',
	place: 'place',
	地点: 'place',
	script: 'script',
	path: 'path',
	rule: 'rule',
	has: 'has',
} as const;

/** What can be asked for by name; `title` and `body` are those of every document. */
export type FieldName = (typeof fieldNames)[keyof typeof fieldNames];

export type FieldTest = {
	readonly name: FieldName;
	readonly value: string;
	/** What a date is asked to lie in. */
	readonly range?: DateRange;
};

/** One thing to look for. Its text is folded and holds no white space unless it was quoted. */
export type Term = {
	readonly text: string;
	/** Only as typed: no pinyin, no gaps, no typing errors. `'疫情` or `"五一 假期"`. */
	readonly exact: boolean;
	/** Documents that have it are left out. `!演练` */
	readonly negated: boolean;
	/** At the start or the end of the label. `^市委`, `会议$` */
	readonly atStart: boolean;
	readonly atEnd: boolean;
	/** Whether Latin letters may be pinyin: typed in lower case, as nobody types `GDP` for 股东票. */
	readonly pinyin: boolean;
	/** `source:重庆`: the field has the value, or else the text is there verbatim. */
	readonly field?: FieldTest;
};

/** What a reader may want to know about a query: it is taken as plain text there. */
export type QueryProblem = {
	/** UTF-16 code units of the query as typed. */
	readonly start: number;
	readonly end: number;
	readonly kind:
		| 'not-a-date'
		| 'backwards-range'
		| 'no-such-field'
		| 'no-such-value'
		| 'open-quote';
	/** What there is instead of a value that there is not. */
	readonly values?: readonly string[];
};

export type Query = {
	/** All clauses must match, of each clause one term. */
	readonly clauses: ReadonlyArray<readonly Term[]>;
	/** The query folded, when it is several words without any sign: it may stand so in a title. */
	readonly phrase?: string;
	readonly problems: readonly QueryProblem[];
};

/**
 * More terms than anyone types: what follows in a pasted page is not looked at, so that the hits
 * are too many rather than the answer too late.
 */
const maxTerms = 32;

/** What `has:` can ask for. */
export const hasValues = [
	'title',
	'date',
	'source',
	'author',
	'editor',
	'place',
	'pinyin',
	'warnings',
	'repeats',
] as const;

/** Fields whose values are few and known. */
const knownValues: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
	script: ['hans', 'hant', 'mixed', 'none'],
	has: hasValues,
};

const names = Object.keys(fieldNames).join('|');

/**
 * A quoted phrase, also behind a sign or the name of a field; a bar; or a run up to white space or a bar.
 * Matches: `"五一 假期"`, `source:"清河 日报"`, `|`, `!演练`. Not part of a word: the bar in `房价|楼市`.
 */
const word = new RegExp(`!?(?:(?:${names}):)?"[^"]*"?|\\||[^\\s|]+`, 'g');

/**
 * A field name and its value. Matches: `source:重庆`, `date:2022-09..10`. Not a field, as no name of
 * one stands before the colon: `10:25`, `https://例子`.
 */
const namedValue = new RegExp(`^(${names}):(.+)$`, 's');

/** A name without a value. Matches: `source:`, `!来源:`. Not: `source:重庆`, `:`. */
const bareName = new RegExp(`^!?(${names}):"?$`);

/**
 * What looks like a field, but is none. Matches: `sauce:重庆`, `!author-name:林`. Not: `10:25`,
 * `https://例子`, `作者说:好`.
 */
const strangeName = /^!?([a-z][a-z-]{2,}):(?!\/\/)/;

const parseField = (text: string): FieldTest | undefined => {
	const [, typedName, typedValue] = namedValue.exec(text) ?? [];
	const value = typedValue?.replaceAll('"', '').trim();
	if (!typedName || !value) return undefined;
	const name = fieldNames[typedName as keyof typeof fieldNames];
	if (name !== 'date') return {name, value};
	const range = parseDateRange(value);
	return {name, value, ...(range && {range})};
};

const parseTerm = (folded: string, typed: string): Term => {
	let text = folded;
	const take = (sign: string): boolean => {
		if (text.length < 2 || !text.startsWith(sign)) return false;
		text = text.slice(1);
		return true;
	};

	const negated = take('!');
	const quoted = text.startsWith('"');
	if (quoted) text = text.replaceAll('"', '').trim();
	const exact = quoted || take("'");
	const atStart = take('^');
	const atEnd = !quoted && text.length > 1 && text.endsWith('$');
	if (atEnd) text = text.slice(0, -1);
	const field = exact || atStart || atEnd ? undefined : parseField(text);
	return {
		text,
		exact: exact || negated || atStart || atEnd || field !== undefined,
		negated,
		atStart,
		atEnd,
		pinyin: !/[A-ZＡ-Ｚ]/.test(typed),
		...(field && {field}),
	};
};

/** What a reader may want to know about a term: of several things the first. */
const problemOf = (
	piece: string,
	{field}: Term,
): Omit<QueryProblem, 'start' | 'end'> | undefined => {
	if ((piece.split('"').length & 1) === 0) return {kind: 'open-quote'};
	if (!field) return strangeName.test(piece) ? {kind: 'no-such-field'} : undefined;
	const {name, value, range} = field;
	if (name === 'date' && !range) return {kind: 'not-a-date'};
	if (range && isBackwards(range)) return {kind: 'backwards-range'};
	const values = knownValues[name];
	// What is still being typed may become one of them.
	if (!values || values.some(known => known.startsWith(value))) return undefined;
	return {kind: 'no-such-value', values};
};

/**
 * Reads a query in fzf's language, with fields. White space of any width separates terms that must
 * all match; `|` separates those of which one must. Full-width signs count as their ASCII forms.
 * There is no wrong query: a sign that stands alone is a word, or nothing.
 */
export const parseQuery = (query: string): Query => {
	const {text, place} = withoutReadings(query);
	const folded = fold(text).replace(/\s/g, ' ');
	const clauses: Term[][] = [];
	const problems: QueryProblem[] = [];
	let plain = true;
	let joins = false;
	let count = 0;
	for (const {0: piece, index: start} of folded.matchAll(word)) {
		if (piece === '|') {
			joins = clauses.length > 0;
			plain = false;
			continue;
		}

		// A field whose value is yet to be typed leaves out nothing.
		if (bareName.test(piece)) continue;
		const end = start + piece.length;
		const term = parseTerm(piece, text.slice(start, end));
		if (term.text === '') continue;
		if (++count > maxTerms) break;
		const problem = problemOf(piece, term);
		if (problem) problems.push({start: place(start), end: place(end), ...problem});

		plain &&= !term.exact;
		const last = clauses.at(-1);
		if (joins && last) last.push(term);
		else clauses.push([term]);
		joins = false;
	}

	const phrase = plain && clauses.length > 1 ? folded.trim() : undefined;
	return {clauses, problems, ...(phrase && {phrase})};
};
