import {isHan} from '../text/han.ts';
import type {Span} from '../text/span.ts';
import {soundAlike} from './reading-sets.ts';

/**
 * The share of a term that typing errors may spoil: one character of three to five, two of six. With
 * .4 two of five, and anything that begins with 习近平 would do for 习近平讲话; with .3 none of three.
 */
export const tolerance = 0.34;

/** Fuse looks at 32 characters at a time, and nobody types more than that from memory. */
const maxLength = 32;

/** A typing error in less than three letters or characters leaves nothing to go by. */
const minLength = 3;

/** How many wrong characters a folded term may have; 0 when it cannot have any. */
export const allowedErrors = (term: string): number => {
	const letters = term.match(/\p{L}/gu)?.length ?? 0;
	return letters < minLength || term.length > maxLength ? 0 : Math.floor(term.length * tolerance);
};

/** A piece of a term, and where it stands there. */
export type Piece = {readonly start: number; readonly text: string};

/** Cuts a term into so many pieces; those of the longer sort come first, or last. */
const cut = (term: string, count: number, longerFirst: boolean): readonly Piece[] => {
	const length = Math.floor(term.length / count);
	const longer = term.length % count;
	let start = 0;
	return Array.from({length: count}, (_, number) => {
		const isLonger = longerFirst ? number < longer : number >= count - longer;
		const end = start + length + (isLonger ? 1 : 0);
		const piece = {start, text: term.slice(start, end)};
		start = end;
		return piece;
	});
};

/**
 * The pieces of a term that must be looked for to miss no near match: `errors` wrong characters spoil
 * as many of `errors + 1` pieces at most, and one is left whole. `costOf` says what it takes to look
 * for a code unit; a piece costs what its rarest does.
 */
export const piecesOf = (
	term: string,
	errors: number,
	costOf: (unit: number) => number,
): readonly Piece[] => {
	const cost = (pieces: readonly Piece[]): number =>
		pieces.reduce(
			(sum, {text}) => sum + Math.min(...text.split('').map(unit => costOf(unit.charCodeAt(0)))),
			0,
		);
	const [one, other] = [cut(term, errors + 1, true), cut(term, errors + 1, false)];
	return cost(one) <= cost(other) ? one : other;
};

/** How many of the term's characters a stretch of text holds: a cheap bound on its nearness. */
export const sharedCharacters = (term: string, text: string): number => {
	let shared = 0;
	for (let place = 0; place < term.length; place++) {
		if (text.includes(term[place]!)) shared++;
	}

	return shared;
};

export type NearMatch = Span & {readonly distance: number};

/**
 * The stretch of text nearest to the term, by characters put in, left out or replaced; one that
 * sounds alike counts half, as input methods make such errors (防空 for 防控). Sellers' algorithm:
 *
 *          疫   情   防   控
 *      0   0   0   0   0      a match may begin anywhere,
 *   疫 1   0   1   1   1
 *   情 2   1   0   1   2
 *   防 3   2   1   0   1
 *   空 4   3   2   1   .5     and ends where the last row is least.
 */
export const nearestStretch = (text: string, term: string): NearMatch => {
	const height = term.length;
	let distances = Float64Array.from({length: height + 1}, (_, row) => row);
	let starts = new Uint32Array(height + 1);
	let best: NearMatch = {start: 0, end: 0, distance: height};
	/** Of equally near stretches the longer: 疫情防治 for 疫情防控, not 疫情防. */
	const isBetter = ({start, end, distance}: NearMatch): boolean =>
		distance < best.distance || (distance === best.distance && end - start > best.end - best.start);
	for (let column = 1; column <= text.length; column++) {
		const unit = text.charCodeAt(column - 1);
		const nextDistances = new Float64Array(height + 1);
		const nextStarts = new Uint32Array(height + 1);
		nextStarts[0] = column;
		for (let row = 1; row <= height; row++) {
			const wanted = term.charCodeAt(row - 1);
			const replaced =
				distances[row - 1]! + (wanted === unit ? 0 : soundAlike(wanted, unit) ? 0.5 : 1);
			const leftOut = nextDistances[row - 1]! + 1;
			const putIn = distances[row]! + 1;
			const least = Math.min(replaced, leftOut, putIn);
			nextDistances[row] = least;
			nextStarts[row] = Math.min(
				least === replaced ? starts[row - 1]! : column,
				least === leftOut ? nextStarts[row - 1]! : column,
				least === putIn ? starts[row]! : column,
			);
		}

		[distances, starts] = [nextDistances, nextStarts];
		const found = {start: starts[height]!, end: column, distance: distances[height]!};
		if (isBetter(found)) best = found;
	}

	return best;
};

/** How far a term with Han in it may be from what it was meant to be, by its length. */
const farthest = (length: number): number => (length < 4 ? 0.5 : length < 8 ? 1 : 2);

/**
 * Whether someone who wanted the stretch may have typed the term. Input methods give wrong characters
 * of the right sound, and a finger one that is wrong altogether, but not at the ends: 习近平讲 is no slip
 * for 习近平会 (习近平会见来宾), and 疫情防控你好 none for 疫情防控.
 */
export const isPlausible = (text: string, term: string, near: NearMatch): boolean => {
	if (!Array.from(term).some(character => isHan(character.codePointAt(0)!))) return true;
	if (near.distance > farthest(term.length) || near.end === near.start) return false;
	const isRight = (place: number, offset: number): boolean => {
		const [wanted, unit] = [term.charCodeAt(place), text.charCodeAt(offset)];
		return wanted === unit || soundAlike(wanted, unit);
	};

	return isRight(0, near.start) && isRight(term.length - 1, near.end - 1);
};
