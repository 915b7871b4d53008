import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {entryOf} from '../../source/corpus/entry.ts';
import {findFiles} from '../../source/loading/find-files.ts';
import {type LoadOptions, startLoading} from '../../source/loading/load.ts';
import {nameFiles} from '../../source/loading/name-files.ts';
import {startWorker} from '../../source/loading/worker-port.ts';
import {createSearchIndex} from '../../source/search/search-index.ts';
import {frameTail, writeSite} from '../made-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-load-'));
const worker = path.join(folder, 'built/worker.mjs');
const corpus = path.join(folder, 'corpus');

const write = (name: string, content: string | Uint8Array): void => {
	const file = path.join(corpus, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
};

/** Headlines, which take no cleaning: enough of them that the file is read in parts. */
const headlines = (count: number, from = 0): string =>
	Array.from({length: count}, (_, index) => {
		const title = `第${from + index}号公告`;
		return `${JSON.stringify({title, date: '2023-03-12', source: '青溪日报', place: '河边'})}\n`;
	}).join('');

const articles = [1, 2, 3]
	.map(number => JSON.stringify({title: '公告', body: `河边第${number}棵树种好了。大家都来了。`}))
	.join('\n');

beforeAll(async () => {
	await build({
		entryPoints: ['source/loading/worker.ts'],
		outfile: worker,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: {
			js: "import {createRequire as r$} from 'node:module';const require=r$(import.meta.url);",
		},
	});
	write('a.txt', '河边种树\n2023年3月12日 来源：青溪日报\n大家到河边种树，都说天气很好。\n');
	write('b/many.jsonl', `${headlines(4000)}{"title":\n${headlines(4000, 4000)}`);
	write('c/few.jsonl.gz', gzipSync(articles));
	write(
		'd/picture.png',
		Uint8Array.from({length: 200}, (_, index) => (index * 7) % 32),
	);
	write('e/cut.jsonl.gz', gzipSync(articles).subarray(0, 60));
});

afterAll(() => {
	rmSync(folder, {recursive: true});
});

const load = (paths: readonly string[], more: Partial<LoadOptions> = {}) =>
	startLoading(nameFiles(findFiles(paths).files), {
		reading: {},
		workers: 2,
		spawn: options => startWorker(pathToFileURL(worker), options),
		...more,
	});

test('all documents come in the order of their files, and each opens as it was listed', async () => {
	const {library, done, progress} = load([corpus]);
	await done;
	expect(progress()).toMatchObject({documents: 8004, problems: 2, state: 'done'});
	expect(progress().bytes).toBe(progress().totalBytes);
	expect(library.corpus.entry(0)).toMatchObject({
		id: 'a',
		label: {text: '河边种树', from: 'title'},
		published: '2023-03-12',
		source: '青溪日报',
	});
	for (const index of [0, 1, 4000, 4001, 8000, 8001, 8003]) {
		const document = await library.corpus.open(index);
		expect(entryOf(document)).toEqual(library.corpus.entry(index));
	}

	const ids = Array.from({length: 8004}, (_, index) => library.corpus.entry(index).id);
	expect(ids[4000]).toBe('b/many#4000');
	expect(ids[4001]).toBe('b/many#4002');
	expect(new Set(ids).size).toBe(8004);
});

test('what makes no document is told with its place, and pictures are passed over', async () => {
	const {library, done} = load([corpus]);
	await done;
	expect(library.problems).toEqual([
		{path: path.join(corpus, 'b/many.jsonl, line 4001'), reason: 'it is no JSON'},
		{
			path: path.join(corpus, 'e/cut.jsonl.gz'),
			reason: 'it ends in the middle of its compressed data',
		},
	]);
	expect(library.skipped.map(({path: file}) => path.basename(file))).toEqual(['picture.png']);
});

test('the search finds each document with its clean text, its label and its facts', async () => {
	const {library, done} = load([path.join(corpus, 'a.txt')]);
	await done;
	const index = createSearchIndex();
	for (const {shelf} of library.shelves) index.add(shelf.folded);
	for (const query of ['大家到河邊', '河边種樹', 'source:青溪', 'date:2023-03', 'has:title']) {
		expect(index.find(query), query).toHaveLength(1);
	}

	expect(index.find('has:author')).toHaveLength(0);
});

test('from the cache comes what came without', async () => {
	const cache = {folder: path.join(folder, 'cache'), version: '1'};
	const all = async () => {
		const {library, done, progress} = load([corpus], {cache});
		await done;
		const {documents, bytes, problems} = progress();
		const entries = Array.from({length: documents}, (_, index) => library.corpus.entry(index));
		return {entries, bytes, problems, told: library.problems};
	};

	expect(await all()).toEqual(await all());
});

test('loading can be stopped, and what is there stays', async () => {
	const {library, done, stop, progress, onChange} = load([corpus]);
	onChange(() => {
		if (library.corpus.size > 0) stop();
	});
	await done;
	expect(progress().state).toBe('stopped');
	const {size} = library.corpus;
	expect(size).toBeGreaterThan(0);
	expect(size).toBeLessThan(8004);
	expect(library.corpus.entry(0).label.text).toBe('河边种树');
});

test('a file that is gone by its turn is a problem, and so is one that is opened too late', async () => {
	const file = path.join(corpus, 'gone.txt');
	writeFileSync(file, '河边种树。');
	const files = nameFiles(findFiles([file, path.join(corpus, 'a.txt')]).files);
	rmSync(file);
	const {library, done} = startLoading(files, {
		reading: {},
		workers: 1,
		spawn: options => startWorker(pathToFileURL(worker), options),
	});
	await done;
	expect(library.problems).toEqual([{path: file, reason: 'it is no longer there'}]);
	expect(library.corpus.size).toBe(1);
});

test('of a thousand small files not all are asked for their size before they are read', async () => {
	const many = path.join(folder, 'many');
	mkdirSync(many);
	const files = nameFiles(
		Array.from({length: 1200}, (_, number) => {
			const within = `${String(number).padStart(4, '0')}.txt`;
			const file = path.join(many, within);
			writeFileSync(file, `河边第${number}棵树。${'大家都来了。'.repeat(number % 9)}`);
			return {path: file, within, named: false};
		}),
	);
	const sizes = files.map(({path: file}) => statSync(file).size);
	rmSync(files[1101]!.path);
	const {library, done, progress} = startLoading(files, {
		reading: {},
		workers: 2,
		spawn: options => startWorker(pathToFileURL(worker), options),
	});
	await done;
	const bytes = sizes.reduce((sum, size) => sum + size, 0) - sizes[1101]!;
	expect(progress()).toMatchObject({documents: 1199, bytes, totalBytes: bytes});
	expect(library.problems).toEqual([{path: files[1101]!.path, reason: 'it is no longer there'}]);
	expect(library.corpus.entry(1101).id).toBe('1102');
});

test('lines that recur are taken away once all is loaded, from list, search and text', async () => {
	const site = path.join(folder, 'site');
	writeSite(site, 60);
	const first = load([site, corpus]);
	await first.done;
	const before = first.library.corpus;
	const refined = (await first.refined)!;
	const index = createSearchIndex();
	for (const {shelf} of refined.shelves) index.add(shelf.folded);
	expect(index.find('晒谷场')).toHaveLength(0);
	expect(index.find('rule:template-line')).toHaveLength(60);
	expect(refined.corpus.size).toBe(before.size);
	for (let at = 0; at < before.size; at++) {
		expect(refined.corpus.entry(at).id).toBe(before.entry(at).id);
	}

	for (const at of [0, 59, 60, 61, 4060, before.size - 1]) {
		const document = await refined.corpus.open(at);
		expect(entryOf(document)).toEqual(refined.corpus.entry(at));
		expect(document.text).not.toContain(frameTail[0]);
	}

	expect((await before.open(0)).text).toContain(frameTail[0]);
	expect(refined.problems).toEqual(first.library.problems);
});

test('nothing is read again where nothing recurs, where it is known, or not wanted', async () => {
	const site = path.join(folder, 'site');
	writeSite(site, 20);
	const apart = load([corpus]);
	const without = load([site], {reading: {without: new Set(['template-line'])}});
	const known = load([site], {reading: {templates: {digest: '', sites: new Map()}}});
	const unwished = load([site], {learns: false});
	for (const {refined} of [apart, without, known, unwished]) expect(await refined).toBeUndefined();
});

test('where threads end over what is to be read again, the library stays as it was', async () => {
	const site = path.join(folder, 'site');
	writeSite(site, 20);
	const mortal: LoadOptions['spawn'] = () => {
		let end: (reason: string) => void = () => {};
		return {
			post: () => void setImmediate(() => end('out of memory')),
			onMessage() {},
			onEnd(listener) {
				end = listener;
			},
			stop() {},
		};
	};
	const {refined} = load([site], {
		spawn: options =>
			options.reading.templates ? mortal(options) : startWorker(pathToFileURL(worker), options),
	});
	expect(await refined).toBeUndefined();
});
