import {fold} from './fold.ts';

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
};

export type Query = {
	/** All clauses must match, of each clause one term. */
	readonly clauses: ReadonlyArray<readonly Term[]>;
	/** The query folded, when it is several words without any sign: it may stand so in a title. */
	readonly phrase?: string;
};

/**
 * More terms than anyone types: what follows in a pasted page is not looked at, so that the hits
 * are too many rather than the answer too late.
 */
const maxTerms = 32;

/**
 * A quoted phrase, a bar, or a run up to white space or a bar.
 * Matches: `"五一 假期"`, `|`, `!演练`. Not part of a word: the bar in `房价|楼市`.
 */
const word = /"[^"]*"?|\||[^\s|]+/g;

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
	const pinyin = !/[A-ZＡ-Ｚ]/.test(typed);
	return {text, exact: exact || negated || atStart || atEnd, negated, atStart, atEnd, pinyin};
};

/**
 * Reads a query in fzf's language. White space of any width separates terms that must all match;
 * `|` separates those of which one must. Full-width signs count as their ASCII forms. There is no
 * wrong query: a sign that stands alone is a word, or nothing.
 */
export const parseQuery = (query: string): Query => {
	const folded = fold(query);
	const clauses: Term[][] = [];
	let plain = true;
	let joins = false;
	let count = 0;
	for (const match of folded.matchAll(word)) {
		if (match[0] === '|') {
			joins = clauses.length > 0;
			plain = false;
			continue;
		}

		const term = parseTerm(match[0], query.slice(match.index, match.index + match[0].length));
		if (term.text === '') continue;
		if (++count > maxTerms) break;
		plain &&= !term.exact;
		const last = clauses.at(-1);
		if (joins && last) last.push(term);
		else clauses.push([term]);
		joins = false;
	}

	return plain && clauses.length > 1 ? {clauses, phrase: folded.trim()} : {clauses};
};
