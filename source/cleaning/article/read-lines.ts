import type {Page} from '../page.ts';
import {lineKinds} from '../rules/line-kinds.ts';
import type {Certainty, LineKind} from './line-kind.ts';
import {textWeight} from './line-weight.ts';
import {matchForm} from './match-form.ts';

/** What the words of a line alone say of it, wherever it stands. */
export type ReadLine = {
	readonly form: string;
	/** Absent when no vocabulary knows the line. */
	readonly kind: LineKind | undefined;
	readonly certainty: Certainty | undefined;
	/** How much the line looks like article text: see line-weight.ts. */
	readonly weight: number;
};

/**
 * The lines of a page that are not blank, in order: their readings, and where each stands in the
 * page's text, `[starts[at], ends[at])`, without its line break. Side by side rather than in one
 * object a line, as readings are shared and pages have many lines.
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

const testedKinds = lineKinds.filter(({test}) => test);

const knowForm = (form: string): Known | undefined => {
	const known = wholeLines.get(form);
	if (known?.certainty === 'sure') return known;
	let likely = known;
	for (const kind of testedKinds) {
		if (form.length > (kind.longest ?? 60)) continue;
		const certainty = kind.test!(form);
		if (certainty === 'sure') return {kind, certainty};
		if (certainty) likely ??= {kind, certainty};
	}

	return likely;
};

const readForm = (form: string): ReadLine => {
	const known = knowForm(form);
	if (!known) return {form, kind: undefined, certainty: undefined, weight: textWeight(form)};
	const {kind, certainty} = known;
	return {form, kind, certainty, weight: certainty === 'sure' ? -kind.weight : -likelyWeight};
};

/**
 * Readings by simplified line, as the reading of a line depends on nothing else: pages of one site
 * share most of their short lines, and a second pass over a page meets its long ones again. When
 * there are too many, all are dropped.
 */
const shortReadings = new Map<string, ReadLine>();
const longReadings = new Map<string, ReadLine>();
const mostShort = 20_000;
const mostLong = 1500;
const longestShort = 60;

export const readLine = (simplified: string): ReadLine => {
	const isShort = simplified.length <= longestShort;
	const readings = isShort ? shortReadings : longReadings;
	let reading = readings.get(simplified);
	if (!reading) {
		if (readings.size >= (isShort ? mostShort : mostLong)) readings.clear();
		// A slice would keep the whole page it was cut from in memory; this is a copy.
		const copy = ` ${simplified}`.slice(1);
		reading = readForm(matchForm(copy));
		readings.set(copy, reading);
	}

	return reading;
};

/** Half of a dumped page is blank lines, so they are passed over here rather than made into objects. */
export const readLines = ({simplified}: Page): ReadLines => {
	const lines: ReadLine[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let start = 0;
	while (start < simplified.length) {
		const found = simplified.indexOf('\n', start);
		const end = found < 0 ? simplified.length : found;
		if (end > start) {
			const reading = readLine(simplified.slice(start, end));
			if (reading.form !== '') {
				lines.push(reading);
				starts.push(start);
				ends.push(end);
			}
		}

		start = end + 1;
	}

	return {lines, starts, ends};
};
