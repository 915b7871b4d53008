import type {Corpus} from '../../corpus/corpus.ts';
import type {Tier} from '../../search/hits.ts';
import type {Span} from '../../text/span.ts';
import type {FindMatches} from './matches.ts';
import type {Slices} from './stepped-search.ts';

/** Where a query is first met in a text: some of that text, and the hit in it. */
export type Excerpt = {readonly text: string; readonly hit: Span};

export type Excerpts = {
	/** Where the query is met in the clean text of a document, as far as a list needs to look. */
	excerptOf(
		corpus: Corpus,
		document: number,
		query: string,
		tier: Tier | undefined,
	): Excerpt | undefined;
};

/** A hit deeper in a text than this is not shown in the list; UTF-16 code units. */
const lookedThrough = 100_000;

/** As much before and behind a hit as the widest list has room for; UTF-16 code units. */
const [before, behind] = [20, 200];

/** So many are drawn together: a frame takes longer than reading one. */
const drawnTogether = 8;

const cut = (text: string, {start, end}: Span): Excerpt => {
	let from = Math.max(0, start - before);
	// Not within a character of two units.
	if ((text.charCodeAt(from) & 0xfc00) === 0xdc00) from--;
	return {text: text.slice(from, end + behind), hit: {start: start - from, end: end - from}};
};

/**
 * Excerpts for the rows of a list. Where the text itself is not at hand the folded one, by which it was
 * found, stands in for it until it is read: one document at a time, as long as the query is the same.
 */
export const createExcerpts = (
	findMatches: FindMatches,
	slices: Slices | undefined,
	onRead: () => void,
): Excerpts => {
	let about: {readonly corpus: Corpus; readonly query: string} | undefined;
	let known = new Map<number, Excerpt | undefined>();
	let wanted: Array<() => Promise<void>> = [];
	let isReading = false;
	let unseen = 0;

	const look = (text: string, query: string, tier: Tier | undefined): Excerpt | undefined => {
		const [hit] = findMatches(text.slice(0, lookedThrough), query, tier);
		return hit && cut(text, hit);
	};

	const readNext = (): void => {
		const next = wanted.shift();
		isReading = next !== undefined;
		if (!next) return;
		slices!.later(() => {
			// A document that cannot be read keeps the excerpt it has: whoever opens it is told why.
			void next().then(readNext, readNext);
		});
	};

	return {
		excerptOf(corpus, document, query, tier) {
			if (about?.corpus !== corpus || about.query !== query) {
				about = {corpus, query};
				known = new Map();
				wanted = [];
			}

			if (known.has(document)) return known.get(document);
			const excerpt = look(corpus.searchedText(document), query, tier);
			known.set(document, excerpt);
			if (!excerpt || !slices || !corpus.ownText) return excerpt;
			const {ownText} = corpus;
			const mine = known;
			wanted.push(async () => {
				const own = await ownText(document);
				if (own === undefined || known !== mine) return;
				mine.set(document, look(own, query, tier) ?? excerpt);
				unseen++;
				if (unseen < drawnTogether && wanted.length > 0) return;
				unseen = 0;
				onRead();
			});
			if (!isReading) readNext();
			return excerpt;
		},
	};
};
