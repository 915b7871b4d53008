import type {ArticleSpan} from './article-span.ts';
import type {ReadLine} from './read-line.ts';

/** What the place of a line says for its being the headline. */
export const nearness = (
	lines: readonly ReadLine[],
	at: number,
	article: ArticleSpan,
	isDated: boolean,
	isByline: (at: number) => boolean,
): number => {
	const isBehind = at > article.last;
	if (isBehind) {
		const near = [-2, -1, 1, 2].some(step => at + step > article.last && isByline(at + step));
		return near ? 1.5 : -2;
	}

	const trail = lines[at - 1]?.kind?.id === 'breadcrumb' ? 1.5 : 0;
	// Buttons and menus between do not count.
	let distance = 0;
	for (let next = at + 1; next < article.first; next++) {
		if (isByline(next))
			return (
				(distance === 0 && lines[next]!.certainty !== 'likely'
					? 4.1
					: Math.max(0, 3.4 - 0.35 * distance)) + trail
			);
		// A menu between them parts them, buttons do not.
		const {kind} = lines[next]!;
		if (!kind || kind.id === 'navigation') distance++;
	}

	// Directly below the date line, over a second line or a caption.
	if (at + 2 === article.first && !lines[at + 1]!.kind && isByline(at - 1)) return 2.8;
	// Directly between date line and text.
	if (at + 1 === article.first) {
		let above = at - 1;
		while (lines[above]?.kind && !isByline(above) && above > at - 8) above--;
		if (isByline(above)) return 2.8;
	}

	let steps = 0;
	for (let back = at - 1; back >= 0 && steps < 2; back--) {
		if (isByline(back)) return 1.3 - 0.7 * steps + trail;
		if (!lines[back]!.kind) steps++;
	}

	if (isDated) return -1 + trail;
	return Math.max(0, 2.2 - 0.3 * distance) + trail;
};
