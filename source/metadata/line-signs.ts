import {bitOf, createSignTable, type FindSigns, type SignSource} from '../text/signs/sign-table.ts';

/** A line, or a part of a page, with the signs that stand in it: bits of all that is asked for. */
export type Signed = {readonly signs: number};

/** All that is asked for, in the order of its bits. */
const asked: SignSource[] = [];
let findSigns: FindSigns | undefined;

/** The patterns that are asked for: for the build, which works their signs out. */
export const askedSigns = (): readonly SignSource[] => asked;

/**
 * Tells of which lines, trimmed or not, one of the patterns may match anything. It is true wherever one
 * does; where it is not, none needs to be tried. To be made when a module is loaded.
 */
export const signIn = (...patterns: SignSource): ((signed: Signed) => boolean) => {
	const bit = bitOf(asked.push(patterns) - 1);
	findSigns = undefined;
	return ({signs}) => (signs & bit) !== 0;
};

const space = 32;

/** The signs in a line of a folded page, as it stands there and without the spaces around it. */
export const signsOfLine = (units: Uint16Array, start: number, end: number): number => {
	findSigns ??= createSignTable(asked);
	let from = start;
	let to = end;
	while (from < to && units[from] === space) from++;
	while (from < to && units[to - 1] === space) to--;
	const signs = findSigns(units, from, to);
	return from === start && to === end ? signs : signs | findSigns(units, start, end);
};
