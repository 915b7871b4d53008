import {existsSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Searchable} from '../../source/search/folded-documents.ts';
import {makeArticles, writeJsonl, writePages} from './make-corpus.ts';

/** Where corpora are made; they stay for the next run. */
const folder = path.join(tmpdir(), 'qingdu-bench');

const records = (file: string): readonly object[] =>
	readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));

/** 100,000 headlines, one a line: the real ones of a folder of data, else such as are made. */
export const headlinesFile = async (data: string): Promise<string> => {
	const real = path.join(data, 'titles-100k.jsonl');
	if (existsSync(real)) return real;
	const made = path.join(folder, 'headlines-100k.jsonl');
	await writeJsonl(made, makeArticles(100_000, 0));
	return made;
};

/** The same headlines over and over, until there are so many. */
export const manyHeadlinesFile = async (data: string, count: number): Promise<string> => {
	const file = path.join(folder, `headlines-${count}-of-${data.replaceAll(/\W/g, '-')}.jsonl`);
	const lines = records(await headlinesFile(data));
	function* repeated() {
		for (let at = 0; at < count; at++) yield lines[at % lines.length]!;
	}

	await writeJsonl(file, repeated());
	return file;
};

/** 20,000 articles with bodies: real ones, each several times, else such as are made. */
export const articlesFile = async (data: string): Promise<string> => {
	const given = path.join(data, 'articles-2k.jsonl');
	const isReal = existsSync(given);
	const file = path.join(folder, isReal ? 'real-articles-20k.jsonl' : 'articles-20k.jsonl');
	if (!isReal) {
		await writeJsonl(file, makeArticles(20_000, 800));
		return file;
	}

	const real = records(given);
	function* repeated() {
		for (let id = 0; id < 20_000; id++) yield {id, ...real[id % real.length]};
	}

	await writeJsonl(file, repeated());
	return file;
};

/** 100,000 files of some 2 kB. */
export const pagesFolder = (): string => {
	const pages = path.join(folder, 'files-100k');
	writePages(pages, 100_000, 640);
	return pages;
};

type Line = {
	readonly title: string;
	readonly date: string;
	readonly source: string;
	readonly body?: string;
};

const read = (file: string): readonly Searchable[] =>
	(records(file) as readonly Line[]).map(({title, date, source, body = ''}) => ({
		label: title,
		facts: [date, source, path.basename(file)],
		fields: {date: [date], source: [source]},
		body,
	}));

export const readHeadlines = async (data: string) => read(await headlinesFile(data));
export const readArticles = async (data: string) => read(await articlesFile(data));
