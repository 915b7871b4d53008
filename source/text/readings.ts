import {readingTable} from './readings.generated.ts';

/** After so many different characters a map of all 27,000 is cheaper than looking them up. */
const manyCharacters = 400;

const known = new Map<string, readonly string[]>();
let isWhole = false;

/** Finds the entries `syllable first-readings further-readings` in which the character stands. */
const lookUp = (character: string): readonly string[] => {
	let first: string | undefined;
	const further: string[] = [];
	let index = readingTable.indexOf(character);
	while (index !== -1) {
		const start = readingTable.lastIndexOf('|', index) + 1;
		const afterSyllable = readingTable.indexOf(' ', start);
		const syllable = readingTable.slice(start, afterSyllable);
		const firstEnd = readingTable.indexOf(' ', afterSyllable + 1);
		if (firstEnd === -1 || index < firstEnd) first ??= syllable;
		else further.push(syllable);
		index = readingTable.indexOf(character, index + 1);
	}

	return first === undefined ? further : [first, ...further];
};

const loadAll = (): void => {
	const all = new Map<string, string[]>();
	const further: Array<[string, string]> = [];
	for (const entry of readingTable.split('|')) {
		const [syllable, primary = '', secondary = ''] = entry.split(' ') as [string, string?, string?];
		for (const character of primary) all.set(character, [syllable]);
		for (const character of secondary) further.push([character, syllable]);
	}

	for (const [character, syllable] of further) {
		const readings = all.get(character);
		if (readings) readings.push(syllable);
		else all.set(character, [syllable]);
	}

	for (const [character, readings] of all) known.set(character, readings);
	isWhole = true;
};

const hanOfTable = /^[\u3007\u3400-\u4dbf\u4e00-\u9fff]$/;

/**
 * All pinyin readings of a Han character with tone marks (`zhǎng`), the commonest first; empty for
 * any other character. A few characters cost a search of the table each, many the whole table once:
 * a start that meets a hundred must not pay for all.
 */
export const readingsOf = (character: string): readonly string[] => {
	let readings = known.get(character);
	if (readings) return readings;
	if (isWhole || !hanOfTable.test(character)) return [];
	if (known.size >= manyCharacters) {
		loadAll();
		return known.get(character) ?? [];
	}

	readings = lookUp(character);
	known.set(character, readings);
	return readings;
};
