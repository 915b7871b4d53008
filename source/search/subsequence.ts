import {isHan} from '../text/han.ts';
import type {Span} from '../text/span.ts';
import {standsAt} from './stands-at.ts';

/**
 * A character, or a run of Latin letters and digits, which is never taken apart.
 * Matches in `iphone降价`: iphone, 降, 价. Passed over: the comma of `从严,从实`.
 */
const unit = /[a-z0-9]+|[\p{L}\p{N}]/gu;

/** What lies between two neighbours of the query may be this long: 习近平（发表重要）讲话. */
const maxGap = 6;

/** Longer terms are sentences: whoever pastes one means it as it is. */
const maxUnits = 24;

export type Subsequence = {
	readonly units: readonly string[];
	/** The matches within `[start, end)` of the folded text, in order; where some overlap, the tightest. */
	findAll(text: string, start: number, end: number): readonly Loose[];
};

export type Loose = {
	readonly pieces: readonly Span[];
	readonly breaks: number;
	readonly gap: number;
};

/** Reads a folded term as characters to be met in order with small gaps: 疫防控 in 疫情防控. */
export const createSubsequence = (term: string): Subsequence | undefined => {
	const units = term.match(unit) ?? [];
	const han = units.filter(piece => isHan(piece.codePointAt(0)!)).length;
	// Two characters meet everywhere: 防疫 must not find 防控疫情.
	if (han < 2 || units.length < 3 || units.length > maxUnits) return undefined;
	const maxBreaks = Math.ceil(units.length / 2);
	const maxTotal = 3 * units.length;

	const matchFrom = (text: string, first: number, end: number): Loose | undefined => {
		const pieces: Array<{start: number; end: number}> = [];
		let gap = 0;
		let at = first;
		for (const piece of units) {
			const last = Math.min(at + (pieces.length > 0 ? maxGap : 0), end - piece.length);
			let found = at;
			while (found <= last && !standsAt(text, piece, found)) found++;
			if (found > last) return undefined;
			const previous = pieces.at(-1);
			if (previous && previous.end === found) previous.end = found + piece.length;
			else pieces.push({start: found, end: found + piece.length});
			gap += found - at;
			at = found + piece.length;
			if (gap > maxTotal || pieces.length > maxBreaks + 1) return undefined;
		}

		return {pieces, breaks: pieces.length - 1, gap};
	};

	const [head] = units;
	return {
		units,
		findAll(text, start, end) {
			const matches: Loose[] = [];
			for (let at = start; at < end; at++) {
				const match = standsAt(text, head!, at) ? matchFrom(text, at, end) : undefined;
				if (!match) continue;
				const previous = matches.at(-1);
				if (!previous || at >= previous.pieces.at(-1)!.end) matches.push(match);
				else if (match.gap < previous.gap) matches[matches.length - 1] = match;
			}

			return matches;
		},
	};
};
