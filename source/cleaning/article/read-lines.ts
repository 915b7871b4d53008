import {
	createSignTable,
	type FindSigns,
	type SignSource,
	signBits,
} from '../../text/signs/sign-table.ts';
import type {Page} from '../page.ts';
import {lineKinds} from '../rules/line-kinds.ts';
import type {Certainty, LineKind} from './line-kind.ts';
import {countWords, textWeight} from './line-weight.ts';
import {createReading, type ReadLine} from './read-line.ts';

/**
 * The lines of a page that are not blank, in order: their readings, and where each stands in the
 * page's text, `[starts[at], ends[at])`, without its line break.
 */
export type ReadLines = {
	readonly lines: readonly ReadLine[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
};

/** A `likely` word outranks text, but says little against its line. */
const likelyWeight = 0.8;

type Known = {readonly kind: LineKind; readonly certainty: Certainty};

/** Lines that are known as a whole, by match form. */
const wholeLines = new Map<string, Known>();
for (const kind of lineKinds) {
	for (const form of kind.likelyWords ?? []) {
		if (!wholeLines.has(form)) wholeLines.set(form, {kind, certainty: 'likely'});
	}
}

for (const kind of lineKinds.toReversed()) {
	for (const form of kind.sureWords ?? []) wholeLines.set(form, {kind, certainty: 'sure'});
}

/** Most lines are told from these by length and first and last character. */
const wholeKey = (form: string): number =>
	(form.charCodeAt(0) * 31 + form.charCodeAt(form.length - 1) * 7 + form.length) & 0x3fff;

const wholeKeys = new Uint8Array(0x4000);
for (const form of wholeLines.keys()) wholeKeys[wholeKey(form)] = 1;

/** A kind that has a test, and the bits of its parts among the signs of a line. */
type Tested = {
	readonly kind: LineKind;
	readonly test: NonNullable<LineKind['test']>;
	/** UTF-16 code units of a match form. */
	readonly longest: number;
	readonly firstBit: number;
	readonly bits: number;
};

const testedKinds: Tested[] = [];
/** What is looked for, by bit. */
const signSources: (SignSource | undefined)[] = [];
for (const kind of lineKinds) {
	const {test, longest = 60, signs, parts = [signs]} = kind;
	if (!test) continue;
	const firstBit = signSources.length;
	const bits = 2 ** parts.length - 1;
	testedKinds.push({kind, test, longest, firstBit, bits});
	signSources.push(...parts);
}

if (signSources.length > signBits) throw new RangeError('More parts of kinds than bits for them');

const longestTested = testedKinds.reduce((most, {longest}) => Math.max(most, longest), 0);

let findSigns: FindSigns | undefined;

/** The signs of the kinds in a line of a folded page. The table is made when first asked for. */
const signsIn = (units: Uint16Array, start: number, end: number): number => {
	findSigns ??= createSignTable(signSources);
	return findSigns(units, start, end);
};

const everySign = -1;

const knowForm = (form: string, signs: number): Known | undefined => {
	const known = wholeKeys[wholeKey(form)] === 1 ? wholeLines.get(form) : undefined;
	if (known?.certainty === 'sure') return known;
	let likely = known;
	if (signs === 0) return likely;
	for (const {kind, test, longest, firstBit, bits} of testedKinds) {
		const may = (signs >>> firstBit) & bits;
		if (may === 0 || form.length > longest) continue;
		const certainty = test(form, may);
		if (certainty === 'sure') return {kind, certainty};
		if (certainty) likely ??= {kind, certainty};
	}

	return likely;
};

const readForm = (form: string, signs: number): ReadLine => {
	const known = knowForm(form, signs);
	if (!known) {
		const count = countWords(form);
		return createReading(form, undefined, undefined, textWeight(form, count), count);
	}

	const {kind, certainty} = known;
	const weight = certainty === 'sure' ? -kind.weight : -likelyWeight;
	return createReading(form, kind, certainty, weight);
};

const lineBreak = 10;
const space = 32;
/** Bullets, stars and spaces in front of a line. */
const bullets = new Uint8Array(65_536);
for (const bullet of ' ★☆•●■◆▲▼►▶·*') bullets[bullet.charCodeAt(0)] = 1;

/**
 * Readings of short lines, which pages of one site share, by a hash of their match forms; where two
 * have one hash the later stands behind. When there are too many, all are dropped.
 */
let readings: Array<ReadLine | undefined> = [];
/** The hashes by place, 0 for none: most others at a place are told by these. */
let hashes = new Int32Array();
const mostReadings = 20_000;
const places = 0x8000;
let readingCount = mostReadings;
/** UTF-16 code units: lines of menus are no longer, those of articles mostly are. */
const longestShared = 24;

/** Whether a match form is that of `[start, end)`, in which white space stands in runs. */
const isFormOf = (form: string, units: Uint16Array, start: number, end: number): boolean => {
	let told = 0;
	for (let at = start; at < end; at++) {
		const unit = units[at]!;
		if (unit === space && units[at - 1] === space) continue;
		if (told === form.length || form.charCodeAt(told) !== unit) return false;
		told++;
	}

	return told === form.length;
};

const formOf = (slice: string): string =>
	slice.includes('  ') ? slice.replace(/ {2,}/gu, ' ') : slice;

/** The reading of a short line, which neither begins nor ends with white space. */
const readShort = (page: Page, start: number, end: number): ReadLine => {
	const {foldedUnits: units} = page;
	let hash = 0;
	for (let at = start; at < end; at++) {
		const unit = units[at]!;
		if (unit !== space || units[at - 1] !== space) hash = Math.imul(hash ^ unit, 0x9e3779b1);
	}

	if (readingCount >= mostReadings) {
		readings = new Array<ReadLine | undefined>(places).fill(undefined);
		hashes = new Int32Array(places);
		readingCount = 0;
	}

	// The upper bits of the product depend on all units, the lower ones on few.
	let place = hash >>> 17;
	if (hash === 0) hash = 1;
	for (let known = hashes[place]!; known !== 0; known = hashes[place]!) {
		if (known === hash && isFormOf(readings[place]!.form, units, start, end)) {
			return readings[place]!;
		}

		place = (place + 1) & (places - 1);
	}

	// A slice would keep the whole page it was cut from in memory; this is a copy.
	const form = formOf(` ${page.folded.slice(start, end)}`.slice(1));
	const reading = readForm(form, signsIn(units, start, end));
	readings[place] = reading;
	hashes[place] = hash;
	readingCount++;
	return reading;
};

/** The longer lines of the page read last: its next draft has those of the article once more. */
let latest: ReadonlyMap<string, ReadLine> = new Map();
/** UTF-16 code units of a page; a longer one is not kept in memory. */
const longestKept = 1_000_000;

/** How kinds of lines are told: only where a sign of them stands, or all of them; for tests. */
export type Telling = 'by-signs' | 'one-by-one';

/** Half of a dumped page is blank lines, so they are passed over here rather than made into objects. */
export const readLines = (page: Page, telling: Telling = 'by-signs'): ReadLines => {
	const {folded, foldedUnits: units} = page;
	const lines: ReadLine[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const former = latest;
	const longer = new Map<string, ReadLine>();
	const readLong = (from: number, to: number): ReadLine => {
		const form = formOf(folded.slice(from, to));
		if (telling === 'one-by-one') return readForm(form, everySign);
		const known = former.get(form) ?? longer.get(form);
		const reading =
			known ?? readForm(form, form.length > longestTested ? 0 : signsIn(units, from, to));
		longer.set(form, reading);
		return reading;
	};

	let start = 0;
	while (start < units.length) {
		let end = start;
		while (end < units.length && units[end] !== lineBreak) end++;
		let from = start;
		let to = end;
		while (from < to && bullets[units[from]!] === 1) from++;
		while (from < to && units[to - 1] === space) to--;
		if (from < to) {
			const isShort = to - from <= longestShared && telling === 'by-signs';
			lines.push(isShort ? readShort(page, from, to) : readLong(from, to));
			starts.push(start);
			ends.push(end);
		}

		start = end + 1;
	}

	latest = folded.length <= longestKept ? longer : new Map();
	return {lines, starts, ends};
};
