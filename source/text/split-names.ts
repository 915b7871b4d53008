import {isPersonName} from './person-name.ts';

/** Three characters are likelier than two, and four come only after a double surname. */
const lengths = [3, 2, 4];

/**
 * Splits names that grew together, 林若溪陈向东: all of it must be names. Undefined where it is not.
 * As a name of two characters may be the beginning of one of three, the fewest names win.
 */
export const splitNames = (run: string): readonly string[] | undefined => {
	if (!/^[〇㐀-鿿]{4,12}$/u.test(run)) return isPersonName(run) ? [run] : undefined;
	let best: readonly string[] | undefined = isPersonName(run) ? [run] : undefined;
	for (const length of lengths) {
		const name = run.slice(0, length);
		if (length >= run.length || !isPersonName(name)) continue;
		const rest = splitNames(run.slice(length));
		if (rest && (!best || rest.length + 1 < best.length)) best = [name, ...rest];
	}

	return best;
};
