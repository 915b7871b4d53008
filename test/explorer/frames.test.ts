import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {createRepeats} from '../../source/search/repeats.ts';
import {buildSearchIndex} from '../../source/search/search-index.ts';
import {signTexts} from '../../source/search/signature.ts';
import {problemWords} from '../../source/words/problem-words.ts';
import {everyLanguage} from '../words/every-language.ts';
import {makeDocument} from './make-document.ts';
import {paint} from './paint.ts';
import {smallCorpus} from './small-corpus.ts';
import {press, startExplorer} from './start-explorer.ts';

/**
 * Whole screens as text, at the sizes readers have. `UPDATE=1 npx vitest run test/explorer` rewrites
 * them; the difference is the review.
 */
const sizes = [
	{columns: 50, rows: 16},
	{columns: 60, rows: 16},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

const moments: Readonly<Record<string, readonly string[]>> = {
	list: ['j'],
	reading: ['enter'],
	alone: ['enter', 'z'],
	filter: ['/', '清河'],
	'no-hit': ['/', '龘靐'],
	find: ['enter', '/', '市'],
	marked: ['enter', 'v'],
	raw: ['enter', 'v', 'v', 'j'],
	help: ['?'],
	'help-search': ['?', '/', 'co'],
	contents: ['enter', 'c', 'j'],
	about: ['i', 'j'],
	copy: ['m', 'Y', 'j'],
	choose: ['enter', 'V', 'j', 'J'],
	palette: [':', 'c', 'o', 'down'],
	edit: ['enter', 'v', 'n', 'n'],
	sort: ['s', 'j'],
	facets: ['f', 'j'],
	beside: ['enter', 'v', 'w'],
	problems: ['!'],
	repeats: ['D'],
};

/** A page that another paper has printed again, but for a word. */
const reprint = makeDocument({
	path: 'pages/reprint.txt',
	title: '清河部署防汛',
	published: '2023-06-19',
	source: '云溪晚报',
	script: 'hant',
	marked: smallCorpus[0]!.text.replace('市長顧明遠', '副市長林書遠'),
});

const documents = [...smallCorpus, reprint];
const repeats = createRepeats();
repeats.add(signTexts(documents.map(({text}) => text)));

const index = buildSearchIndex(
	smallCorpus.map(({label, text, metadata, path, script}) => ({
		label: label.text,
		facts: [path],
		body: text,
		fields: {
			date: metadata.published ? [metadata.published.value] : [],
			source: metadata.source ? [metadata.source.value] : [],
			script: [script],
			rule: ['injected-pinyin', 'title-line'],
		},
	})),
);

/** What could not be read, as the inner rings say it. */
const problems = [
	{path: 'pages/headlines.jsonl, line 12', reason: 'it is no JSON'},
	{path: 'pages/2023/archive.warc.gz', reason: 'its compressed data is damaged'},
];

const frames = everyLanguage.flatMap(words =>
	sizes
		.filter(({columns}) => words.language === 'en' || columns !== 50)
		.flatMap(size => Object.entries(moments).map(moment => ({words, size, moment}))),
);

for (const {
	words,
	size,
	moment: [moment, keys],
} of frames) {
	const folder = words.language === 'en' ? '' : `${words.language}/`;
	const name = `${folder}${moment}-${size.columns}x${size.rows}`;
	test(`the frame ${name} is as reviewed`, () => {
		const {explorer} = startExplorer(
			size,
			moment === 'repeats' ? documents : undefined,
			{
				countField: (...what) => index.countField(...what),
				...(moment === 'repeats' ? {repeats} : {}),
			},
			() => problems.map(problem => problemWords(problem, words)),
			words,
		);
		press(explorer, ...keys);
		const frame = paint(explorer.view());
		const file = new URL(`frames/${name}.txt`, import.meta.url);
		if (process.env.UPDATE === '1') writeFileSync(file, frame);
		expect(existsSync(file), `${name}.txt is missing: UPDATE=1 writes it`).toBe(true);
		expect(frame).toBe(readFileSync(file, 'utf8'));
	});
}
