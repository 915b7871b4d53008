import type {ReadLine} from '../article/read-line.ts';
import {lineKey, noKey} from './line-key.ts';
import {hashSite} from './sighting.ts';

/** Lines of one site, or of the whole corpus: in how many of its documents each recurs. */
export type Recurrences = {
	readonly documents: number;
	readonly lines: ReadonlyMap<number, number>;
};

/**
 * What was learnt from a corpus. Plain data: it passes between threads. Sites go by their hashes, the
 * whole corpus by 0.
 */
export type Templates = {
	/** Differs where anything differs. */
	readonly digest: string;
	readonly sites: ReadonlyMap<number, Recurrences>;
};

/** That a line recurs: in `documents` of `of`, with as many different texts. */
export type Recurrence = {
	readonly documents: number;
	readonly of: number;
	readonly scope: 'site' | 'corpus';
	/** A `strong` line is a template by itself, others among their likes. */
	readonly isStrong: boolean;
};

/** What is known of a line on pages of one site. */
export type Recurring = (line: ReadLine) => Recurrence | undefined;

/** Lines of fewer documents are chance. */
export const fewestDocuments = 3;
/** A line stands on a good part of a site's pages, or it is a turn of phrase. */
const leastShare = {site: 0.03, corpus: 0.005};
/** A line alone is a template only on so many pages, and so great a part of them. */
const strongDocuments = 5;
const strongShare = 0.3;

/** Lines that are no templates by themselves come at least so many together. */
export const fewestWeak = 2;

/** Whether a line that stands in so many of so many documents recurs at all. */
export const recurs = (documents: number, of: number, scope: Recurrence['scope']): boolean =>
	documents >= fewestDocuments && documents >= leastShare[scope] * of;

/** Whether a line that recurs is a template by itself. */
export const isStrong = (documents: number, of: number): boolean =>
	documents >= strongDocuments && documents >= strongShare * of;

const recurrenceIn = (
	{documents: of, lines}: Recurrences,
	key: number,
	scope: Recurrence['scope'],
): Recurrence | undefined => {
	const documents = lines.get(key);
	if (documents === undefined) return undefined;
	return {documents, of, scope, isStrong: isStrong(documents, of)};
};

/** Looks lines up on pages of `site`; undefined when nothing is known that could recur there. */
export const recurringOn = (
	{sites}: Templates,
	site: string | undefined,
): Recurring | undefined => {
	const ofSite = site === undefined ? undefined : sites.get(hashSite(site));
	const ofCorpus = sites.get(0);
	if (!ofSite && !ofCorpus) return undefined;
	return line => {
		const key = lineKey(line);
		if (key === noKey) return undefined;
		const here = ofSite && recurrenceIn(ofSite, key, 'site');
		if (here?.isStrong) return here;
		const anywhere = ofCorpus && recurrenceIn(ofCorpus, key, 'corpus');
		return anywhere?.isStrong ? anywhere : (here ?? anywhere);
	};
};
