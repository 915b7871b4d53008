import {gbkCharacter, gbkPair} from '../../text/gbk.ts';
import {isHan} from '../../text/han.ts';
import {keptWith} from '../../text/kept-with.ts';
import {isTraditionalUnit} from '../../text/simplified-form.ts';
import type {Page} from '../page.ts';
import type {Annotation} from './annotations.ts';
import {commonShare, isLossMark, realign} from './byte-shift.ts';
import {judgeAnnotations} from './judge-annotations.ts';
import {createPageContext, type PageContext} from './page-context.ts';
import {isPinyinLetter, isToned, plainSyllable} from './syllable.ts';
import {allReadings} from './toned-family.ts';

/** A place where the injection hit across two characters; of the two parts one may be missing. */
export type PhaseSlip = {
	/** What is restored for sure, and the text that gives way to it. */
	readonly restored?: {readonly start: number; readonly end: number; readonly text: string};
	/** A character that is lost, and what it may have been, the likeliest first. */
	readonly lost?: {
		readonly start: number;
		readonly end: number;
		readonly candidates: readonly string[];
	};
	/** Where to read on. */
	readonly end: number;
};

/** Restored text with fewer common characters than this is no better than what it replaces. */
const leastCommon = 0.7;

type Reading = {readonly syllable: string; readonly end: number};

/**
 * A loss mark, then the rest of an injected reading: its parenthesis is lost with the byte before it,
 * or not, as the decoder was. Matches `?yōu)` and `\ufffd(yōu)`; must not match `?(記者)` or `? you)`.
 */
const readingAfterLoss = (text: string, mark: number): Reading | undefined => {
	const start = text[mark + 1] === '(' ? mark + 2 : mark + 1;
	let end = start;
	while (end < start + 7 && end < text.length && isPinyinLetter(text[end]!)) end++;
	const syllable = plainSyllable(text.slice(start, end));
	return text[end] === ')' && isToned(syllable) ? {syllable, end: end + 1} : undefined;
};

/** Where the reading of a character ends that stands in parentheses at `start`; else `start`. */
const readingBehind = (text: string, start: number, character: string): number => {
	const reading = text[start] === '(' ? readingAfterLoss(text, start - 1) : undefined;
	return reading && allReadings(character).includes(reading.syllable) ? reading.end : start;
};

/**
 * Second bytes, 0x81 and up, that make with `lead` a traditional character of this reading: the
 * character the injection took the two bytes for. Those annotated elsewhere on the page come alone,
 * or else the common ones, as injections are made with lists of common characters.
 */
const secondBytes = (
	lead: number,
	syllable: string,
	known: ReadonlySet<string>,
): readonly number[] => {
	const all: number[] = [];
	for (let second = 0x81; second <= 0xfe; second++) {
		const character = gbkCharacter(lead, second);
		const matches =
			character !== undefined &&
			isTraditionalUnit(character.charCodeAt(0)) &&
			allReadings(character).includes(syllable);
		if (matches) all.push(second);
	}

	const seen = all.filter(second => known.has(gbkCharacter(lead, second)! + syllable));
	if (seen.length > 0) return seen;
	const common = all.filter(second => commonShare(gbkCharacter(lead, second)!) === 1);
	return common.length > 0 ? common : all;
};

const allBytes: readonly number[] = Array.from({length: 126}, (_, index) => 0x81 + index);

/**
 * A character between `start` and the loss mark at `at`, of which only the first byte is known. It is
 * restored where an injected reading behind the mark names it; or where one candidate alone is
 * attested and nothing else is lost with it: a question mark has swallowed what stood behind, too.
 */
const readSecond = (
	{text, known, rank, attested}: PageContext,
	start: number,
	at: number,
	firsts: readonly number[],
	before: string,
): PhaseSlip => {
	const reading = readingAfterLoss(text, at);
	const characters = firsts.flatMap(first =>
		(reading ? secondBytes(first, reading.syllable, known) : allBytes).flatMap(
			second => gbkCharacter(first, second) ?? [],
		),
	);
	const candidates = rank(before, characters);
	const end = reading?.end ?? at + 1;
	const named = reading && candidates.length === 1 ? candidates[0] : undefined;
	const sure = named ?? (text[at] === '?' && !reading ? undefined : attested(before, candidates));
	return sure === undefined
		? {lost: {start, end, candidates}, end}
		: {restored: {start, end, text: sure}, end};
};

