/** Lines of menus recur from page to page, those of articles do not. UTF-16 code units. */
const longestMenuLine = 20;
const variants = 12;

/**
 * The texts in so many versions, with another character in the middle of every long line: the program
 * remembers lines that it has met, and would be timed at remembering.
 */
export const vary = (texts: readonly string[]): readonly string[] =>
	Array.from({length: variants}, (_, round) =>
		texts.map(text =>
			text.replaceAll(new RegExp(`[^\\n]{${longestMenuLine},}`, 'g'), line => {
				const middle = line.length >> 1;
				return line.slice(0, middle) + String.fromCharCode(0x4e00 + round) + line.slice(middle + 1);
			}),
		),
	).flat();
