import type {Judgement} from '../cleaning/article/judge-lines.ts';
import type {Page} from '../cleaning/page.ts';
import type {Keeping} from '../text/kept-with.ts';
import {type Signed, signsOfLine} from './line-signs.ts';

/** A line as extractors read it. Offsets into `folded` plus `start` are offsets into the page. */
export type MetadataLine = Signed & {
	/** UTF-16 code units from the start of the page's text. */
	readonly start: number;
	readonly text: string;
	/** Simplified, in half width, as long as `text`. */
	readonly folded: string;
	/** The rule that takes the line; undefined for a line of the article. */
	readonly rule: string | undefined;
	/** Whether vocabulary knows the line, though articles may have it too and no rule take it. */
	readonly isKnown: boolean;
	/** Whether the line is known for what it is by vocabulary that no article has. */
	readonly isSure: boolean;
};

/**
 * A page laid out for extractors, in parts by where lines stand. Each part is in reading order. The signs
 * are those of all lines but the ones that only `linesOf` gives.
 */
export type PageReading = Signed &
	Keeping & {
		readonly title: MetadataLine | undefined;
		/** The lines before the article, from a little before its headline. */
		readonly head: readonly MetadataLine[];
		/**
		 * The lines of the article that may speak of it: its first and its last ones, captions, and those
		 * that a rule takes. Most of a long article is not among them.
		 */
		readonly article: readonly MetadataLine[];
		/** The lines behind the article, as far as its own credits may reach. */
		readonly tail: readonly MetadataLine[];
		/** The first lines of the page that are not blank. */
		readonly opening: readonly MetadataLine[];
		/** All lines of the page that a rule takes. */
		linesOf(rule: string): readonly MetadataLine[];
	};

/** A headline, what may stand below it, and the text. */
const openingReach = 6;
/** How many lines before the headline and behind the article may speak of it. */
const headReach = 8;
const tailReach = 14;
/** How many lines at each end of the article extractors look at, at most. */
const endReach = 8;
const longestCaption = 100;
/** How far an article's date can stand from it when no headline is found. */
const undatedReach = 14;

const indexByRule = (verdicts: Judgement['verdicts']): ReadonlyMap<string, readonly number[]> => {
	const byRule = new Map<string, number[]>();
	verdicts.forEach((rule, at) => {
		if (!rule) return;
		const known = byRule.get(rule);
		if (known) known.push(at);
		else byRule.set(rule, [at]);
	});
	return byRule;
};

/** How extractors are tried: on lines with a sign of them alone, or on all; for tests. */
export type Trying = 'by-signs' | 'all';

const everySign = -1;

/** Lays out a page whose lines have been judged. */
export const readPage = (
	page: Page,
	judgement: Judgement,
	trying: Trying = 'by-signs',
): PageReading => {
	const {lines: read, starts, ends, verdicts, article, title} = judgement;
	const {text, folded, foldedUnits} = page;
	/** Parts share lines, so that what is worked out of a line's text is worked out once. */
	const laidOut = new Map<number, MetadataLine>();
	let allSigns = 0;
	const lineAt = (at: number): MetadataLine => {
		const known = laidOut.get(at);
		if (known) return known;
		const start = starts[at]!;
		const end = ends[at]!;
		const signs = trying === 'all' ? everySign : signsOfLine(foldedUnits, start, end);
		allSigns |= signs;
		const line = {
			start,
			text: text.slice(start, end),
			folded: folded.slice(start, end),
			rule: verdicts[at],
			isKnown: read[at]!.kind !== undefined,
			isSure: read[at]!.certainty === 'sure',
			signs,
		};
		laidOut.set(at, line);
		return line;
	};

	/** Whether a line inside the article may speak of it. */
	const mayTell = (at: number, first: number, last: number): boolean =>
		at < first + endReach ||
		at > last - endReach ||
		verdicts[at] !== undefined ||
		(read[at]!.form.length <= longestCaption && read[at]!.form.includes('摄'));

	const range = (
		from: number,
		to: number,
		isWanted: (at: number) => boolean = () => true,
	): readonly MetadataLine[] => {
		const lines: MetadataLine[] = [];
		for (let at = Math.max(0, from); at < Math.min(read.length, to); at++) {
			if (isWanted(at)) lines.push(lineAt(at));
		}

		return lines;
	};

	const firstText = read.findIndex(({weight}) => weight > 1);
	const first = article?.first ?? Math.max(0, firstText);
	const last = article?.last ?? read.length - 1;
	const top = title !== undefined && title < first ? title - headReach : first - undatedReach;
	let byRule: ReadonlyMap<string, readonly number[]> | undefined;
	const taken = new Map<string, readonly MetadataLine[]>();
	const titleLine = title === undefined ? undefined : lineAt(title);
	const head = range(top, first);
	const inside = range(first, last + 1, at => mayTell(at, first, last));
	const tail = range(last + 1, last + 1 + tailReach);
	const opening = range(0, openingReach);
	return {
		title: titleLine,
		head,
		article: inside,
		tail,
		opening,
		signs: allSigns,
		kept: [],
		linesOf(rule) {
			const known = taken.get(rule);
			if (known) return known;
			byRule ??= indexByRule(verdicts);
			const lines = (byRule.get(rule) ?? []).map(lineAt);
			taken.set(rule, lines);
			return lines;
		},
	};
};
