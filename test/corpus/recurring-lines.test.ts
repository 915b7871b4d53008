import {expect, test} from 'vitest';
import {learnTemplates} from '../../source/cleaning/templates/learn-templates.ts';
import type {Sighting} from '../../source/cleaning/templates/sighting.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import type {Document, RawDocument} from '../../source/corpus/document.ts';
import {makeArticles} from '../bench/make-corpus.ts';

/** Names no vocabulary knows, made of syllables: 岚泽澄, 汀苇棠荻. */
const nameOf = (seed: number, length: number): string =>
	Array.from(
		{length},
		(_, at) =>
			'岚泽澄映沁溪梧桐鹭汀苇棠荻蘅芷藻沅澧湄渚'[(seed * 7 + at * at * 3 + at * seed) % 20],
	).join('');

type Page = {readonly raw: RawDocument; readonly frame: readonly string[]; readonly body: string};

/** Pages of some sites, each with a frame of its own, with channels that change from page to page. */
const makePages = (sites: number, each: number, inFolders: boolean): readonly Page[] =>
	Array.from(makeArticles(sites * each, 260, 11), ({title, body}, number): Page => {
		const site = number % sites;
		const row = (from: number, count: number, length: number): string[] =>
			Array.from({length: count}, (_, at) => nameOf(100 * site + from + at, length + (at % 3)));
		const head = row(0, 5 + (site % 3), 2);
		const channel = row(20 + 4 * (number % 3), 3, 4);
		const tail = row(50, 6, 5);
		const counter = `已有 ${number * 31 + 7} 位来客`;
		const lines = [...head, ...channel, title, '', body, '', ...tail, counter];
		const path = inFolders ? `pages/${nameOf(site, 3)}/2023/${number}.txt` : `pages/${number}.txt`;
		return {
			raw: {id: path, path, encoding: 'utf-8', brokenBytes: 0, raw: lines.join('\n')},
			frame: [...head, ...channel, ...tail, counter],
			body,
		};
	});

const learnAndClean = (pages: readonly Page[]): readonly Document[] => {
	const sightings: Sighting[] = [];
	for (const {raw} of pages) describeDocument(raw, {see: each => void sightings.push(each)});
	const templates = learnTemplates(sightings);
	return pages.map(({raw}) => describeDocument(raw, {templates}));
};

test.each([
	['in a folder for each site', true],
	['in one folder', false],
])('frames of sites nobody knows go, and no article loses a character: %s', (_, inFolders) => {
	const pages = makePages(6, 60, inFolders);
	const documents = learnAndClean(pages);
	let lines = 0;
	let kept = 0;
	pages.forEach(({frame, body}, at) => {
		const {text} = documents[at]!;
		expect(text).toContain(body);
		const left = new Set(text.split('\n'));
		lines += frame.length;
		kept += frame.filter(line => left.has(line)).length;
	});
	expect(kept / lines).toBeLessThan(0.01);
});

test('articles that have no frame lose nothing, printed once or ten times', () => {
	const pages = makePages(1, 80, false).map(({raw, body}, at) => ({
		raw: {...raw, raw: `${body}\n特此通知。\n云岭县人民政府\n`, id: `p/${at}.txt`},
		frame: [],
		body,
	}));
	const again = pages.slice(0, 8).flatMap(page =>
		Array.from({length: 10}, (_, copy) => {
			const path = `again/${copy}/${page.raw.id}`;
			return {...page, raw: {...page.raw, id: path, path, raw: `${page.raw.raw}第 ${copy} 次刊出`}};
		}),
	);
	const all = [...pages, ...again];
	const before = all.map(({raw}) => describeDocument(raw).text);
	expect(learnAndClean(all).map(({text}) => text)).toEqual(before);
});
