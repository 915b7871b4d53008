import {readingTable} from './readings.generated.ts';

let readings: Map<string, string[]> | undefined;

const load = (): Map<string, string[]> => {
	const first = new Map<string, string[]>();
	const further: Array<[string, string]> = [];
	for (const entry of readingTable.split('|')) {
		const [syllable, primary = '', secondary = ''] = entry.split(' ') as [string, string?, string?];
		for (const character of primary) first.set(character, [syllable]);
		for (const character of secondary) further.push([character, syllable]);
	}

	for (const [character, syllable] of further) {
		const known = first.get(character);
		if (known) known.push(syllable);
		else first.set(character, [syllable]);
	}

	return first;
};

/**
 * All pinyin readings of a Han character with tone marks (`zhǎng`), the commonest first; empty for
 * any other character. The table (27,000 characters) is unpacked at the first call.
 */
export const readingsOf = (character: string): readonly string[] => {
	readings ??= load();
	return readings.get(character) ?? [];
};
