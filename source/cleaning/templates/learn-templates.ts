import {hashText} from '../../text/hash-text.ts';
import type {Sighting} from './sighting.ts';
import {fewestDocuments, type Recurrences, recurs, type Templates} from './templates.ts';

/** Different texts among documents: the middle one of what three signs count. */
const countTexts = (documents: readonly Sighting[]): number =>
	[0, 1, 2]
		.map(sign => new Set(documents.map(({signs}) => signs[sign]!)).size)
		.sort((a, b) => a - b)[1]!;

/** A text that is printed again has its own lines again: so many different texts a document say else. */
const leastTexts = 0.5;

/** Lines and documents that are gone through in a millisecond or so: then one may pause. */
const aStep = 2000;

function* recurrencesOf(
	documents: readonly Sighting[],
	scope: 'site' | 'corpus',
): Generator<undefined, Recurrences, void> {
	const counts = new Map<number, number>();
	const holders = new Map<number, Sighting[]>();
	let work = 0;
	for (const {lines} of documents) {
		for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
		work += lines.length;
		if (work % aStep < lines.length) yield;
	}

	for (const document of documents) {
		for (const line of document.lines) {
			if (!recurs(counts.get(line)!, documents.length, scope)) continue;
			const known = holders.get(line);
			if (known) known.push(document);
			else holders.set(line, [document]);
		}

		work += document.lines.length;
		if (work % aStep < document.lines.length) yield;
	}

	const lines = new Map<number, number>();
	for (const [line, holding] of holders) {
		const texts = countTexts(holding);
		work += holding.length;
		if (work % aStep < holding.length) yield;
		if (texts < leastTexts * holding.length) continue;
		if (recurs(texts, documents.length, scope)) lines.set(line, texts);
	}

	return {documents: documents.length, lines};
}

const digestOf = (sites: ReadonlyMap<number, Recurrences>): string => {
	let parts = '';
	for (const [site, {documents, lines}] of [...sites].sort(([a], [b]) => a - b)) {
		const sorted = [...lines].sort(([a], [b]) => a - b);
		parts += hashText(`${site} ${documents} ${sorted.join(' ')}`).toString(36);
	}

	return hashText(parts).toString(36);
};

/**
 * Which lines recur in documents with different texts: on pages of one site, and in the whole corpus.
 * The same documents in whatever order give the same. In steps of a millisecond or so, each of which
 * yields nothing; the templates are what it returns.
 */
export function* learnInSteps(
	documents: readonly Sighting[],
): Generator<undefined, Templates, void> {
	const bySite = new Map<number, Sighting[]>();
	for (const document of documents) {
		if (document.site === 0) continue;
		const known = bySite.get(document.site);
		if (known) known.push(document);
		else bySite.set(document.site, [document]);
	}

	const groups = [...bySite].map(([site, of]) => ({site, of, scope: 'site' as const}));
	const isOneSite = groups.length === 1 && groups[0]!.of.length === documents.length;
	const all = {site: 0, of: documents, scope: 'corpus' as const};
	const sites = new Map<number, Recurrences>();
	// Where all is of one site there is nothing to add.
	for (const {site, of, scope} of isOneSite ? groups : [...groups, all]) {
		if (of.length < fewestDocuments) continue;
		const recurrences = yield* recurrencesOf(of, scope);
		if (recurrences.lines.size > 0) sites.set(site, recurrences);
	}

	return {digest: digestOf(sites), sites};
}

/** The same at once. */
export const learnTemplates = (documents: readonly Sighting[]): Templates => {
	const steps = learnInSteps(documents);
	for (;;) {
		const {value, done} = steps.next();
		if (done) return value;
	}
};
