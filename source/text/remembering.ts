/** Longer texts are not remembered, in UTF-16 code units: they are asked about once. */
const longest = 200;
/** About the lines of a page that are looked at more than once. */
const mostTexts = 64;

/**
 * A function of a text that remembers what it said of the last few: extractors ask about the same
 * lines one after the other. What it gives is shared, and must not be changed.
 */
export const remembering = <Answer>(find: (text: string) => Answer): ((text: string) => Answer) => {
	const answers = new Map<string, {readonly answer: Answer}>();
	return text => {
		if (text.length > longest) return find(text);
		const known = answers.get(text);
		if (known) return known.answer;
		const answer = find(text);
		if (answers.size >= mostTexts) answers.clear();
		// A slice would keep the whole page it was cut from in memory; this is a copy.
		answers.set(` ${text}`.slice(1), {answer});
		return answer;
	};
};
