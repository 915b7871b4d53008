import type {LineKind} from '../article/line-kind.ts';

/** The rest of a page: lines no other rule knows, found outside the article. */
export const outsideArticle: LineKind = {
	id: 'outside-article',
	summary: 'Removes what else stands before and after the article on a page of a site.',
	weight: 1,
	side: 'both',
	isRest: true,
	// A bar, a cross or an arrow alone on its line.
	likelyWords: ['|', '||', '>', '>>', '<', '-', '—', '/', '+', '...', '…', '⋅⋅⋅', '◎', '·'],
};
