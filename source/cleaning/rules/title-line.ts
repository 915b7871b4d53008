import type {LineKind} from '../article/line-kind.ts';

/** The headline. Which line it is no vocabulary tells: article/find-title.ts does. */
export const titleLine: LineKind = {
	id: 'title-line',
	summary: 'Moves the headline, and repeats of it, out of the text: it stands above it.',
	weight: 1,
	side: 'head',
};
