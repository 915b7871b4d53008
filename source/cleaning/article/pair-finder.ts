/** Whether a text has the pair of characters that stands in a line at a place. */
export type PairFinder = (line: string, at: number) => boolean;

/**
 * Tells whether a text has a pair of characters. All pairs of a text are noted by a number that few of
 * them share; only where the number is there the text is searched.
 */
export const createPairFinder = (text: string): PairFinder => {
	if (text === '') return () => false;
	const noted = new Uint8Array(0x4000);
	const numberOf = (from: string, at: number): number =>
		(from.charCodeAt(at) * 31 + from.charCodeAt(at + 1)) & 0x3fff;
	for (let at = 0; at + 1 < text.length; at++) noted[numberOf(text, at)] = 1;
	return (line, at) => noted[numberOf(line, at)] === 1 && text.includes(line.slice(at, at + 2));
};

/** The share of a line's pairs of characters that a text has too, from 0 to 1. */
export const overlap = (line: string, hasPair: PairFinder): number => {
	if (line.length < 2) return 0;
	let known = 0;
	for (let at = 0; at + 1 < line.length; at++) if (hasPair(line, at)) known++;
	return known / (line.length - 1);
};
