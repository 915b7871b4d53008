import type {Document} from '../corpus/document.ts';
import type {Loading} from '../loading/load.ts';
import {reasonOf} from '../loading/reason-of.ts';
import {findMatches} from '../search/find-matches.ts';
import {hitList} from '../search/hits.ts';
import {createSearchIndex} from '../search/search-index.ts';
import type {Span} from '../text/span.ts';
import type {Told} from './batch.ts';
import {ownId, standardInput} from './own-id.ts';

/** A document that answers a query; `hits` are the places in its clean text, in code units. */
export type Answering = {readonly document: Document; readonly hits: readonly Span[]};

/** Loads a corpus, searches it, and opens what answers, best first. Problems are told as they are known. */
export async function* queryCorpus(
	{library, done}: Loading,
	query: string,
	tell: (told: Told) => void,
): AsyncGenerator<Answering> {
	await done;
	for (const problem of library.skipped) tell({...problem, isSkipped: true});
	for (const problem of library.problems) tell({...problem, isSkipped: false});
	const {corpus, bodiesUntil} = library;
	if (bodiesUntil < corpus.size) {
		const path = `the texts of the last ${corpus.size - bodiesUntil} documents`;
		tell({path, reason: 'there is no room for them in memory', isSkipped: true});
	}

	const index = createSearchIndex();
	for (const {shelf} of library.shelves) index.add(shelf.folded);
	for (const {document: number, tier} of hitList(index.find(query))) {
		try {
			const opened = await corpus.open(number);
			const id = opened.path === standardInput ? ownId(opened) : opened.id;
			const document = {...opened, id};
			yield {document, hits: query === '' ? [] : findMatches(document.text, query, tier)};
		} catch (error) {
			const {path} = corpus.entry(number);
			tell({path, reason: reasonOf(error), isSkipped: false});
		}
	}
}
