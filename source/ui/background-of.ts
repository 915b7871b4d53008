/** What the text of a terminal stands on. */
export type Background = 'light' | 'dark';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The background by the variable in which some terminals tell it (`0;15`: black on white); undefined
 * where none does: then the terminal itself may know (see ask-background.ts).
 */
export const backgroundOf = ({COLORFGBG = ''}: Variables): Background | undefined => {
	const [, number] = /;(\d{1,2})$/.exec(COLORFGBG) ?? [];
	if (number === undefined) return undefined;
	// White and bright white; bright colours are nobody's background.
	return number === '7' || number === '15' ? 'light' : 'dark';
};
