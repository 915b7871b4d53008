import {simplifiedCharacters, traditionalCharacters} from './scripts.generated.ts';

const createTable = (): Uint16Array => {
	const table = new Uint16Array(65_536);
	for (let index = 0; index < traditionalCharacters.length; index++) {
		table[traditionalCharacters.charCodeAt(index)] = simplifiedCharacters.charCodeAt(index);
	}

	return table;
};

let table: Uint16Array | undefined;

/** For every UTF-16 code unit its simplified form, or 0 where that is the unit itself. */
export const simplifiedTable = (): Uint16Array => {
	table ??= createTable();
	return table;
};

/**
 * The simplified form of a code unit, by single character (not by phrase): 會 → 会, 会 → 会. For
 * search and for telling scripts apart; conversion for readers goes by phrase, in script/.
 */
export const simplifiedUnit = (unit: number): number => {
	return simplifiedTable()[unit]! || unit;
};

/** Whether the character differs from its simplified form: 會 does, 会 and 天 do not. */
export const isTraditionalUnit = (unit: number): boolean => simplifiedUnit(unit) !== unit;

/** A text with every character in its simplified form; as long as the text. */
export const simplifiedForm = (text: string): string =>
	Array.from({length: text.length}, (_, at) =>
		String.fromCharCode(simplifiedUnit(text.charCodeAt(at))),
	).join('');
