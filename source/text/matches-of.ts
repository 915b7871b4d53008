/**
 * All matches of a global pattern, in order, as `matchAll` gives them; that one makes a copy of the
 * pattern at each call, which costs more than most searches.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		// An empty match would be found again; a pattern with the flag u goes on by whole characters.
		if (match[0] !== '') continue;
		const isPair = pattern.unicode && text.codePointAt(match.index)! > 0xffff;
		pattern.lastIndex = match.index + (isPair ? 2 : 1);
	}

	return matches;
};
