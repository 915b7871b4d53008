import Fuse from 'fuse.js/min-basic';
import type {Span} from '../text/span.ts';
import type {Lane, LaneGroup} from './lane.ts';
import {
	allowedErrors,
	isPlausible,
	type NearMatch,
	nearestStretch,
	piecesOf,
	sharedCharacters,
	tolerance,
} from './near-miss.ts';
import {scan} from './scan-lanes.ts';

/** What Fuse is asked about at most, the likeliest first; it takes some 20 µs each. */
const maxCandidates = 400;

/** Where the lanes hold the pieces so often, no typing error is worth the wait. */
const maxOccurrences = 40_000;

type Window = Span & {readonly text: string};

/** Which of the texts Fuse takes for the term. Never more of the text than could match. */
const judge = (term: string, texts: readonly string[]): ReadonlySet<number> => {
	const fuse = new Fuse(texts, {threshold: tolerance, ignoreLocation: true, ignoreFieldNorm: true});
	return new Set(fuse.search(term).map(({refIndex}) => refIndex));
};

/** The stretch that would hold the whole of a term which begins at `offset`, with room for errors. */
const windowAround = (
	text: string,
	{start, end}: Span,
	offset: number,
	length: number,
	errors: number,
): Window => {
	const from = Math.max(start, offset - errors);
	const to = Math.min(end, offset + length + errors);
	return {start: from, end: to, text: text.slice(from, to)};
};

type Candidate = Window & {readonly lane: Lane; readonly index: number; readonly shared: number};

/** The likeliest stretch of every text that may hold a term with so many errors. */
const candidatesIn = (group: LaneGroup, term: string, errors: number): readonly Candidate[] => {
	const byLane = new Map<Lane, Map<number, Candidate>>();
	let occurrences = 0;
	for (const piece of piecesOf(term, errors, group.costOf)) {
		scan(group, piece.text, (lane, index, offset, start, end) => {
			if (++occurrences > maxOccurrences) return false;
			const bounds = {start, end};
			const window = windowAround(lane.text, bounds, offset - piece.start, term.length, errors);
			const shared = sharedCharacters(term, window.text);
			if (shared < term.length - errors) return true;
			const byText = byLane.get(lane) ?? new Map<number, Candidate>();
			byLane.set(lane, byText);
			if (shared > (byText.get(index)?.shared ?? 0)) {
				byText.set(index, {...window, lane, index, shared});
			}

			return true;
		});
	}

	return [...byLane.values()]
		.flatMap(byText => [...byText.values()])
		.sort((a, b) => b.shared - a.shared)
		.slice(0, maxCandidates);
};

/**
 * The texts of a group that hold a folded term but for typing errors: visits each with the distance
 * of its nearest stretch and its own length.
 */
export const visitFuzzy = (
	group: LaneGroup,
	term: string,
	visit: (lane: Lane, index: number, distance: number, length: number) => void,
): void => {
	const errors = allowedErrors(term);
	if (errors === 0) return;
	const candidates = candidatesIn(group, term, errors);
	const accepted = judge(
		term,
		candidates.map(({text}) => text),
	);
	for (const number of accepted) {
		const {lane, index, text} = candidates[number]!;
		const length = lane.starts[index + 1]! - lane.starts[index]!;
		const near = nearestStretch(text, term);
		if (isPlausible(text, term, near)) visit(lane, index, near.distance, length);
	}
};

/** The stretches of a folded text that come nearest to a term with typing errors, if any do. */
export const findFuzzy = (text: string, term: string): readonly NearMatch[] => {
	const errors = allowedErrors(term);
	if (errors === 0) return [];
	const windows: Window[] = [];
	for (const piece of piecesOf(term, errors, () => 0)) {
		for (
			let offset = text.indexOf(piece.text);
			offset >= 0 && windows.length < maxCandidates;
			offset = text.indexOf(piece.text, offset + 1)
		) {
			const whole = {start: 0, end: text.length};
			const window = windowAround(text, whole, offset - piece.start, term.length, errors);
			if (sharedCharacters(term, window.text) >= term.length - errors) windows.push(window);
		}
	}

	const accepted = judge(
		term,
		windows.map(window => window.text),
	);
	const near = windows.flatMap((window, index) => {
		if (!accepted.has(index)) return [];
		const match = nearestStretch(window.text, term);
		if (!isPlausible(window.text, term, match)) return [];
		const {start, end, distance} = match;
		return [{start: window.start + start, end: window.start + end, distance}];
	});
	const least = Math.min(...near.map(({distance}) => distance));
	// Several places of the term lead to the same stretch.
	const nearest = near.filter(({distance}) => distance === least);
	return [...new Map(nearest.map(match => [match.start, match])).values()];
};
