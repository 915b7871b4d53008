import {type CommonRun, commonRuns} from '../text/common-runs.ts';
import {unitsOf} from '../text/units-of.ts';
import {fold} from './fold.ts';

/** A stretch of text that both have, as the first one has it, or that only one of them has. */
export type ComparedPiece = {readonly text: string; readonly in: 'both' | 'one' | 'other'};

type Part = {readonly text: string; readonly folded: string};

/** Lines with what ends them; compared without the white space around them. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const numbersOf = (lines: readonly string[], known: Map<string, number>): readonly number[] =>
	lines.map(line => {
		const key = fold(line).trim();
		const number = known.get(key) ?? known.size;
		known.set(key, number);
		return number;
	});

/** Walks two sequences along what they have in common: `both` for each run, `apart` for what lies between. */
const walk = (
	runs: readonly CommonRun[],
	length: number,
	otherLength: number,
	both: (run: CommonRun) => void,
	apart: (from: number, to: number, otherFrom: number, otherTo: number) => void,
): void => {
	let [at, otherAt] = [0, 0];
	for (const run of runs) {
		if (run.one > at || run.other > otherAt) apart(at, run.one, otherAt, run.other);
		both(run);
		at = run.one + run.length;
		otherAt = run.other + run.length;
	}

	if (at < length || otherAt < otherLength) apart(at, length, otherAt, otherLength);
};

/**
 * Without the runs that are no longer than what differs on either side of them: two sentences that
 * have a 的 in common are two sentences.
 */
const telling = (
	runs: readonly CommonRun[],
	length: number,
	otherLength: number,
): readonly CommonRun[] => {
	const kept: CommonRun[] = [];
	for (const [index, run] of runs.entries()) {
		const last = kept.at(-1) ?? {one: 0, other: 0, length: 0};
		const next = runs[index + 1] ?? {one: length, other: otherLength};
		const before = Math.max(run.one - last.one, run.other - last.other) - last.length;
		const after = Math.max(next.one - run.one, next.other - run.other) - run.length;
		if (before === 0 || after === 0 || run.length > Math.min(before, after)) kept.push(run);
	}

	return kept;
};

const compareParts = (
	one: Part,
	other: Part,
	add: (text: string, where: ComparedPiece['in']) => void,
): void => {
	const runs = commonRuns(unitsOf(one.folded), unitsOf(other.folded));
	walk(
		telling(runs, one.text.length, other.text.length),
		one.text.length,
		other.text.length,
		run => add(one.text.slice(run.one, run.one + run.length), 'both'),
		(from, to, otherFrom, otherTo) => {
			add(one.text.slice(from, to), 'one');
			add(other.text.slice(otherFrom, otherTo), 'other');
		},
	);
};

/**
 * Compares two clean texts, by lines and where lines differ by characters. Script, case and width
 * make no difference. The pieces in both and in one make up the first text, those in both and in the
 * other say what the second does.
 */
export const compareTexts = (one: string, other: string): readonly ComparedPiece[] => {
	const [lines, otherLines] = [linesOf(one), linesOf(other)];
	const known = new Map<string, number>();
	const [numbers, otherNumbers] = [numbersOf(lines, known), numbersOf(otherLines, known)];
	const pieces: ComparedPiece[] = [];
	const add = (text: string, where: ComparedPiece['in']): void => {
		if (text === '') return;
		const last = pieces.at(-1);
		if (last?.in === where) pieces[pieces.length - 1] = {text: last.text + text, in: where};
		else pieces.push({text, in: where});
	};

	const partOf = (texts: readonly string[]): Part => {
		const text = texts.join('');
		return {text, folded: fold(text)};
	};

	walk(
		commonRuns(numbers, otherNumbers),
		lines.length,
		otherLines.length,
		run => add(lines.slice(run.one, run.one + run.length).join(''), 'both'),
		(from, to, otherFrom, otherTo) =>
			compareParts(
				partOf(lines.slice(from, to)),
				partOf(otherLines.slice(otherFrom, otherTo)),
				add,
			),
	);
	return pieces;
};

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How much of both texts together is in both, in percent of their letters; 100 only when all is. */
export const sharedPercent = (pieces: readonly ComparedPiece[]): number => {
	let [shared, apart] = [0, 0];
	for (const piece of pieces) {
		if (piece.in === 'both') shared += 2 * letters(piece.text);
		else apart += letters(piece.text);
	}

	return apart === 0 ? 100 : Math.floor((100 * shared) / (shared + apart));
};
