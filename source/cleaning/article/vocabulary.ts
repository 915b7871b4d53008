/** What may stand between two words of a row, in match form, without counting. */
const separators = new Set(' |/>»·,、:()[]【】-_0123456789');

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Words by first character, the longest first, so that the first that fits is the longest. */
const indexOf = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
	let index = indexes.get(words);
	if (!index) {
		const made = new Map<string, string[]>();
		for (const word of [...words].sort((a, b) => b.length - a.length)) {
			const first = word[0]!;
			made.set(first, [...(made.get(first) ?? []), word]);
		}

		index = made;
		indexes.set(words, index);
	}

	return index;
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
		if (separators.has(text[position]!)) {
			position++;
			continue;
		}

		const word = index
			.get(text[position]!)
			?.find(candidate => text.startsWith(candidate, position));
		if (word) known += word.length;
		all += word?.length ?? 1;
		position += word?.length ?? 1;
		if (all - known > allowed) return false;
	}

	return known > 0 && known >= all * share;
};
