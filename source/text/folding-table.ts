import {simplifiedTable} from './simplified-form.ts';

/** Brackets and bars that Taiwan's papers and some sites set where others set ASCII ones. */
const alike = [
	['〔', '('],
	['〕', ')'],
	['﹝', '('],
	['﹞', ')'],
	['﹕', ':'],
	['︰', ':'],
	['︱', '|'],
	['│', '|'],
	['￨', '|'],
	['∣', '|'],
	['丨', '|'],
	['╱', '/'],
	['∕', '/'],
	['⁄', '/'],
	['‧', '·'],
	['・', '·'],
] as const;

/** All that counts as white space, but for the line break. */
const spaces =
	'\t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff';

const createTable = (): Uint16Array => {
	const table = simplifiedTable().slice();
	for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
	for (const [unit, stands] of alike) table[unit.charCodeAt(0)] = stands.charCodeAt(0);
	for (let at = 0; at < spaces.length; at++) table[spaces.charCodeAt(at)] = 32;
	return table;
};

let table: Uint16Array | undefined;

/**
 * For every UTF-16 code unit the one it is compared as, or 0 where that is the unit itself: simplified,
 * full-width ASCII in half width, brackets and bars like ASCII ones as those, and every white-space
 * character but the line break as a plain space.
 */
export const foldingTable = (): Uint16Array => {
	table ??= createTable();
	return table;
};
