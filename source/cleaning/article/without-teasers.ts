import type {ArticleSpan} from './article-span.ts';
import {leastArticle} from './find-text.ts';
import {isHeaded} from './is-headed.ts';
import type {ReadLine} from './read-line.ts';
import {isSure} from './sure-line.ts';

/** Teasers come in such numbers. */
export const fewestTeasers = 3;
/** A page as long as a book has ends of articles without number; so many are looked at. */
const mostTries = 50;

/**
 * Ends an article where the heading of a list stands and teasers of other pages follow: as many bare
 * lines as texts, with nothing of the headline.
 */
export const withoutTeasers = (
	lines: readonly ReadLine[],
	found: ArticleSpan,
	date: number,
): ArticleSpan => {
	if (date >= found.first) return found;
	let unknown = 0;
	let bare = 0;
	for (let at = found.first; at <= found.last; at++) {
		const {kind, weight} = lines[at]!;
		if (kind) continue;
		unknown++;
		if (weight <= 0) bare++;
	}

	let text = 0;
	let tries = 0;
	for (let at = found.first; at < found.last; at++) {
		const line = lines[at]!;
		if (!line.kind) {
			text += Math.max(0, line.weight);
			unknown--;
			if (line.weight <= 0) bare--;
		}

		if (!isSure(line) || line.kind!.side !== 'tail' || text < leastArticle) continue;
		if (bare < fewestTeasers || bare * 2 < unknown) continue;
		if (++tries > mostTries) break;
		let last = at - 1;
		while (last > found.first && lines[last]!.weight <= 0) last--;
		const own = {first: found.first, last};
		if (isHeaded(lines, date, own, {first: at + 1, last: found.last})) return own;
	}

	return found;
};
