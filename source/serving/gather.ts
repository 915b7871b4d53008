import type {Sighting} from '../cleaning/templates/sighting.ts';
import {fewestDocuments} from '../cleaning/templates/templates.ts';
import type {Document} from '../corpus/document.ts';
import {describeRecord} from '../loading/describe-record.ts';
import type {NamedFiles} from '../loading/find-named.ts';
import {learns, type Reading} from '../loading/formats/format.ts';
import {isSmall} from '../loading/is-small.ts';
import {problemWords} from '../words/problem-words.ts';
import type {Words} from '../words/words.ts';
import type {Collection} from './collection.ts';
import {readAll} from './read-all.ts';

export type GatherOptions = {
	readonly reading: Reading;
	/** Whether what is read is remembered for the next time. */
	readonly remembers: boolean;
	readonly words: Words;
	/** Takes sentences about what little there is to read; of much, the library knows. */
	tell(sentence: string): void;
};

/** What was learnt from a few documents makes some of them others; of less than three nothing is. */
const refined = async (
	documents: readonly Document[],
	sightings: readonly Sighting[],
	reading: Reading,
): Promise<{readonly documents: readonly Document[]; readonly reading: Reading}> => {
	if (sightings.length < fewestDocuments) return {documents, reading};
	const {learnTemplates} = await import('../cleaning/templates/learn-templates.ts');
	const templates = learnTemplates(sightings);
	if (templates.sites.size === 0) return {documents, reading};
	const better = {...reading, templates};
	return {documents: documents.map(document => describeRecord(document, better)), reading: better};
};

/** Little is read before the first frame; much is loaded while the reader looks on. */
export const gather = async (
	{files, problems}: NamedFiles,
	{reading, remembers, words, tell}: GatherOptions,
): Promise<Collection> => {
	if (isSmall(files)) {
		const told = problems.map(problem => problemWords(problem, words));
		const documents: Document[] = [];
		const sightings: Sighting[] = [];
		const seeing = learns(reading) ? {...reading, see: sightings.push.bind(sightings)} : reading;
		const all = readAll(files, seeing, words, (sentence, isProblem) => {
			if (isProblem) told.push(sentence);
			else tell(sentence);
		});
		for await (const document of all) documents.push(document);
		for (const problem of told) tell(problem);
		return {kind: 'documents', ...(await refined(documents, sightings, reading)), problems: told};
	}

	const {startWorkers} = await import('../loading/start-workers.ts');
	// The one file that is bundled.
	const program = new URL(import.meta.url);
	const loading = startWorkers(files, program, reading, {remembers, learns: true});
	for (const problem of problems) loading.library.report(problem);
	// With the first rows in the first frame; but who reads anew waits for all.
	await loading.begun;
	return {kind: 'loading', loading};
};
