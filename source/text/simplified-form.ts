import {simplifiedCharacters, traditionalCharacters} from './scripts.generated.ts';

/** For every UTF-16 code unit the simplified form of that character where it differs, else 0. */
const createTable = (): Uint16Array => {
	const table = new Uint16Array(65_536);
	for (let index = 0; index < traditionalCharacters.length; index++) {
		table[traditionalCharacters.charCodeAt(index)] = simplifiedCharacters.charCodeAt(index);
	}

	return table;
};

let table: Uint16Array | undefined;

/**
 * The simplified form of a code unit, by single character (not by phrase): 會 → 会, 会 → 会. For
 * search and for telling scripts apart; conversion for readers goes by phrase, in script/.
 */
export const simplifiedUnit = (unit: number): number => {
	table ??= createTable();
	return table[unit]! || unit;
};

/** Whether the character differs from its simplified form: 會 does, 会 and 天 do not. */
export const isTraditionalUnit = (unit: number): boolean => simplifiedUnit(unit) !== unit;
