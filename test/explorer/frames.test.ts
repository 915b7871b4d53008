import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {everyLanguage} from '../words/every-language.ts';
import {paint} from './paint.ts';
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
};

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
		const {explorer} = startExplorer(size, undefined, {}, undefined, words);
		press(explorer, ...keys);
		const frame = paint(explorer.view());
		const file = new URL(`frames/${name}.txt`, import.meta.url);
		if (process.env.UPDATE === '1') writeFileSync(file, frame);
		expect(existsSync(file), `${name}.txt is missing: UPDATE=1 writes it`).toBe(true);
		expect(frame).toBe(readFileSync(file, 'utf8'));
	});
}
