import {expect, test} from 'vitest';
import {type Corpus, corpusOf, type OnBegun} from '../../source/corpus/corpus.ts';
import type {Document} from '../../source/corpus/document.ts';
import {entryOf} from '../../source/corpus/entry.ts';
import type {Explorer} from '../../source/explorer/explorer.ts';
import type {RegionId} from '../../source/explorer/screen/view-model.ts';
import {makeDocument} from './make-document.ts';
import {rowText} from './paint.ts';
import {smallCorpus} from './small-corpus.ts';
import {finderIn, press, startExplorer} from './start-explorer.ts';

/** A corpus whose documents come when the test says so, and are opened when it says so. */
const createGrowingCorpus = () => {
	const documents: Document[] = [];
	const opened = new Map<number, Document>();
	const waiting = new Map<number, {resolve(): void; reject(error: Error): void}>();
	const promises = new Map<number, Promise<Document>>();
	const telling = new Map<number, OnBegun>();
	const corpus: Corpus = {
		get size() {
			return documents.length;
		},
		entry: index => entryOf(documents[index]!),
		open(index, onBegun) {
			const document = opened.get(index);
			if (document) return document;
			const promise = promises.get(index);
			if (promise) return promise;
			const opening = new Promise<Document>((resolve, reject) => {
				waiting.set(index, {
					resolve() {
						opened.set(index, documents[index]!);
						resolve(documents[index]!);
					},
					reject,
				});
			});
			promises.set(index, opening);
			if (onBegun) telling.set(index, onBegun);
			return opening;
		},
		searchedText: index => documents[index]!.text,
		columns: () => corpusOf(documents).columns(),
	};
	return {corpus, documents, waiting, telling};
};

const start = (size = {columns: 100, rows: 24}) => {
	const growing = createGrowingCorpus();
	let problems: readonly string[] = [];
	let stops = 0;
	const {explorer} = startExplorer(
		size,
		growing.corpus,
		{
			find: query => finderIn(growing.documents)(query),
			stopLoading() {
				stops++;
			},
		},
		() => problems,
	);
	const grow = (count: number): void => {
		growing.documents.push(...smallCorpus.slice(growing.documents.length).slice(0, count));
		explorer.dispatch({
			type: 'loading',
			progress: {
				documents: growing.documents.length,
				bytes: 2_000_000 * growing.documents.length,
				totalBytes: 10_000_000,
				elapsed: 1000,
				problems: problems.length,
			},
		});
	};

	const end = (stopped = false, bodiesUntil = growing.documents.length): void => {
		explorer.dispatch({
			type: 'loaded',
			documents: growing.documents.length,
			problems: problems.length,
			stopped,
			bodiesUntil,
		});
	};

	const fail = (...sentences: readonly string[]): void => {
		problems = sentences;
	};

	const open = async (index: number): Promise<void> => {
		growing.waiting.get(index)!.resolve();
		await new Promise(setImmediate);
	};

	return {...growing, explorer, grow, end, fail, open, stops: () => stops};
};

const textOf = (explorer: Explorer, id: RegionId): string => {
	const regions = explorer.view().regions.filter(region => region.id === id);
	return regions.flatMap(region => region.lines.map((_, row) => rowText(region, row))).join('\n');
};

test('rows appear while the corpus is loaded, and the message line says how far it is', () => {
	const {explorer, grow} = start();
	grow(0);
	expect(textOf(explorer, 'list')).toContain('Loading …');
	grow(2);
	expect(textOf(explorer, 'list')).toContain('清河市召開防汛工作會議');
	expect(textOf(explorer, 'list-head')).toContain('1/2');
	expect(textOf(explorer, 'message')).toContain(
		'Loading ▕████▊       ▏ 2 documents · 4.0 of 10 MB · 4.0 MB/s · about 2 s left · Esc stops',
	);
});

test('a document is shown as soon as it has been read', async () => {
	const {explorer, grow, open} = start();
	grow(2);
	expect(textOf(explorer, 'reading')).toContain('Opening …');
	await open(0);
	expect(textOf(explorer, 'reading')).toContain('6月17日，清河市召開防汛工作會議');
});

const long = makeDocument({
	path: 'long.txt',
	title: '一部长书',
	marked: Array.from({length: 200}, (_, number) => `第${number}段说的是河边的事。`).join('\n'),
});

const beginningOfLong = makeDocument({
	path: 'long.txt',
	title: '一部长书',
	marked: Array.from({length: 30}, (_, number) => `第${number}段说的是河边的事。`).join('\n'),
});

const startLong = () => {
	const started = start({columns: 80, rows: 16});
	started.documents.push(long);
	started.grow(0);
	started.explorer.view();
	return {...started, begin: () => started.telling.get(0)!(beginningOfLong)};
};

