import type {Page} from '../page.ts';
import {lineKinds} from '../rules/line-kinds.ts';
import type {Certainty, LineKind} from './line-kind.ts';
import {textWeight} from './line-weight.ts';
import {matchForm} from './match-form.ts';

/** What the words of a line alone say of it, wherever it stands. */
export type LineReading = {
	readonly form: string;
	/** Absent when no vocabulary knows the line. */
	readonly kind: LineKind | undefined;
	readonly certainty: Certainty | undefined;
	/** How much the line looks like article text: see line-weight.ts. */
	readonly weight: number;
};

/** A line with anything on it, read. `[start, end)` in the page's text, without the line break. */
export type ReadLine = LineReading & {
	readonly start: number;
	readonly end: number;
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

const readForm = (form: string): LineReading => {
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
const shortReadings = new Map<string, LineReading>();
const longReadings = new Map<string, LineReading>();
const mostShort = 20_000;
const mostLong = 400;
const longestShort = 60;

export const readLine = (simplified: string): LineReading => {
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

/**
 * The lines of a page that are not blank, in order. Half of a dumped page is blank lines, so they are
 * passed over here rather than made into objects.
 */
export const readLines = ({simplified}: Page): readonly ReadLine[] => {
	const lines: ReadLine[] = [];
	let start = 0;
	while (start < simplified.length) {
		const found = simplified.indexOf('\n', start);
		const end = found < 0 ? simplified.length : found;
		const reading = end > start ? readLine(simplified.slice(start, end)) : undefined;
		if (reading && reading.form !== '') {
			const {form, kind, certainty, weight} = reading;
			lines.push({form, kind, certainty, weight, start, end});
		}

		start = end + 1;
	}

	return lines;
};
