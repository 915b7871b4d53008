/**
 * A dictionary of phrases as the package carries it (see scripts/compact-dictionary.mjs): sorted, and
 * every phrase told by how it differs from the one before (a digit: so many characters are the same)
 * and from a conversion one character at a time (a letter: the place; then what stands there).
 *
 * 一个, 一个劲, 一伙 → 一個, 一個勁, 一夥 is `0一个2劲1伙B夥`.
 */
const entry = /(\d)([^\dA-Z]*)((?:[A-Z].)*)/gu;

const firstPlace = 'A'.charCodeAt(0);

/** Gives back the dictionary, "phrase replacement" joined by `|`; `characters` is of that form too. */
export const expandDictionary = (compact: string, characters: string): string => {
	const replacements = new Map(
		characters.split('|').map(pair => pair.split(' ') as [string, string]),
	);
	const pairs: string[] = [];
	let phrase: string[] = [];
	let replaced: string[] = [];
	for (const [, same, rest, exceptions] of compact.matchAll(entry)) {
		phrase = [...phrase.slice(0, Number(same)), ...rest!];
		replaced = phrase.map(character => replacements.get(character) ?? character);
		const marks = [...exceptions!];
		for (let mark = 0; mark < marks.length; mark += 2) {
			replaced[marks[mark]!.charCodeAt(0) - firstPlace] = marks[mark + 1]!;
		}

		pairs.push(`${phrase.join('')} ${replaced.join('')}`);
	}

	return pairs.join('|');
};
