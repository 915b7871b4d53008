import type {LineKind} from '../article/line-kind.ts';

/** Lines that no vocabulary knows, but the corpus does: templates/mark-templates.ts says which. */
export const templateLine: LineKind = {
	id: 'template-line',
	summary: 'Removes lines around the article that recur on many pages of the site or the corpus.',
	weight: 2.5,
	side: 'both',
};
