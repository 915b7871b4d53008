import type {Line} from '../page.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/** Columns, a Han character taking two: lines that were wrapped are at least so wide, verses are not. */
const leastWidth = 40;
const mostWidth = 160;

/** Lines of a block, at least, for a width to show. */
const leastLines = 4;

/** Columns by which wrapped lines differ, as no punctuation may begin a line and words stay whole. */
const slack = 6;

/** Rough columns: enough to tell wrapped lines, which need not be exact. */
const columns = (text: string): number => {
	let width = 0;
	for (let index = 0; index < text.length; index++)
		width += text.charCodeAt(index) < 0x2e80 ? 1 : 2;
	return width;
};

/** The text of most code units. */
const longestOf = (texts: readonly string[]): string => {
	let longest = '';
	for (const text of texts) if (text.length > longest.length) longest = text;
	return longest;
};

/** Matches the end of `他走了。`; must not match the end of `他走了，` or `他走`. */
const endsSentence = /[。！？!?…：:；;][”’」』）)]*$/;

/** Matches the beginning of `　　第二天` and of `一、背景`; must not match `第二天`. */
const beginsParagraph =
	/^(?:[ \t\u3000]|[一二三四五六七八九十]+、|[（(]?\d+[.、）)]|[-•●◆■★※*#|>])/;

const isLatin = (character: string | undefined): boolean => /[A-Za-z0-9]/.test(character ?? '');

/** Punctuation inside wrapped lines, at least, for every two lines: headlines of a list have less. */
const leastStops = 0.5;

/**
 * Matches the commas in `他来了，她走了，`; must not match the end of a line, as headlines have
 * punctuation there at most.
 */
const innerStop = /[，,。、；](?!$)/gm;

/** Matches a row such as `石桥村\t120`; must not match `林小满 何守田`. */
const isRow = (text: string): boolean => /\S(?:\t| {3,}|\s*\|)\s*\S/.test(text);

/** Whether lines make up running text in Chinese, neither a table nor a list of headlines. */
const isProse = (lines: readonly string[]): boolean => {
	if (lines.some(isRow)) return false;
	const text = lines.join('\n');
	const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	const stops = text.match(innerStop)?.length ?? 0;
	return han >= 0.4 * text.length && stops >= leastStops * lines.length;
};

/** A line with text, where its text ends, and how many blank lines stand behind it. */
type Spaced = {readonly line: Line; readonly end: string; readonly gap: number};

const spaceOut = (lines: readonly Line[]): readonly Spaced[] => {
	const spaced: {line: Line; end: string; gap: number}[] = [];
	for (const line of lines) {
		const end = line.text.trimEnd();
		if (end !== '') spaced.push({line, end, gap: 0});
		else if (spaced.length > 0) spaced.at(-1)!.gap++;
	}

	return spaced;
};

/** Lines without a blank one between them, each a block to look at by itself; short ones are left out. */
const blocksOf = (spaced: readonly Spaced[]): readonly (readonly Spaced[])[] => {
	const blocks: (readonly Spaced[])[] = [];
	let first = 0;
	for (let at = 0; at < spaced.length; at++) {
		if (spaced[at]!.gap === 0 && at + 1 < spaced.length) continue;
		if (at + 1 - first >= leastLines) blocks.push(spaced.slice(first, at + 1));
		first = at + 1;
	}

	return blocks;
};

/**
 * Texts from mail and print were wrapped at a fixed width. In a block where all lines but the last of
 * each paragraph are equally wide and most end amid a sentence, lines are joined.
 */
const wrapsOf = (block: readonly Spaced[]): readonly Finding[] => {
	const ends = block.map(({end}) => end);
	// Most blocks are ruled out by their code units, each of one column or two, before any is measured.
	const longestEnd = longestOf(ends);
	const longest = longestEnd.length;
	const isBroken = (text: string): boolean =>
		2 * text.length < longest - slack && !endsSentence.test(text);
	if (2 * longest < leastWidth || columns(longestEnd) > mostWidth) return [];
	if (ends.slice(0, -1).some(isBroken)) return [];
	const widths = ends.map(columns);
	const widest = widths.reduce((a, b) => Math.max(a, b));
	if (widest < leastWidth || widest > mostWidth) return [];
	const isFull = (index: number): boolean => widths[index]! >= widest - slack;
	const continues = (index: number): boolean =>
		isFull(index) &&
		!endsSentence.test(ends[index]!) &&
		!beginsParagraph.test(block[index + 1]!.line.text);

	let full = 0;
	let joined = 0;
	for (let index = 0; index < block.length - 1; index++) {
		// A line that is neither full nor the end of a sentence was broken by its writer.
		if (!isFull(index) && !endsSentence.test(ends[index]!)) return [];
		if (isFull(index)) full++;
		if (continues(index)) joined++;
	}

	if (joined < leastLines - 1 || joined < 0.6 * full || !isProse(ends)) return [];
	return block.slice(0, -1).flatMap(({line, end: text}, index): readonly Finding[] => {
		if (!continues(index)) return [];
		const next = block[index + 1]!.line;
		const replacement = isLatin(text.at(-1)) && isLatin(next.text[0]) ? ' ' : '';
		return [{start: line.start + text.length, end: next.start, replacement}];
	});
};

/** Of the lines that are not full so many may have been broken by their writer: headings. */
const mostBroken = 0.1;
/** Paragraphs are marked where so many of the lines that are not full stand before a mark. */
const markedShare = 0.9;
const leastMarked = 2;

const indent = /^[ \t\u3000]/;

/**
 * The same for a whole page, whose paragraphs may be too short to show a width each: all wrapped lines
 * of a page are equally wide, with as many blank lines between them. Where wider gaps or indents mark
 * the paragraphs, a full line goes on even behind the end of a sentence.
 */
const wrapsOfPage = (spaced: readonly Spaced[]): readonly Finding[] => {
	const ends = spaced.map(({end}) => end);
	const longestEnd = longestOf(ends);
	// Most pages are told by their longest line to be none such, before all are measured.
	if (2 * longestEnd.length < leastWidth || columns(longestEnd) > mostWidth) return [];
	const widths = ends.map(columns);
	const widest = widths.reduce((a, b) => Math.max(a, b));
	if (widest < leastWidth || widest > mostWidth) return [];
	const isFull = (at: number): boolean => widths[at]! >= widest - slack;
	const isOpen = (at: number): boolean =>
		isFull(at) &&
		!endsSentence.test(spaced[at]!.end) &&
		!beginsParagraph.test(spaced[at + 1]!.line.text);
	const all = spaced.slice(0, -1).map((_, at) => at);
	const open = all.filter(isOpen);
	const close = Math.min(...open.map(at => spaced[at]!.gap));
	const joined = open.filter(at => spaced[at]!.gap === close);
	if (joined.length < leastLines - 1 || joined.length < open.length * markedShare) return [];
	const short = all.filter(at => !isFull(at));
	const broken = short.filter(
		at => spaced[at]!.gap === close && !endsSentence.test(spaced[at]!.end),
	);
	if (broken.length > mostBroken * spaced.length) return [];
	if (!isProse(joined.map(at => spaced[at]!.end))) return [];
	const isMarked = (at: number): boolean =>
		spaced[at]!.gap > close || indent.test(spaced[at + 1]!.line.text);
	const areMarked =
		all.filter(isMarked).length >= leastMarked &&
		short.filter(isMarked).length >= markedShare * short.length;
	const goesOn = (at: number): boolean =>
		isFull(at) &&
		spaced[at]!.gap === close &&
		!beginsParagraph.test(spaced[at + 1]!.line.text) &&
		(areMarked || !endsSentence.test(spaced[at]!.end));
	return all.filter(goesOn).map(at => {
		const {line, end} = spaced[at]!;
		const next = spaced[at + 1]!.line;
		const replacement = isLatin(end.at(-1)) && isLatin(next.text[0]) ? ' ' : '';
		return {start: line.start + end.length, end: next.start, replacement};
	});
};

export const hardWraps: CleaningRule = {
	id: 'hard-wraps',
	stage: 'layout',
	summary: 'Joins lines that were wrapped at a fixed width',
	find({lines}) {
		const spaced = spaceOut(lines);
		if (spaced.length < leastLines) return [];
		const ofPage = wrapsOfPage(spaced);
		return ofPage.length > 0 ? ofPage : blocksOf(spaced).flatMap(wrapsOf);
	},
};
