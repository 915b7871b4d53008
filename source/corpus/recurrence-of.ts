import {readLines} from '../cleaning/article/read-lines.ts';
import {createPage} from '../cleaning/create-page.ts';
import type {Edit} from '../cleaning/edit.ts';
import {templateLine} from '../cleaning/rules/template-line.ts';
import {type Recurrence, recurringOn, type Templates} from '../cleaning/templates/templates.ts';
import {terminalSafe} from '../text/terminal-safe.ts';
import type {Document} from './document.ts';
import {siteOf} from './site-of.ts';

/** In how many documents lines recur; `site` is their site, and absent when all documents are meant. */
export type LinesRecur = Pick<Recurrence, 'documents' | 'of'> & {readonly site?: string};

/**
 * In how many documents the lines recur that an edit took for that reason: of several lines, the one
 * that recurs least. Undefined for edits of other rules.
 */
export const recurrenceOf = (
	document: Document,
	{rule, start, end}: Pick<Edit, 'rule' | 'start' | 'end'>,
	templates: Templates | undefined,
): LinesRecur | undefined => {
	if (rule !== templateLine.id || !templates) return undefined;
	const site = siteOf(document);
	const recurring = recurringOn(templates, site);
	const {lines} = readLines(createPage(document.raw.slice(start, end)));
	const [least] = lines
		.flatMap(line => recurring?.(line) ?? [])
		.sort((a, b) => a.documents / a.of - b.documents / b.of);
	if (!least) return undefined;
	const {documents, of, scope} = least;
	return {
		documents,
		of,
		...(scope === 'site' && site !== undefined ? {site: terminalSafe(site)} : {}),
	};
};