test('a long document is begun before all of it is there, and what is not there is named', async () => {
	const {explorer, begin, open} = startLong();
	begin();
	expect(textOf(explorer, 'reading')).toContain('第3段说的是河边的事。');
	// Of a text whose end is unknown no share has been read.
	expect(textOf(explorer, 'reading-head')).not.toContain('%');
	press(explorer, 'enter', 'G');
	expect(textOf(explorer, 'reading')).toContain('The rest of this long text is being cleaned …');
	await open(0);
	expect(textOf(explorer, 'reading-head')).toContain('%');
	press(explorer, 'G');
	expect(textOf(explorer, 'reading')).toContain('第199段说的是河边的事。');
});

test('who has read on in the beginning stays there when the rest comes', async () => {
	const {explorer, begin, open} = startLong();
	begin();
	press(explorer, 'J', 'J', 'J', 'J', 'J', 'J');
	const before = textOf(explorer, 'reading').split('\n')[0]!.slice(0, 40);
	await open(0);
	expect(textOf(explorer, 'reading').split('\n')[0]!.slice(0, 40)).toBe(before);
	expect(explorer.state().reading.top).toBe(6);
});

test('what is only begun is not copied', () => {
	const {explorer, begin} = startLong();
	begin();
	press(explorer, 'y');
	expect(textOf(explorer, 'message')).not.toContain('Cop');
});

test('a document that comes when the reader has gone on changes nothing', async () => {
	const {explorer, grow, open} = start();
	grow(2);
	explorer.view();
	press(explorer, 'j');
	await open(0);
	expect(textOf(explorer, 'reading')).toContain('Opening …');
	await open(1);
	expect(textOf(explorer, 'reading')).toContain('日前，云溪县组织开展春季植树活动');
});

test('a document that comes late is shown at the hit, and one left before where it was left', async () => {
	const {explorer, grow, open} = start({columns: 60, rows: 10});
	grow(5);
	explorer.view();
	await open(0);
	press(explorer, 'J', 'J', 'J', 'j');
	press(explorer, 'k');
	expect(explorer.state().reading.top).toBe(3);
	press(explorer, 'j', '/', '热火朝天');
	expect(explorer.state().reading.top).toBe(0);
	await open(1);
	expect(textOf(explorer, 'reading')).toContain('干得热火朝');
});

test('when all could be read, ! says so', () => {
	const {explorer, grow} = start();
	grow(5);
	press(explorer, '!');
	expect(textOf(explorer, 'message')).toContain('Everything could be read');
});

test('why a document cannot be opened stands in its place', async () => {
	const {explorer, grow, waiting} = start();
	grow(1);
	explorer.view();
	waiting.get(0)!.reject(new Error('it is no longer there'));
	await new Promise(setImmediate);
	expect(textOf(explorer, 'reading')).toContain(
		'This document cannot be opened: it is no longer there.',
	);
});

test('a filter takes in what comes later, and the selection stays on its document', () => {
	const {explorer, grow} = start();
	grow(3);
	press(explorer, '/', '我县', 'enter');
	expect(textOf(explorer, 'list-head')).toContain('1/1 of 3');
	press(explorer, '/', 'ctrl-u', '日', 'down', 'enter');
	const before = textOf(explorer, 'list')
		.split('\n')
		.find(line => line.startsWith('▌'));
	grow(2);
	expect(textOf(explorer, 'list-head')).toContain('of 5');
	const after = textOf(explorer, 'list')
		.split('\n')
		.find(line => line.startsWith('▌'));
	expect(after).toBe(before);
});

test('Esc stops the loading, after it has cleared the filter', () => {
	const {explorer, grow, end, stops} = start();
	grow(3);
	press(explorer, '/', '我县', 'enter', 'escape');
	expect(stops()).toBe(0);
	press(explorer, 'escape');
	expect(stops()).toBe(1);
	end(true);
	expect(textOf(explorer, 'message')).toContain('Loading stopped; here are 3 documents');
	press(explorer, 'escape');
	expect(stops()).toBe(1);
});

test('what could not be read is counted, and ! lists it', () => {
	const {explorer, grow, end, fail} = start();
	fail('Cannot read a.jsonl, line 7: it is no JSON.', 'Cannot read \u001bb: permission denied.');
	grow(5);
	expect(textOf(explorer, 'message')).toContain('2 unreadable');
	end();
	expect(textOf(explorer, 'message')).toContain('Loaded 5 documents; 2 could not be read (! lists');
	press(explorer, '!');
	expect(textOf(explorer, 'help-head')).toContain('What could not be read');
	expect(textOf(explorer, 'help')).toContain('Cannot read a.jsonl, line 7: it is no JSON.');
	expect(textOf(explorer, 'help')).toContain('Cannot read ␛b: permission denied.');
	press(explorer, '!');
	expect(textOf(explorer, 'list')).toContain('清河市召開防汛工作會議');
});

test('texts that are too many to be searched are no secret', () => {
	const {explorer, grow, end} = start();
	grow(5);
	end(false, 3);
	expect(textOf(explorer, 'message')).toContain('texts behind document 3 are too many');
});
