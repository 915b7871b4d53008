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

const recurrencesOf = (documents: readonly Sighting[], scope: 'site' | 'corpus'): Recurrences => {
	const counts = new Map<number, number>();
	for (const {lines} of documents) {
		for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	}

	const holders = new Map<number, Sighting[]>();
	for (const document of documents) {
		for (const line of document.lines) {
			if (!recurs(counts.get(line)!, documents.length, scope)) continue;
			const known = holders.get(line);
			if (known) known.push(document);
			else holders.set(line, [document]);
		}
	}

	const lines = new Map<number, number>();
	for (const [line, holding] of holders) {
		const texts = countTexts(holding);
		if (texts < leastTexts * holding.length) continue;
		if (recurs(texts, documents.length, scope)) lines.set(line, texts);
	}

	return {documents: documents.length, lines};
};

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
 * The same documents in whatever order give the same.
 */
export const learnTemplates = (documents: readonly Sighting[]): Templates => {
	const bySite = new Map<number, Sighting[]>();
	for (const document of documents) {
		if (document.site === 0) continue;
		const known = bySite.get(document.site);
		if (known) known.push(document);
		else bySite.set(document.site, [document]);
	}

	const sites = new Map<number, Recurrences>();
	const take = (site: number, of: readonly Sighting[], scope: 'site' | 'corpus'): void => {
		if (of.length < fewestDocuments) return;
		const recurrences = recurrencesOf(of, scope);
		if (recurrences.lines.size > 0) sites.set(site, recurrences);
	};

	for (const [site, of] of bySite) take(site, of, 'site');
	// Where all is of one site there is nothing to add.
	if (bySite.size !== 1 || bySite.values().next().value!.length < documents.length) {
		take(0, documents, 'corpus');
	}

	return {digest: digestOf(sites), sites};
};