/**
 * Reads the shifted text from `from` on with each of the lead bytes that may be lost at `mark`, and
 * over the injections in it, whose readings name the byte that is lost there. The leads differ in
 * the first character only. `before` is the text in front of that character.
 */
const readShifted = (
	context: PageContext,
	mark: number,
	from: number,
	leads: readonly number[],
	before: string,
): PhaseSlip | undefined => {
	const {text, rank, attested} = context;
	const all = leads.flatMap(lead => realign(text, from, lead) ?? []);
	// The one character that there is may bear a reading: ?zhèn)€(gè).
	const told = all.filter(
		({text: written, end}) => written.length === 1 && readingBehind(text, end, written) > end,
	);
	const options = told.length > 0 ? told : all;
	const [option] = options;
	if (!option) return undefined;
	const {end, pending} = option;
	if (option.text === '') {
		return leads === allBytes ? undefined : readSecond(context, mark, end, leads, before);
	}

	const rest = option.text.slice(1);
	if (rest !== '' && commonShare(rest) < leastCommon) return undefined;

	const firsts = options.map(({text: written}) => written[0]!);
	const candidates = rank(before, firsts);
	// Leads that a reading names are few: then one common character among rare ones is the one.
	const isNamed = leads !== allBytes && candidates.length === 1;
	const [only] = isNamed ? candidates : firsts;
	const first = isNamed || firsts.length === 1 ? only : attested(before, candidates);
	if (first === undefined) return {lost: {start: mark, end, candidates}, end};
	if (rest === '' && commonShare(first) < 1) return undefined;

	const written = first + rest;
	if (pending === undefined) {
		// The letter that completed the last character may bear the reading of that character.
		const behind = readingBehind(text, end, written.at(-1)!);
		return {restored: {start: mark, end: behind, text: written}, end: behind};
	}

	const tail = readSecond(context, end, end, [pending], written.at(-1)!);
	const restored = {
		start: mark,
		end: tail.restored?.end ?? end,
		text: written + (tail.restored?.text ?? ''),
	};
	return {...tail, restored};
};

/**
 * Whether what stands behind a question mark is shifted text and not an answer: rare characters, or
 * a letter stuck to a character right behind an injected reading, 學(xué)?！邦w.
 */
const looksShifted = (text: string, mark: number): boolean => {
	// Any lead byte will do, as only the first character depends on it: 0xb0 makes one with them all.
	const end = realign(text, mark + 1, 0xb0)?.end ?? mark;
	const run = text.slice(mark + 1, end);
	const han = run.replace(/[\x20-\x7e€]/g, '');
	if (han === '') return false;
	return commonShare(han) < 0.75 || (text[mark - 1] === ')' && /[^\x00-\x7f][a-z@-~]$/.test(run));
};

const find = (text: string, injected: readonly Annotation[]): readonly PhaseSlip[] => {
	const context = createPageContext(text, injected);
	const annotationAt = new Map(injected.map(annotation => [annotation.end, annotation]));
	const slips: PhaseSlip[] = [];
	for (let mark = 1; mark < text.length; mark++) {
		if (!isLossMark(text[mark])) continue;
		const reading = readingAfterLoss(text, mark);
		// The character before may have got its own reading, 學(xué)?yōu), which came between the two.
		const hostAt = annotationAt.get(mark)?.hostAt ?? mark - 1;
		const lead = gbkPair(text[hostAt]!) & 0xff;
		let slip: PhaseSlip | undefined;
		if (reading && lead >= 0x81) {
			const leads = secondBytes(lead, reading.syllable, context.known);
			slip = readShifted(context, mark, reading.end, leads, text[hostAt]!);
		} else if (!reading && isHan(text.charCodeAt(hostAt)) && looksShifted(text, mark)) {
			slip = readShifted(context, mark, mark + 1, allBytes, text[hostAt]!);
		}

		if (!slip) continue;
		slips.push(slip);
		mark = slip.end - 1;
	}

	return slips;
};

/**
 * The injection was a replacement of bytes in GBK text, and so hit pairs of bytes that belong to two
 * characters as well: 變為 holds the bytes of 優, which made 變?yōu)橐粋€ of 變為一個. Where the reading
 * names the lost byte, what was written is restored; else the place is given with candidates.
 */
export const findPhaseSlips = keptWith((page: Page): readonly PhaseSlip[] => {
	const {family, injected} = judgeAnnotations(page);
	return family === 'toned' && /[?\ufffd]/.test(page.text) ? find(page.text, injected) : [];
});
