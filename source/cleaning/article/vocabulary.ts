/** What may stand between two words of a row, in match form, without counting. */
const separators = new Uint8Array(65_536);
for (const separator of ' |/>»·,、:()[]【】-_0123456789') separators[separator.charCodeAt(0)] = 1;

type Index = ReadonlyMap<number, readonly string[]>;

const indexes = new WeakMap<readonly string[], Index>();

/** Words by the code unit they begin with, the longest first, so that the first that fits is the longest. */
const indexOf = (words: readonly string[]): Index => {
	let index = indexes.get(words);
	if (!index) {
		const made = new Map<number, string[]>();
		for (const word of [...words].sort((a, b) => b.length - a.length)) {
			const first = word.charCodeAt(0);
			made.set(first, [...(made.get(first) ?? []), word]);
		}

		index = made;
		indexes.set(words, index);
	}

	return index;
};

/** The length of the longest word that stands at a place, or 0. */
const lengthOfWordAt = (text: string, position: number, words: readonly string[]): number => {
	for (const word of words) if (text.startsWith(word, position)) return word.length;
	return 0;
};

/**
 * Whether at least `share` of a text, separators aside, is made of given words, read from left to
 * right, the longest first: 网站首页时政国际财经 is made of names of channels.
 */
export const isMadeOf = (text: string, words: readonly string[], share: number): boolean => {
	const index = indexOf(words);
	let known = 0;
	let all = 0;
	let position = 0;
	const allowed = text.length * (1 - share);
	while (position < text.length) {
		const unit = text.charCodeAt(position);
		if (separators[unit] === 1) {
			position++;
			continue;
		}

		const candidates = index.get(unit);
		const length = candidates ? lengthOfWordAt(text, position, candidates) : 0;
		known += length;
		all += length || 1;
		position += length || 1;
		if (all - known > allowed) return false;
	}

	return known > 0 && known >= all * share;
};
